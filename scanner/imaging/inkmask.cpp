#include "scanner/imaging/inkmask.h"

#include "scanner/imaging/gray.h"

namespace motcua::imaging
{

QImage emptyMask(const QSize &size, QSizeF dpi)
{
    QImage mask(size, QImage::Format_Mono);
    if (mask.isNull())
        return mask;
    mask.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    setDpi(mask, dpi);
    mask.fill(0);
    return mask;
}

} // namespace motcua::imaging
