#pragma once

#include "scanner/protocol/messages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

// The values inside messages as JSON and back. Readers give nothing when a compulsory field is
// missing or of the wrong kind.

namespace motcua::scanner
{

[[nodiscard]] QStringList stringsFrom(const QJsonValue &json);

[[nodiscard]] QJsonObject textsJson(const QMap<QString, QString> &texts);
[[nodiscard]] QMap<QString, QString> textsFrom(const QJsonObject &json);

[[nodiscard]] QJsonObject requestJson(const ports::ScanRequest &request);
[[nodiscard]] std::optional<ports::ScanRequest> requestFrom(const QJsonObject &json);

[[nodiscard]] QJsonObject deviceJson(const ports::ScanDevice &device);
[[nodiscard]] std::optional<ports::ScanDevice> deviceFrom(const QJsonObject &json);

[[nodiscard]] QJsonObject pageJson(const kernel::ScannedPage &page);
[[nodiscard]] std::optional<kernel::ScannedPage> pageFrom(const QJsonObject &json);

[[nodiscard]] QJsonObject endJson(const ports::ScanEnd &end);
[[nodiscard]] std::optional<ports::ScanEnd> endFrom(const QJsonObject &json);

/// Rows as base64; nothing when they do not fill the picture they announce.
[[nodiscard]] QJsonObject partJson(const ports::PagePart &part);
[[nodiscard]] std::optional<ports::PagePart> partFrom(const QJsonObject &json);

/// null for "no error".
[[nodiscard]] QJsonValue errorJson(const std::optional<kernel::Error> &error);
[[nodiscard]] std::optional<kernel::Error> errorFrom(const QJsonValue &json);

} // namespace motcua::scanner
