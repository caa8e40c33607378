#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace motcua::sync
{

// Reading what iGate servers really send (iGate facts §3, §11): the same fact comes as a number or
// a text, bare or in an object, under a key of either case. Nothing here fails: what cannot be read
// is empty.

/// A body as JSON. A bare word or number, which is no JSON document for Qt, becomes a string, a
/// bare null, true or false Null; nothing, HTML and broken JSON become Undefined.
[[nodiscard]] QJsonValue parseBody(const QByteArray &body);

/// Does it look like a page for people? Proxies and captive portals answer with one, even with 200.
[[nodiscard]] bool looksLikeHtml(const QByteArray &contentType, const QByteArray &body);

/// The value under `key`, exactly written or else in any case (the connector's keys vary:
/// `IDHoSo`, `IdHoSo`, `idHoSo`).
[[nodiscard]] QJsonValue member(const QJsonObject &object, QLatin1StringView key);

/// A text, number or flag as trimmed text; `{id}` and `{value}` are opened.
[[nodiscard]] QString textOf(const QJsonValue &value);

/// The first of `keys` that holds a text.
[[nodiscard]] QString textIn(const QJsonObject &object,
                             std::initializer_list<QLatin1StringView> keys);

/// An identifier: bare, or the `id` of an object, or that of the first element of an array.
[[nodiscard]] QString idOf(const QJsonValue &value);

/// A name: plain, `{name}`, or `[{languageId, name}]` of which Vietnamese (228) is taken, else the
/// first (§3.3).
[[nodiscard]] QString nameOf(const QJsonValue &value);

/// A whole number: 5, 5.0, "5", or the `id` of an object (`dossierStatus`, §11 no. 6).
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);

/// An array as it is, one object as an array of one (`currentTask`, `translate`: §11 no. 5),
/// anything else as an empty array.
[[nodiscard]] QJsonArray listOf(const QJsonValue &value);

/// What the envelope `{code, message, data}` carries, or the value itself where there is none.
[[nodiscard]] QJsonValue payloadOf(const QJsonValue &value);

} // namespace motcua::sync
