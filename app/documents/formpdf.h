#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/documentwriter.h"
#include "app/documents/formlayout.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace motcua::documents
{

/// One copy of a form, or one sheet: it begins a page.
struct FormCopy {
    QString qrText; ///< what its symbols say
    QString code128Text;
    std::function<FilledForm(int page, int pages)> filled;
};

/// Font and margins that a form wishes for "A4" or "A5".
[[nodiscard]] FormPaper formPaper(const FormTemplate &form, const QString &paper);

/// Forms as PDF/A-2b with the font inside and symbols as vectors. Needs a QGuiApplication for its
/// fonts; any thread. Errors: "form.font" [family] when the font is not installed (never a silent
/// substitute), "pdf.unverified".
[[nodiscard]] kernel::Result<QByteArray>
formPdf(const FormPaper &paper, const QList<FormCopy> &copies, const ports::DocumentFacts &facts);

/// Several such files in one, page after page, again PDF/A-2b; its title is that of the first.
/// Error: "pdf.unverified".
[[nodiscard]] kernel::Result<QByteArray> joinedForms(const QList<QByteArray> &papers);

} // namespace motcua::documents
