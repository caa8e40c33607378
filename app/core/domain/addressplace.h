#pragma once

#include "app/core/domain/agencytree.h"

namespace motcua::domain
{

/// The territory that an address names (regulation facts §3.3, §6.5: two levels since 1/7/2025).
struct AddressPlace {
    QString provinceCode; ///< in force on the day; empty = none is named
    QString communeCode;
    /// What the address still calls by a name of before: "address.ended" [name, last day, what it
    /// belongs to now], "address.endedAlone" [name, last day]. The text itself is nobody's to
    /// change but the applicant's.
    QList<kernel::Error> doubts;
};

/// Reads "Số 1 phố Thử, phường Mẫu, Hà Nội" from its end: the province, then the commune within it;
/// a district between them says nothing any more. A name that several communes of the province
/// have, and one without its province that several provinces know, is left open. Nothing without
/// imported territories.
[[nodiscard]] AddressPlace placeIn(const QString &address, const AgencyTree &tree, QDate day);

} // namespace motcua::domain
