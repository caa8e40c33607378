#include "app/core/domain/party.h"

#include <algorithm>

namespace motcua::domain
{

void dropCard(Party &party)
{
    party.legacyId.clear();
    party.idIssuedOn = {};
    party.idIssuer.clear();
    party.idExpiresOn = {};
    party.cardSurplus.clear();
    party.verified.reset();
}

int nationalKindCode(const Party &party)
{
    if (party.kind != PartyKind::Organisation)
        return 1;
    switch (party.organisation) {
    case OrganisationKind::Enterprise: return 2;
    case OrganisationKind::StateBody: return 3;
    case OrganisationKind::Other: return 4;
    }
    Q_UNREACHABLE();
}

int nationalIdentityCode(const Party &party)
{
    if (isDigits(party.idNumber, 12))
        return 1;
    const bool isOld =
        isDigits(party.idNumber, 9) || (party.idNumber.isEmpty() && isDigits(party.legacyId, 9));
    return isOld ? 2 : 0;
}

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace motcua::domain
