#include "app/documents/htmlpaperrenderer.h"

#include "app/core/kernel/clock.h"
#include "app/documents/archivalmarks.h"
#include "app/documents/formlayout.h"
#include "app/documents/formvalues.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

constexpr int dotsPerInch = 1200; // of the coordinates: fine enough that nothing is seen to snap
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

QMarginsF marginsFrom(const QString &text)
{
    const QStringList sides = text.simplified().split(u' ');
    if (sides.size() != 4)
        return {8, 8, 8, 8};
    return {sides[3].toDouble(), sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble()};
}

FormPaper paperOf(const FormTemplate &form, const QString &name)
{
    FormPaper paper;
    paper.size = name == "A4"_L1 ? QSizeF(210, 297) : QSizeF(148, 210);
    paper.margins = marginsFrom(form.meta(u"margins-"_s + name));
    paper.family = form.meta(u"font"_s);
    const double points = form.meta(u"points-"_s + name).toDouble();
    paper.points = points > 0 ? points : 10;
    return paper;
}

/// One print job: everything that stays the same over its copies.
struct Job {
    const ports::PaperRequest &request;
    const domain::Profile &profile;
    const FormTemplate &form;
    QString paperName;
    FormPaper paper;

    [[nodiscard]] FormValues values(int copy, int page = 1, int pages = 1) const
    {
        return receiptValues(request, profile, {paperName, copy, page, pages});
    }
    [[nodiscard]] FilledForm sheet(int copy, int page, int pages) const
    {
        return splitForm(filled(form.body(), values(copy, page, pages)));
    }
};

QByteArray painted(const Job &job)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    device.setResolution(dotsPerInch);
    device.setPageLayout(QPageLayout(QPageSize(job.paper.size, QPageSize::Millimeter),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&device);
    InlineObjects objects(filled(job.form.meta(u"qr"_s), job.values(1), false),
                          job.request.dossier.code);
    const int copies = std::clamp(job.request.copies, 1, mostCopies);
    for (int copy = 1; copy <= copies; ++copy) {
        if (copy > 1)
            device.newPage();
        FormLayout layout(device, job.paper, objects);
        layout.setParts(job.sheet(copy, 1, 1));
        layout.paint(
            painter, [&] { device.newPage(); },
            [&](int page, int pages) { return job.sheet(copy, page, pages); });
    }
    painter.end();
    return buffer.data();
}

/// QPdfWriter knows PDF/A-1b only; its drawing is fine, so only the marks of the file are replaced.
Result<QByteArray> archival(const QByteArray &drawn, const ports::DocumentFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("form", drawn.constData(), size_t(drawn.size()));
        applyArchivalMarks(pdf, facts);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                          qsizetype(bytes->getSize()));
    } catch (const std::exception &error) {
        return failure(ErrorKind::Store, u"pdf.unverified"_s, {}, QString::fromUtf8(error.what()));
    }
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
    const QString paperName = wished == "A4"_L1 ? u"A4"_s : u"A5"_s;
    const Job job{request, profile, *form, paperName, paperOf(*form, paperName)};
    if (!QFontDatabase::hasFamily(job.paper.family))
        return failure(ErrorKind::Refused, u"form.font"_s, {job.paper.family});
    return archival(painted(job), {form->title(), request.dossier.receivedAt});
}

} // namespace motcua::documents
