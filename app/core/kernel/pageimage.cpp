#include "app/core/kernel/pageimage.h"

#include <QtNumeric>

#include <cstdlib>
#include <sys/mman.h>

namespace motcua::kernel
{

namespace
{

constexpr std::size_t largePage = 2 << 20; // of x86-64 and ARM
constexpr std::size_t worthIt = 4 << 20;   // what is smaller is used again before it is given back

} // namespace

void FreeBytes::operator()(uchar *bytes) const { std::free(bytes); }

PageBytes pageBytes(std::size_t bytes)
{
    if (bytes < worthIt)
        return PageBytes(static_cast<uchar *>(std::malloc(bytes)));
    const std::size_t whole = (bytes + largePage - 1) / largePage * largePage;
    PageBytes block(static_cast<uchar *>(std::aligned_alloc(largePage, whole)));
    if (block)
        madvise(block.get(), whole, MADV_HUGEPAGE); // a wish; without it pages are small
    return block;
}

QImage pageImage(const QSize &size, QImage::Format format)
{
    const qint64 bits = qint64(size.width()) * QImage::toPixelFormat(format).bitsPerPixel();
    const qint64 stride = (bits + 31) / 32 * 4;
    qint64 bytes = 0;
    if (size.isEmpty() || qMulOverflow(stride, qint64(size.height()), &bytes) ||
        bytes < qint64(worthIt))
        return {size, format};
    PageBytes block = pageBytes(std::size_t(bytes));
    if (!block)
        return {};
    uchar *lines = block.release();
    return {lines,         size.width(),
            size.height(), qsizetype(stride),
            format,        [](void *own) { FreeBytes()(static_cast<uchar *>(own)); },
            lines};
}

} // namespace motcua::kernel
