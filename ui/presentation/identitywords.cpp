#include "ui/presentation/identitywords.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

} // namespace

QString identityCheckText(domain::IdentityCheck check)
{
    switch (check) {
    case domain::IdentityCheck::None: return Words::tr("not checked");
    case domain::IdentityCheck::Typed: return Words::tr("number typed off a paper");
    case domain::IdentityCheck::Qr: return Words::tr("QR code of the card");
    case domain::IdentityCheck::QrMrz: return Words::tr("QR code and machine-readable zone");
    case domain::IdentityCheck::Mrz: return Words::tr("machine-readable zone of the card");
    case domain::IdentityCheck::Portal: return Words::tr("vouched for by the portal");
    }
    Q_UNREACHABLE();
}

QString verificationText(const domain::IdentityVerification &verified)
{
    using domain::VerificationOutcome;
    const QString who = momentText(verified.at) + u", "_s + verified.officer;
    if (verified.outcome == VerificationOutcome::Agrees)
        return Words::tr("population database: agrees (%1)").arg(who);
    if (verified.outcome == VerificationOutcome::NotFound)
        return Words::tr("population database: number unknown (%1)").arg(who);
    QStringList fields;
    for (const QString &field : verified.differing)
        fields += field == "name"_L1        ? Words::tr("name")
                  : field == "birthDate"_L1 ? Words::tr("birth date")
                                            : Words::tr("sex");
    return fields.isEmpty() ? Words::tr("population database: differs (%1)").arg(who)
                            : Words::tr("population database: differs in %1 (%2)")
                                  .arg(fields.join(u", "_s), who);
}

QString partyKindText(domain::PartyKind kind, domain::OrganisationKind organisation)
{
    if (kind == domain::PartyKind::Person)
        return Words::tr("Person");
    if (kind == domain::PartyKind::Household)
        return Words::tr("Household");
    switch (organisation) {
    case domain::OrganisationKind::Enterprise: return Words::tr("Enterprise");
    case domain::OrganisationKind::StateBody: return Words::tr("State body");
    case domain::OrganisationKind::Other: return Words::tr("Other organisation");
    }
    Q_UNREACHABLE();
}

QString partyNoticeText(const services::PartyNotice &notice)
{
    const QString sentence = messageText(notice.key);
    return notice.whose == services::PartyNotice::Whose::Agent
               ? Words::tr("Agent: %1").arg(sentence)
               : Words::tr("Owner: %1").arg(sentence);
}

bool isWholePersonNumber(const QString &typed)
{
    static const QRegularExpression shape(u"^(\\d{12}|\\d{9}|\\d{10}(-\\d{3})?)$"_s);
    return shape.match(typed).hasMatch();
}

} // namespace motcua::presentation
