#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/profile.h"
#include "app/documents/formfields.h"

namespace motcua::documents
{

/// The two lines at the upper left of a paper, the place of its date, and the names behind them.
/// `byAgency`: the paper is one of the agency that decides and not of the one-stop unit, so its
/// heading names that agency (apology and stop notice: signed by its head, TT 01/2018 form 04).
void addAgency(FieldMap &fields, const domain::Dossier &dossier, const domain::Profile &profile,
               bool byAgency);

/// The place for "place, date" lines out of an agency's name: "Ủy ban nhân dân xã Tân Phú" gives
/// "Tân Phú", a numbered ward keeps its type (NĐ 30/2020 Appendix I); empty = not known.
[[nodiscard]] QString placeOfAgency(const QString &agencyName);

} // namespace motcua::documents
