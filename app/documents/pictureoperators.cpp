#include "app/documents/pictureoperators.h"

#include <QColor>
#include <QRectF>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

QByteArray points(double value) { return QByteArray::number(value, 'f', 3); }

/// Paints image `name` into `area`, in points of the page before its turn.
QByteArray paintOperators(const QRectF &area, const QByteArray &name)
{
    return points(area.width()) + " 0 0 "_ba + points(area.height()) + ' ' + points(area.x()) +
           ' ' + points(area.y()) + " cm\n/"_ba + name + " Do\n"_ba;
}

QByteArray channel(int value) { return QByteArray::number(value / 255.0, 'f', 3) + ' '; }

} // namespace

QByteArray inkName(qsizetype layer) { return "Ink"_ba + QByteArray::number(layer); }

QByteArray pictureOperators(const kernel::EncodedPage &page, const QSizeF &size)
{
    QByteArray operators;
    if (!page.bytes.isEmpty())
        operators += "q\n"_ba + paintOperators({{0, 0}, size}, "Im0"_ba) + "Q\n"_ba;
    const double x = 72 / page.dpi.width();
    const double y = 72 / page.dpi.height();
    for (qsizetype i = 0; i < page.inks.size(); ++i) {
        const kernel::InkLayer &layer = page.inks[i];
        const QRectF area(layer.area.x() * x,
                          size.height() - (layer.area.y() + layer.area.height()) * y,
                          layer.area.width() * x, layer.area.height() * y);
        operators += "q\n"_ba + channel(qRed(layer.ink)) + channel(qGreen(layer.ink)) +
                     channel(qBlue(layer.ink)) + "rg\n"_ba + paintOperators(area, inkName(i)) +
                     "Q\n"_ba;
    }
    return operators;
}

} // namespace motcua::documents
