#pragma once

#include "app/core/domain/agencytree.h"
#include "app/core/domain/cataloguefile.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua::domain
{

/// What a file of agencies holds, and every fault that was found.
struct AgencyReading {
    AgencyTree tree;              ///< of the entries without a fault
    QList<CatalogueFault> faults; ///< with line and column
    qint64 moreFaults = 0;
    qint64 rejected = 0; ///< entries with a fault

    [[nodiscard]] bool isWhole() const { return faults.isEmpty(); }
};

/// Agencies and territory as JSON (format: resources/agencies/README.md). A fault outside of the
/// entries makes all of them unusable. Faults: "json.*"; "profile.agencyCode", "agency.territory"
/// (no code of digits), "catalogue.validity", "agency.twice" (in force twice on one day),
/// "agency.noParent", "agency.noSuccessor", "agency.noTerritory" (not in the file), "agency.self",
/// "agency.none", "agency.tooMany".
[[nodiscard]] AgencyReading readAgencies(const QByteArray &bytes);

/// As readAgencies() takes it.
[[nodiscard]] QJsonObject toJson(const AgencyTree &tree);
[[nodiscard]] QJsonObject toJson(const AdministrativeUnit &unit);

} // namespace motcua::domain
