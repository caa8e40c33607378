#include "app/documents/htmlpaperrenderer.h"

#include "app/core/domain/separator.h"
#include "app/documents/csvwriter.h"
#include "app/documents/formfolder.h"
#include "app/documents/formpdf.h"
#include "app/documents/formvalues.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::PaperKind;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using ports::PaperRequest;
using ports::SeparatorSheet;

namespace
{

/// What the sheet's symbols say; empty where the code of its paper cannot be said.
QString textOf(const SeparatorSheet &sheet)
{
    const QString kind = sheet.component.isEmpty() ? QString(domain::documentSeparator)
                                                   : domain::componentSeparator(sheet.component);
    return kind.isEmpty() ? QString() : domain::separatorText(kind);
}

FormWords wordsOf(const FormTemplate &form)
{
    return {form.title(), form.meta(u"number"_s), form.meta(u"advice"_s)};
}

Result<LoadedForm> formFor(const QStringList &folders, const PaperRequest &request,
                           const domain::Profile &profile)
{
    const QString &sector = request.dossier.receiptForm;
    const QStringList paths = formPaths(request.kind, formSetOf(request, profile), sector);
    auto loaded = loadForm(folders, paths, paperFieldNames(request.kind));
    const bool hasOwn = std::any_of(folders.begin(), folders.end(), [&](const QString &folder) {
        return paths.first().startsWith(sectorFolder) &&
               QFile::exists(QDir(folder).filePath(paths.first()));
    });
    if (loaded && !loaded->warning && !sector.isEmpty() && !hasOwn &&
        request.kind == PaperKind::Receipt)
        loaded->warning =
            kernel::Error{ErrorKind::Refused, u"template.sectorMissing"_s, {sector}, {}};
    return loaded;
}

/// The paper that is asked for, else the profile's, else the only one that the form is made for.
Result<QString> paperFor(const PaperRequest &request, const domain::Profile &profile,
                         const FormTemplate &form)
{
    const QStringList made = form.papers();
    if (!request.paper.isEmpty() && !made.contains(request.paper))
        return failure(ErrorKind::Refused, u"paper.size"_s,
                       {domain::paperName(request.kind), request.paper, made.join(u", "_s)});
    const QString usual = profile.papers.sizes.value(
        request.kind,
        request.kind == PaperKind::Receipt ? profile.receiptPaper : profile.papers.size);
    const QString wished = request.paper.isEmpty() ? usual : request.paper;
    return made.contains(wished) ? wished : made.value(0, u"A4"_s);
}

/// `{{#list}}Title={{field}}|…{{/list}}` → the titles, and the row of each entry. A "|" in a value
/// splits nothing, because the columns are parted before they are filled in.
QList<QStringList> table(const QString &wish, const FormValues &values)
{
    static const QRegularExpression form(u"^\\s*\\{\\{#(\\w+)\\}\\}(.*)\\{\\{/\\1\\}\\}\\s*$"_s);
    const auto match = form.match(wish);
    const QStringList columns = match.captured(2).split(u'|');
    QStringList titles;
    for (const QString &column : columns)
        titles.append(column.section(u'=', 0, 0).trimmed());
    QList<QStringList> rows{titles};
    for (const FieldMap &entry : values.lists.value(match.captured(1))) {
        QStringList row;
        std::transform(columns.begin(), columns.end(), std::back_inserter(row),
                       [&](const QString &column) {
                           return filled(column.section(u'=', 1), {entry, {}}, false);
                       });
        rows.append(row);
    }
    return rows;
}

} // namespace

HtmlPaperRenderer::HtmlPaperRenderer(QStringList folders) : m_folders(std::move(folders)) {}

Result<ports::RenderedPaper> HtmlPaperRenderer::render(const PaperRequest &request,
                                                       const domain::Profile &profile) const
{
    const auto loaded = formFor(m_folders, request, profile);
    if (!loaded)
        return failure(loaded.error());
    const FormTemplate &form = loaded->form;
    const auto paper = paperFor(request, profile, form);
    if (!paper)
        return failure(paper.error());
    const auto values = [&](int copy, int page, int pages) {
        return paperValues(request, profile, wordsOf(form), {*paper, copy, page, pages});
    };
    QList<FormCopy> copies;
    for (int copy = 1; copy <= std::clamp(request.copies, 1, ports::mostCopies); ++copy)
        copies.append({filled(form.meta(u"qr"_s), values(1, 1, 1), false), request.dossier.code,
                       [&, copy](int page, int pages) {
                           return splitForm(filled(form.body(), values(copy, page, pages)));
                       }});
    const QDateTime at =
        request.printedAt.isValid() ? request.printedAt : request.dossier.receivedAt;
    auto pdf = formPdf(formPaper(form, *paper), copies, {form.title(), at});
    if (!pdf)
        return failure(pdf.error());
    return ports::RenderedPaper{std::move(*pdf), loaded->warning, *paper};
}

Result<QByteArray> HtmlPaperRenderer::csv(const PaperRequest &request,
                                          const domain::Profile &profile) const
{
    const auto loaded = formFor(m_folders, request, profile);
    if (!loaded)
        return failure(loaded.error());
    const FormTemplate &form = loaded->form;
    return csvText(table(form.meta(u"csv"_s), paperValues(request, profile, wordsOf(form), {})));
}

Result<QByteArray> HtmlPaperRenderer::joined(const QList<QByteArray> &papers) const
{
    return joinedForms(papers);
}

Result<QByteArray> HtmlPaperRenderer::separators(const QList<SeparatorSheet> &sheets) const
{
    const auto loaded = loadForm(m_folders, {u"common/separator.html"_s}, separatorFieldNames());
    if (!loaded)
        return failure(loaded.error());
    const FormTemplate &form = loaded->form;
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
        const FilledForm whole = splitForm(filled(form.body(), separatorValues(sheet, text)));
        const FormCopy copy{text, text, [whole](int, int) { return whole; }};
        copies += QList<FormCopy>(std::max(0, sheet.count), copy);
    }
    return formPdf(formPaper(form, u"A4"_s), copies, {form.title(), {}});
}

Result<QByteArray> HtmlPaperRenderer::explanation(const ports::ExplainedDate &date) const
{
    const auto loaded =
        loadForm(m_folders, {u"common/explanation.html"_s}, explanationFieldNames());
    if (!loaded)
        return failure(loaded.error());
    const FormTemplate &form = loaded->form;
    const QString paper = form.papers().contains(date.paper) ? date.paper : u"A4"_s;
    const auto page = [&](int number, int pages) {
        return splitForm(filled(form.body(), explanationValues(date, number, pages)));
    };
    return formPdf(formPaper(form, paper), {{{}, {}, page}}, {form.title(), date.printedAt});
}

} // namespace motcua::documents
