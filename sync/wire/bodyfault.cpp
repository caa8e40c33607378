#include "sync/wire/bodyfault.h"

#include "sync/wire/tolerantjson.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QString wordsOf(const QJsonValue &errors)
{
    if (!errors.isObject())
        return textOf(errors);
    QStringList words;
    for (const QJsonValue &messages : errors.toObject())
        for (const QJsonValue &message :
             messages.isArray() ? messages.toArray() : QJsonArray{messages})
            words.append(textOf(message));
    return words.join(u"; "_s);
}

QString messageIn(const QJsonObject &object)
{
    if (const QString errors = wordsOf(member(object, "errors"_L1)); !errors.isEmpty())
        return errors;
    return textIn(object, {"message"_L1, "error_description"_L1, "title"_L1, "error"_L1});
}

/// The envelope's code, not the `code` of a dossier or procedure: only a number beside a message or
/// data.
std::optional<qint64> envelopeCode(const QJsonObject &object)
{
    const bool envelope =
        !member(object, "message"_L1).isUndefined() || !member(object, "data"_L1).isUndefined();
    return envelope ? wholeNumber(member(object, "code"_L1)) : std::nullopt;
}

bool isSuccess(qint64 code) { return code == 0 || code == 1 || (code >= 200 && code < 300); }

} // namespace

std::optional<BodyFault> faultInBody(const QByteArray &body)
{
    const QJsonValue value = parseBody(body);
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (const auto code = envelopeCode(object); code && !isSuccess(*code))
        return BodyFault{int(*code), messageIn(object), true};
    const auto status = wholeNumber(member(object, "status"_L1));
    if (status && *status >= 400 && *status < 600)
        return BodyFault{int(*status), messageIn(object), false};
    if (const QJsonValue success = member(object, "success"_L1);
        success.isBool() && !success.toBool())
        return BodyFault{0, messageIn(object), true};
    if (member(object, "error"_L1).isString())
        return BodyFault{0, messageIn(object), false};
    if (const QString errors = wordsOf(member(object, "errors"_L1)); !errors.isEmpty())
        return BodyFault{0, errors, true};
    return {};
}

} // namespace motcua::sync
