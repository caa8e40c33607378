#pragma once

#include "app/core/ports/paperrenderer.h"

#include <QStringList>

namespace motcua::documents
{

/// Printed papers from the forms in resources/forms, as PDF/A-2b with the font inside and bar codes
/// as vectors. A folder holds `<form set>/<form>.html`, `common/<form>.html` and
/// `partials/<partial>.html`; the first folder that has one counts, so an office's own form goes
/// before ours. A mistake in an own form never stops the counter: the paper is then made from the
/// last folder, ours, with a warning. Needs a QGuiApplication for its fonts; any thread.
///
/// Besides the port's errors: "template.missing" [form], "form.font" [family] when the font is not
/// installed (never a silent substitute), "pdf.unverified".
class HtmlPaperRenderer final : public ports::PaperRenderer
{
public:
    /// E.g. {"/etc/motcua/forms", ":/motcua/forms"}.
    explicit HtmlPaperRenderer(QStringList folders);

    [[nodiscard]] kernel::Result<ports::RenderedPaper>
    render(const ports::PaperRequest &request, const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Result<QByteArray> csv(const ports::PaperRequest &request,
                                                 const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Result<QByteArray> joined(const QList<QByteArray> &papers) const override;
    [[nodiscard]] kernel::Result<QByteArray>
    separators(const QList<ports::SeparatorSheet> &sheets) const override;
    [[nodiscard]] kernel::Result<QByteArray>
    explanation(const ports::ExplainedDate &date) const override;

private:
    QStringList m_folders;
};

} // namespace motcua::documents
