#include "app/documents/htmlpaperrenderer.h"

#include "app/core/domain/separator.h"
#include "app/core/kernel/clock.h"
#include "app/documents/formpdf.h"
#include "app/documents/formvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using ports::SeparatorSheet;

namespace
{

constexpr int mostCopies = 20;
const QDate newFormsFrom(2025, 9, 15); // TT 03/2025/TT-VPCP in force

QString formSetOf(const domain::Dossier &dossier, const domain::Profile &profile)
{
    if (!dossier.formSet.isEmpty())
        return dossier.formSet;
    if (!profile.formSet.isEmpty())
        return profile.formSet;
    const QDate received = kernel::inVietnam(dossier.receivedAt).date();
    return received.isValid() && received < newFormsFrom ? u"2018"_s : u"2025"_s;
}

/// What the sheet's symbols say; empty where the code of its paper cannot be said.
QString textOf(const SeparatorSheet &sheet)
{
    const QString kind = sheet.component.isEmpty() ? QString(domain::documentSeparator)
                                                   : domain::componentSeparator(sheet.component);
    return kind.isEmpty() ? QString() : domain::separatorText(kind);
}

} // namespace

HtmlPaperRenderer::HtmlPaperRenderer(QStringList folders) : m_folders(std::move(folders)) {}

Result<QByteArray> HtmlPaperRenderer::render(const ports::PaperRequest &request,
                                             const domain::Profile &profile) const
{
    const QString name = formSetOf(request.dossier, profile) + u"/receipt.html"_s;
    const auto form = FormTemplate::load(m_folders, name, receiptFieldNames());
    if (!form)
        return failure(form.error());
    const QString wished = request.paper.isEmpty() ? profile.receiptPaper : request.paper;
    const QString paper = wished == "A4"_L1 ? u"A4"_s : u"A5"_s;
    const auto values = [&](int copy, int page, int pages) {
        return receiptValues(request, profile, {paper, copy, page, pages});
    };
    QList<FormCopy> copies;
    for (int copy = 1; copy <= std::clamp(request.copies, 1, mostCopies); ++copy)
        copies.append({filled(form->meta(u"qr"_s), values(1, 1, 1), false), request.dossier.code,
                       [&, copy](int page, int pages) {
                           return splitForm(filled(form->body(), values(copy, page, pages)));
                       }});
    return formPdf(formPaper(*form, paper), copies, {form->title(), request.dossier.receivedAt});
}

Result<QByteArray> HtmlPaperRenderer::separators(const QList<SeparatorSheet> &sheets) const
{
    const auto form =
        FormTemplate::load(m_folders, u"common/separator.html"_s, separatorFieldNames());
    if (!form)
        return failure(form.error());
    qint64 count = 0;
    for (const SeparatorSheet &sheet : sheets)
        count += std::max(0, sheet.count);
    if (count < 1 || count > ports::mostSeparators)
        return failure(ErrorKind::Refused, u"separator.count"_s,
                       {QString::number(count), QString::number(ports::mostSeparators)});
    QList<FormCopy> copies;
    for (const SeparatorSheet &sheet : sheets) {
        const QString text = textOf(sheet);
        if (text.isEmpty())
            return failure(ErrorKind::Refused, u"separator.component"_s, {sheet.component});
        const FilledForm whole = splitForm(filled(form->body(), separatorValues(sheet, text)));
        const FormCopy copy{text, text, [whole](int, int) { return whole; }};
        copies += QList<FormCopy>(std::max(0, sheet.count), copy);
    }
    return formPdf(formPaper(*form, u"A4"_s), copies, {form->title(), {}});
}

} // namespace motcua::documents
