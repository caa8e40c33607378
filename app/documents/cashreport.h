#pragma once

#include "app/core/ports/cashreportrenderer.h"
#include "app/documents/formvalues.h"

#include <QStringList>

namespace motcua::documents
{

/// Reports of a cash day from `common/cash-closing.html`; as HtmlPaperRenderer looks for its forms.
class HtmlCashReport final : public ports::CashReportRenderer
{
public:
    explicit HtmlCashReport(QStringList folders) : m_folders(std::move(folders)) {}

    [[nodiscard]] kernel::Result<QByteArray> pdf(const ports::CashReportRequest &request,
                                                 const domain::Profile &profile) const override;
    [[nodiscard]] QByteArray csv(const ports::CashReportRequest &request) const override;

private:
    QStringList m_folders;
};

/// What fills the form; the names are described in resources/forms/README.md.
[[nodiscard]] FormValues cashReportValues(const ports::CashReportRequest &request,
                                          const domain::Profile &profile);
[[nodiscard]] const FieldNames &cashReportFieldNames();

} // namespace motcua::documents
