#include "app/core/services/territoryrules.h"

#include "app/core/domain/addressplace.h"
#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::AdministrativeUnit;
using domain::AgencyTree;
using domain::Dossier;

namespace
{

QDate dayOf(const Dossier &dossier) { return kernel::inVietnam(dossier.receivedAt).date(); }

/// The territory of an agency and all above it; empty = the tree does not tell.
QStringList territoriesOf(const QString &agencyCode, const AgencyTree &tree, QDate day)
{
    QStringList chain;
    const auto agency = tree.agency(agencyCode, day);
    QString code = agency ? agency->territory : QString();
    while (!code.isEmpty() && !chain.contains(code)) {
        chain.append(code);
        const auto unit = tree.territory(code, day);
        code = unit ? unit->parent : QString();
    }
    return chain;
}

/// The province's part of a code: first by QĐ 20/2020/QĐ-TTg, last by QCVN 102:2016.
QString provincePart(const QString &code)
{
    const QString first = code.section(u'.', 0, 0);
    return !first.isEmpty() && first.front().isDigit() ? code.section(u'.', -1) : first;
}

/// By the territories that the agencies of the province are told with; without those a code tells
/// no more than its province.
bool isElsewhere(const QString &own, const QString &other, const AgencyTree &tree, QDate day)
{
    const QStringList here = territoriesOf(own, tree, day);
    const QStringList there = territoriesOf(other, tree, day);
    if (!here.isEmpty() && !there.isEmpty())
        return !here.contains(there.first());
    return provincePart(own) != provincePart(other);
}

bool isOtherProvince(const QString &own, const QString &other, const AgencyTree &tree, QDate day)
{
    const QStringList here = territoriesOf(own, tree, day);
    const QStringList there = territoriesOf(other, tree, day);
    if (!here.isEmpty() && !there.isEmpty())
        return here.last() != there.last();
    // Codes of before the merger of provinces say nothing about those of today.
    return tree.isEmpty() && provincePart(own) != provincePart(other);
}

QList<kernel::Error> keepPlace(domain::Party &party, const AgencyTree &tree, QDate day)
{
    domain::AddressPlace place = domain::placeIn(party.address, tree, day);
    party.provinceCode = place.provinceCode;
    party.communeCode = place.communeCode;
    return std::move(place.doubts);
}

} // namespace

QList<kernel::Error> keepPlaces(Dossier &dossier, const AgencyTree &tree)
{
    QList<kernel::Error> doubts = keepPlace(dossier.owner, tree, dayOf(dossier));
    if (!dossier.agent)
        return doubts;
    for (const kernel::Error &doubt : keepPlace(*dossier.agent, tree, dayOf(dossier)))
        if (!doubts.contains(doubt))
            doubts.append(doubt);
    return doubts;
}

kernel::Status checkTerritory(const domain::Procedure &procedure, Dossier &dossier,
                              const AgencyTree &tree)
{
    const QString &code = dossier.competentCode;
    const bool isUsual =
        code.isEmpty() || code == dossier.agencyCode || code == procedure.competentCode;
    dossier.isNonTerritorial =
        !isUsual && isElsewhere(dossier.agencyCode, code, tree, dayOf(dossier));
    if (!dossier.isNonTerritorial)
        return {};
    const QStringList told{procedure.name,
                           dossier.competentName.isEmpty() ? code : dossier.competentName};
    if (procedure.territory == domain::TerritoryScope::Own)
        return kernel::failure(kernel::ErrorKind::Refused, u"procedure.ownTerritory"_s, told);
    if (procedure.territory == domain::TerritoryScope::Province &&
        isOtherProvince(dossier.agencyCode, code, tree, dayOf(dossier)))
        return kernel::failure(kernel::ErrorKind::Refused, u"procedure.otherProvince"_s, told);
    return {};
}

std::optional<kernel::Error> livesElsewhere(const domain::Procedure &procedure,
                                            const Dossier &dossier, const AgencyTree &tree)
{
    const QString &home = dossier.owner.communeCode;
    const QDate day = dayOf(dossier);
    const bool isOpen = procedure.level == "commune"_L1 && dossier.competentCode.isEmpty() &&
                        dossier.competentName.isEmpty() && !home.isEmpty();
    const QStringList here = territoriesOf(dossier.agencyCode, tree, day);
    if (!isOpen || here.isEmpty() || here.contains(home))
        return std::nullopt;
    const auto serves = [&](const AdministrativeUnit &agency) {
        return agency.level == "commune"_L1 && agency.territory == home && agency.isInForce(day);
    };
    const auto agency = std::find_if(tree.agencies().begin(), tree.agencies().end(), serves);
    if (agency == tree.agencies().end())
        return std::nullopt;
    return kernel::Error{
        kernel::ErrorKind::Refused, u"owner.elsewhere"_s, {agency->name, agency->code}, {}};
}

QList<kernel::Error> deliveryWarnings(const Dossier &dossier)
{
    const bool hasAddress = !dossier.postal.address.isEmpty() || !dossier.owner.address.isEmpty();
    if (dossier.returnBy != domain::ReturnBy::Postal || hasAddress)
        return {};
    return {{kernel::ErrorKind::Refused, u"postal.noAddress"_s, {}, {}}};
}

} // namespace motcua::services
