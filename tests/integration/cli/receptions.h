#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace motcua::tests
{

// Receptions for `motcua dossier new`; every name and number is invented.

/// A birth registration (1.001193) whose compulsory papers all come from `file`.
[[nodiscard]] QJsonObject birthRegistration(const QString &file);

/// Writes it beside `folder` and gives the path.
[[nodiscard]] QString writeJson(const QString &path, const QJsonObject &json);

/// A page of text as an image file; the format follows the ending.
[[nodiscard]] QString writePage(const QString &path, const QString &text);

} // namespace motcua::tests
