#pragma once

#include "app/core/ports/cashreportrenderer.h"
#include "app/core/ports/paperrenderer.h"

namespace motcua::documents
{

// Invented papers, for people who try their own forms: an ordinary one, or (`isHard`) one with long
// names, forty components, long reasons, and what is often missing left out.

[[nodiscard]] ports::PaperRequest sampleOfPaper(domain::PaperKind kind, bool isHard);
[[nodiscard]] ports::ExplainedDate sampleDate(bool isHard, const QString &paper);
[[nodiscard]] ports::CashReportRequest sampleCashDay(bool isHard);

} // namespace motcua::documents
