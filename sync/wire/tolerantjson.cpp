#include "sync/wire/tolerantjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr qint64 vietnamese = 228; // languageId, iGate facts §3.3

QByteArray withoutMark(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    return trimmed.startsWith("\xEF\xBB\xBF") ? trimmed.mid(3).trimmed() : trimmed;
}

} // namespace

QJsonValue parseBody(const QByteArray &body)
{
    const QByteArray text = withoutMark(body);
    if (text.isEmpty() || text.startsWith('<'))
        return QJsonValue(QJsonValue::Undefined);
    if (text.startsWith('{') || text.startsWith('[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (document.isObject())
            return document.object();
        return document.isArray() ? QJsonValue(document.array())
                                  : QJsonValue(QJsonValue::Undefined);
    }
    // Inside an array a scalar is a document that Qt reads, escapes included.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text + ']').array();
    if (wrapped.size() == 1 && wrapped.first().isString())
        return wrapped.first();
    if (wrapped.size() == 1 && (wrapped.first().isNull() || wrapped.first().isBool()))
        return QJsonValue(QJsonValue::Null); // no file is called "null"
    return text.startsWith('"') ? QJsonValue(QJsonValue::Undefined)
                                : QJsonValue(QString::fromUtf8(text));
}

bool looksLikeHtml(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml") ||
           withoutMark(body.left(256)).startsWith('<');
}

QJsonValue member(const QJsonObject &object, QLatin1StringView key)
{
    if (const auto exact = object.constFind(key); exact != object.constEnd())
        return exact.value();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    return QJsonValue(QJsonValue::Undefined);
}

namespace
{

/// Beyond ±2⁵³ a double tells no whole number any more.
std::optional<qint64> wholePart(double real)
{
    constexpr double most = 9007199254740992.0;
    return real >= -most && real <= most ? std::optional<qint64>(qint64(real)) : std::nullopt;
}

} // namespace

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = wholePart(number);
        return whole && double(*whole) == number ? QString::number(*whole)
                                                 : QString::number(number);
    }
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    if (value.isObject())
        return textIn(value.toObject(), {"id"_L1, "value"_L1});
    return {};
}

QString textIn(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QString text = textOf(member(object, key)); !text.isEmpty())
            return text;
    return {};
}

QString idOf(const QJsonValue &value)
{
    return value.isArray() ? idOf(value.toArray().at(0)) : textOf(value);
}

QString nameOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isObject())
        return nameOf(member(value.toObject(), "name"_L1));
    QString first;
    for (const QJsonValue &entry : value.toArray()) {
        const QString name = nameOf(entry);
        if (wholeNumber(member(entry.toObject(), "languageId"_L1)) == vietnamese && !name.isEmpty())
            return name;
        if (first.isEmpty())
            first = name;
    }
    return first;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return wholePart(value.toDouble());
    bool ok = false;
    const QString text = textOf(value);
    const qint64 number = text.toLongLong(&ok);
    if (ok)
        return number;
    const double real = text.toDouble(&ok);
    return ok ? wholePart(real) : std::nullopt;
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isObject())
        return {value};
    return value.toArray();
}

QJsonValue payloadOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QJsonValue data = member(value.toObject(), "data"_L1);
    return data.isUndefined() || data.isNull() ? value : data;
}

} // namespace motcua::sync
