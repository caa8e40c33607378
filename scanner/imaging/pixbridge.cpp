#include "scanner/imaging/pixbridge.h"

#include "app/core/kernel/monoimage.h"
#include "app/core/kernel/units.h"

#include <QtEndian>

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

namespace motcua::imaging
{

namespace
{

constexpr double inchesPerMetre = 1 / kernel::metresPerInch;

void silence()
{
    static std::once_flag once;
    std::call_once(once, [] { setMsgSeverity(L_SEVERITY_NONE); });
}

/// leptonica keeps pixels from the high end of native 32-bit words, Qt in bytes.
void copyLine(void *to, const void *from, size_t bytes)
{
    std::memcpy(to, from, bytes);
    qbswap<4>(to, qsizetype(bytes / 4), to);
}

} // namespace

void PixDeleter::operator()(Pix *pix) const { pixDestroy(&pix); }

PixPtr toPix(const QImage &image)
{
    silence();
    const bool mono = image.format() == QImage::Format_Mono;
    if (image.isNull() || (!mono && image.format() != QImage::Format_Grayscale8))
        return nullptr;
    PixPtr pix(pixCreate(image.width(), image.height(), mono ? 1 : 8));
    if (!pix)
        return nullptr;
    pixSetResolution(pix.get(), qRound(image.dotsPerMeterX() / inchesPerMetre),
                     qRound(image.dotsPerMeterY() / inchesPerMetre));
    const int words = pixGetWpl(pix.get());
    l_uint32 *data = pixGetData(pix.get());
    // Qt aligns its lines to 32 bits too, so whole words may be read.
    for (int y = 0; y < image.height(); ++y)
        copyLine(data + size_t(y) * size_t(words), image.constScanLine(y), size_t(words) * 4);
    return pix;
}

QImage fromPix(const Pix *pix)
{
    auto *source = const_cast<Pix *>(pix); // leptonica's readers take no const
    const int depth = source ? pixGetDepth(source) : 0;
    if (depth != 1 && depth != 8)
        return {};
    QImage image(pixGetWidth(source), pixGetHeight(source),
                 depth == 1 ? QImage::Format_Mono : QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    if (depth == 1)
        kernel::markAsMono(image);
    image.setDotsPerMeterX(qRound(pixGetXRes(source) * inchesPerMetre));
    image.setDotsPerMeterY(qRound(pixGetYRes(source) * inchesPerMetre));
    const int words = pixGetWpl(source);
    const l_uint32 *data = pixGetData(source);
    for (int y = 0; y < image.height(); ++y)
        copyLine(image.scanLine(y), data + size_t(y) * size_t(words), size_t(words) * 4);
    return image;
}

PixPtr runsOf(Pix *ink, int length, bool across)
{
    PixPtr runs(ink ? pixCopy(nullptr, ink) : nullptr);
    const auto pass = [&runs, across](int by, l_int32 operation) {
        const PixPtr moved(
            pixTranslate(nullptr, runs.get(), across ? by : 0, across ? 0 : by, L_BRING_IN_WHITE));
        return moved && pixRasterop(runs.get(), 0, 0, pixGetWidth(runs.get()),
                                    pixGetHeight(runs.get()), operation, moved.get(), 0, 0) == 0;
    };
    // Each pass doubles how many dots a dot stands for: first the ends of runs go, then they come
    // back.
    for (const auto &[sign, operation] : {std::pair(-1, PIX_SRC & PIX_DST), {1, PIX_SRC | PIX_DST}})
        for (int done = 1; runs && done < length;) {
            const int by = std::min(done, length - done);
            if (!pass(sign * by, operation))
                return nullptr;
            done += by;
        }
    return runs;
}

QList<QRect> connectedBoxes(Pix *ink)
{
    Boxa *found = ink ? pixConnCompBB(ink, 8) : nullptr;
    QList<QRect> boxes;
    for (int i = 0; found && i < boxaGetCount(found); ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 w = 0;
        l_int32 h = 0;
        boxaGetBoxGeometry(found, i, &x, &y, &w, &h);
        boxes.append({x, y, w, h});
    }
    boxaDestroy(&found);
    return boxes;
}

} // namespace motcua::imaging
