#pragma once

#include <QImage>

#include <cstddef>
#include <memory>

namespace motcua::kernel
{

// Memory for the pixels of whole pages. A page comes and goes in tens of megabytes, and each 4 KiB
// of new memory costs a fault: in large pages of the processor that is a five-hundredth of them,
// and a quarter of the time that a page takes.

struct FreeBytes {
    void operator()(uchar *bytes) const;
};
using PageBytes = std::unique_ptr<uchar, FreeBytes>;

/// Not cleared; null = no memory.
[[nodiscard]] PageBytes pageBytes(std::size_t bytes);

/// As QImage's own constructor: not cleared, lines aligned to 4 bytes; null = no memory.
[[nodiscard]] QImage pageImage(const QSize &size, QImage::Format format);

} // namespace motcua::kernel
