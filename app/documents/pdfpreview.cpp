#include "app/documents/pdfpreview.h"

#include "app/core/kernel/units.h"
#include "app/documents/pdffile.h"

#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

kernel::Result<QList<QImage>> PdfPreview::pages(const QByteArray &pdf, int dpi,
                                                ports::PageSpan span) const
{
    silencePoppler();
    const auto unreadable = [](const QString &why) {
        return kernel::failure(kernel::ErrorKind::Refused, u"file.unreadable"_s, {u"PDF"_s}, why);
    };
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return unreadable(u"poppler does not open it"_s);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double resolution = std::clamp(dpi, 36, 600);
    QList<QImage> images;
    const int end = int(std::min<qint64>(document->numPages(), qint64(span.first) + span.most));
    for (int i = std::max(0, span.first); i < end; ++i) {
        const auto page = document->page(i);
        QImage image = page ? page->renderToImage(resolution, resolution) : QImage();
        if (image.isNull())
            return unreadable(u"page %1 does not render"_s.arg(i + 1));
        image.setDotsPerMeterX(qRound(resolution / kernel::metresPerInch));
        image.setDotsPerMeterY(qRound(resolution / kernel::metresPerInch));
        images.append(image);
    }
    return images;
}

} // namespace motcua::documents
