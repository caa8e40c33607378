#include "app/documents/formpdf.h"

#include "app/documents/archivalmarks.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <utility>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
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

QMarginsF marginsFrom(const QString &text)
{
    const QStringList sides = text.simplified().split(u' ');
    if (sides.size() != 4)
        return {8, 8, 8, 8};
    return {sides[3].toDouble(), sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble()};
}

Result<QByteArray> painted(const FormPaper &paper, const QList<FormCopy> &copies)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    device.setResolution(dotsPerInch);
    device.setPageLayout(QPageLayout(QPageSize(paper.size, QPageSize::Millimeter),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&device);
    bool isFirst = true;
    for (const FormCopy &copy : copies) {
        if (!std::exchange(isFirst, false))
            device.newPage();
        InlineObjects objects(copy.qrText, copy.code128Text);
        FormLayout layout(device, paper, objects);
        layout.setParts(copy.filled(1, 1));
        if (layout.pages() > 1)
            layout.setRunning(copy.filled(2, layout.pages()));
        if (!layout.hasRoom())
            return failure(ErrorKind::Refused, u"template.noRoom"_s);
        layout.paint(
            painter, [&] { device.newPage(); }, copy.filled);
    }
    painter.end();
    return buffer.data();
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

void read(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("form", bytes.constData(), size_t(bytes.size()));
}

/// QPdfWriter knows PDF/A-1b only; its drawing is fine, so only the marks of the file are replaced.
Result<QByteArray> archival(const QByteArray &drawn, const ports::DocumentFacts &facts)
{
    try {
        QPDF pdf;
        read(pdf, drawn);
        applyArchivalMarks(pdf, facts, ArchivalLevel::Basic);
        return written(pdf);
    } catch (const std::exception &error) {
        return failure(ErrorKind::Store, u"pdf.unverified"_s, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

FormPaper formPaper(const FormTemplate &form, const QString &paper)
{
    FormPaper made;
    made.size = paper == "A4"_L1 ? QSizeF(210, 297) : QSizeF(148, 210);
    if (form.meta(u"landscape"_s).split(u' ').contains(paper))
        made.size.transpose();
    made.margins = marginsFrom(form.meta(u"margins-"_s + paper));
    made.family = form.meta(u"font"_s);
    const double points = form.meta(u"points-"_s + paper).toDouble();
    made.points = points > 0 ? points : 10;
    return made;
}

Result<QByteArray> formPdf(const FormPaper &paper, const QList<FormCopy> &copies,
                           const ports::DocumentFacts &facts)
{
    if (!QFontDatabase::hasFamily(paper.family))
        return failure(ErrorKind::Refused, u"form.font"_s, {paper.family});
    const auto drawn = painted(paper, copies);
    return drawn ? archival(*drawn, facts) : drawn;
}

Result<QByteArray> joinedForms(const QList<QByteArray> &papers)
{
    if (papers.size() == 1)
        return papers.first();
    try {
        // The pages refer to the files they come from until the whole is written.
        std::vector<std::unique_ptr<QPDF>> parts;
        QPDF whole;
        read(whole, papers.value(0));
        QPDFPageDocumentHelper pages(whole);
        for (const QByteArray &paper : papers.mid(1)) {
            parts.push_back(std::make_unique<QPDF>());
            read(*parts.back(), paper);
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*parts.back()).getAllPages())
                pages.addPage(page, false);
        }
        return written(whole);
    } catch (const std::exception &error) {
        return failure(ErrorKind::Store, u"pdf.unverified"_s, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace motcua::documents
