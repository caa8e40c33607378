#include "scanner/imaging/g4.h"

#include "scanner/imaging/pixelloops.h"

#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace motcua::imaging
{

namespace
{

/// The file that libtiff believes it writes.
struct MemoryFile {
    QByteArray bytes;
    qsizetype at = 0;
};

MemoryFile &fileOf(thandle_t handle) { return *static_cast<MemoryFile *>(handle); }

tmsize_t readFrom(thandle_t handle, void *to, tmsize_t size)
{
    MemoryFile &file = fileOf(handle);
    const qsizetype part = std::clamp(file.bytes.size() - file.at, qsizetype(0), qsizetype(size));
    std::memcpy(to, file.bytes.constData() + file.at, size_t(part));
    file.at += part;
    return part;
}

tmsize_t writeTo(thandle_t handle, void *from, tmsize_t size)
{
    MemoryFile &file = fileOf(handle);
    file.bytes.resize(std::max(file.bytes.size(), file.at + qsizetype(size)));
    std::memcpy(file.bytes.data() + file.at, from, size_t(size));
    file.at += size;
    return size;
}

toff_t seekIn(thandle_t handle, toff_t offset, int from)
{
    MemoryFile &file = fileOf(handle);
    const qsizetype base = from == SEEK_CUR ? file.at : from == SEEK_END ? file.bytes.size() : 0;
    file.at = base + qsizetype(offset);
    return toff_t(file.at);
}

int close(thandle_t) { return 0; }

toff_t sizeOf(thandle_t handle) { return toff_t(fileOf(handle).bytes.size()); }

void describe(TIFF *tiff, const QSize &size)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, uint32_t(size.width()));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, uint32_t(size.height()));
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, uint32_t(size.height())); // all in one strip
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    TIFFSetField(tiff, TIFFTAG_FILLORDER, FILLORDER_MSB2LSB);
}

/// The rows without Qt's padding to 32 bits.
QByteArray packedRows(const QImage &mono)
{
    const qsizetype used = (mono.width() + 7) / 8;
    QByteArray rows(used * mono.height(), Qt::Uninitialized);
    for (int y = 0; y < mono.height(); ++y)
        std::memcpy(rows.data() + y * used, mono.constScanLine(y), size_t(used));
    return rows;
}

/// `rows` are packed to whole bytes; libtiff may turn them over in place.
QByteArray encoded(QByteArray rows, const QSize &size)
{
    MemoryFile file;
    const std::unique_ptr<TIFF, void (*)(TIFF *)> tiff(TIFFClientOpen("page", "wm", &file, readFrom,
                                                                      writeTo, seekIn, close,
                                                                      sizeOf, nullptr, nullptr),
                                                       TIFFClose);
    if (!tiff)
        return {};
    describe(tiff.get(), size);
    if (TIFFWriteEncodedStrip(tiff.get(), 0, rows.data(), rows.size()) < 0)
        return {};
    const uint64_t *offsets = nullptr;
    const uint64_t *sizes = nullptr;
    if (!TIFFGetField(tiff.get(), TIFFTAG_STRIPOFFSETS, &offsets) ||
        !TIFFGetField(tiff.get(), TIFFTAG_STRIPBYTECOUNTS, &sizes))
        return {};
    return file.bytes.mid(qsizetype(offsets[0]), qsizetype(sizes[0]));
}

} // namespace

QByteArray encodedG4(const QImage &mono)
{
    if (mono.isNull() || mono.format() != QImage::Format_Mono)
        return {};
    return encoded(packedRows(mono), mono.size());
}

QByteArray encodedG4(const Rows &gray, int threshold)
{
    if (gray.isNull() || gray.channels != 1)
        return {};
    const int width = gray.size.width();
    const qsizetype used = (width + 7) / 8;
    QByteArray bits(used * gray.size.height(), Qt::Uninitialized);
    std::vector<uchar> row(static_cast<size_t>(width));
    for (int y = 0; y < gray.size.height(); ++y) {
        gray.read(y, row.data());
        loops::threshold(row.data(), reinterpret_cast<uchar *>(bits.data()) + y * used, width,
                         threshold);
    }
    return encoded(std::move(bits), gray.size);
}

} // namespace motcua::imaging
