#include "sync/wire/identitybodies.h"

#include "sync/wire/jsonwriting.h"
#include "sync/wire/tolerantjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

/// A word in `result`, or a flag in `matched`.
std::optional<domain::VerificationOutcome> outcomeIn(const QJsonObject &answer)
{
    if (const QJsonValue matched = member(answer, "matched"_L1); matched.isBool())
        return matched.toBool() ? domain::VerificationOutcome::Agrees
                                : domain::VerificationOutcome::Differs;
    const QString said = textIn(answer, {"result"_L1}).toLower();
    if (said == "match"_L1)
        return domain::VerificationOutcome::Agrees;
    if (said == "mismatch"_L1)
        return domain::VerificationOutcome::Differs;
    if (said == "notfound"_L1)
        return domain::VerificationOutcome::NotFound;
    return std::nullopt;
}

/// iGate's names of a person's data (iGate facts §9) in ours.
QStringList differingIn(const QJsonValue &list)
{
    static const QHash<QString, QString> names{
        {u"fullname"_s, u"name"_s}, {u"birthday"_s, u"birthDate"_s}, {u"gender"_s, u"sex"_s}};
    QStringList differing;
    for (const QJsonValue &entry : listOf(list))
        if (const QString name = names.value(textOf(entry).toLower()); !name.isEmpty())
            differing.append(name);
    return differing;
}

} // namespace

QByteArray identityBody(const ports::IdentityQuestion &question)
{
    QJsonObject body;
    put(body, "identityNumber"_L1, question.idNumber);
    put(body, "fullname"_L1, question.name);
    put(body, "birthday"_L1, question.birthDate.toString(Qt::ISODate));
    if (question.sex != domain::Sex::Unknown) // 1 nam, 0 nữ
        body.insert("gender"_L1, question.sex == domain::Sex::Male ? 1 : 0);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

kernel::Result<ports::IdentityAnswer> readIdentityAnswer(const QByteArray &body)
{
    const QJsonObject answer = payloadOf(parseBody(body)).toObject();
    const auto outcome = outcomeIn(answer);
    if (!outcome)
        return kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                               u"The answer tells no result of the verification"_s);
    return ports::IdentityAnswer{*outcome, differingIn(member(answer, "differing"_L1)),
                                 textIn(answer, {"reference"_L1})};
}

} // namespace motcua::sync
