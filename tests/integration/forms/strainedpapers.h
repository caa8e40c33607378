#pragma once

#include "app/core/ports/cashreportrenderer.h"
#include "tests/fakes/inventedpapers.h"

namespace motcua::tests
{

/// As inventedPaper(); the hard one is harder: names of 120 letters with two marks a letter, an
/// address without a space, 12 fees of which the province sets one; one copy.
[[nodiscard]] ports::PaperRequest strainedPaper(domain::PaperKind kind, Strain strain,
                                                const QString &formSet, const QString &paper);

/// A cash day: three receipts; 60 with long names, closed with a difference; none.
[[nodiscard]] ports::CashReportRequest strainedCashDay(Strain strain);

/// The count of an appointment, of 4, 60 and no steps.
[[nodiscard]] ports::ExplainedDate strainedDate(Strain strain, const QString &paper);

} // namespace motcua::tests
