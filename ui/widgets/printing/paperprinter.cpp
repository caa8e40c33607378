#include "ui/widgets/printing/paperprinter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

QPageLayout layoutFor(const QImage &page)
{
    const QSizeF mm(1000.0 * page.width() / page.dotsPerMeterX(),
                    1000.0 * page.height() / page.dotsPerMeterY());
    const bool wide = mm.width() > mm.height();
    const QPageSize size(wide ? mm.transposed() : mm, QPageSize::Millimeter, {},
                         QPageSize::FuzzyMatch);
    return QPageLayout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, {});
}

} // namespace

QStringList QtPaperPrinter::printers() const
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString preferred = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(preferred))
        names.prepend(preferred);
    return names;
}

kernel::Status QtPaperPrinter::print(const NextPage &next, const QString &printer) const
{
    auto page = next();
    if (!page)
        return kernel::failure(page.error());
    if (!*page)
        return {};
    QPrinter device(QPrinter::HighResolution);
    device.setPrinterName(printer);
    device.setResolution(dpi);
    device.setFullPage(true);
    device.setPageLayout(layoutFor(**page));
    QPainter painter;
    bool isGood = painter.begin(&device);
    while (isGood) {
        painter.drawImage(QRect(QPoint(0, 0), device.pageLayout().fullRectPixels(dpi).size()),
                          **page);
        page = next();
        if (!page) {
            device.abort();
            return kernel::failure(page.error());
        }
        if (!*page)
            break;
        isGood = device.newPage();
    }
    if (isGood && painter.end() && device.printerState() != QPrinter::Error)
        return {};
    return kernel::failure(kernel::ErrorKind::Refused, u"print.failed"_s, {printer});
}

} // namespace motcua::widgets
