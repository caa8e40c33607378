#pragma once

#include "app/core/domain/cashday.h"
#include "app/core/domain/profile.h"
#include "app/core/kernel/result.h"

#include <QByteArray>

#include <optional>

namespace motcua::ports
{

/// What a report of a cash day shows.
struct CashReportRequest {
    domain::CashDay day;
    QList<domain::FeeReceipt> receipts;
    std::optional<domain::CashClosing> closing; ///< empty = the day is still open: a draft
    QDateTime printedAt;
};

/// Reports of a cash day, as paper and as a table. Stateless; any thread.
class CashReportRenderer
{
public:
    virtual ~CashReportRenderer() = default;
    /// PDF/A from an editable form. Errors: "template.broken", "template.missing", "form.font".
    [[nodiscard]] virtual kernel::Result<QByteArray> pdf(const CashReportRequest &request,
                                                         const domain::Profile &profile) const = 0;
    /// RFC 4180 with a byte order mark, one line a receipt.
    [[nodiscard]] virtual QByteArray csv(const CashReportRequest &request) const = 0;
};

} // namespace motcua::ports
