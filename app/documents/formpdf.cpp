#include "app/documents/formpdf.h"

#include "app/documents/archivalmarks.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#include <utility>

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

QMarginsF marginsFrom(const QString &text)
{
    const QStringList sides = text.simplified().split(u' ');
    if (sides.size() != 4)
        return {8, 8, 8, 8};
    return {sides[3].toDouble(), sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble()};
}

QByteArray painted(const FormPaper &paper, const QList<FormCopy> &copies)
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
        layout.paint(
            painter, [&] { device.newPage(); }, copy.filled);
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
        applyArchivalMarks(pdf, facts, ArchivalLevel::Basic);
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

FormPaper formPaper(const FormTemplate &form, const QString &paper)
{
    FormPaper made;
    made.size = paper == "A4"_L1 ? QSizeF(210, 297) : QSizeF(148, 210);
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
    return archival(painted(paper, copies), facts);
}

} // namespace motcua::documents
