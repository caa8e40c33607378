#include "app/documents/tifffile.h"

#include "app/documents/filekind.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

#include <tiffio.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Status;

namespace
{

/// What libtiff has said since the last look.
struct Complaint {
    bool hasFailed = false;
    QString message;
};

} // namespace

struct TiffFile::Handle {
    TIFF *tiff = nullptr;
    Complaint complaint;
};

namespace
{

constexpr tmsize_t mostBytesAtOnce = 512 << 20;

template <class Value> Value tag(TIFF *tiff, uint32_t name, Value otherwise)
{
    Value value = otherwise;
    return TIFFGetFieldDefaulted(tiff, name, &value) ? value : otherwise;
}

int keepError(TIFF *, void *state, const char *, const char *format, va_list arguments)
{
    char text[300];
    std::vsnprintf(text, sizeof text, format, arguments);
    auto &[hasFailed, message] = *static_cast<Complaint *>(state);
    hasFailed = true;
    message = QString::fromLocal8Bit(text);
    return 1; // handled: nothing goes to stderr
}

Status unreadable() { return kernel::failure(kernel::ErrorKind::Refused, u"file.unreadable"_s); }

int dropWarning(TIFF *, void *, const char *, const char *, va_list) { return 1; }

/// What is read line by line: the lines of most scans mean what a page's do.
struct LineForm {
    QImage::Format format = QImage::Format_Invalid; ///< invalid: it is none of these
    int depth = 8;                                  ///< bits a sample as stored
    bool isNegative = false;                        ///< 0 is white in gray, black in one bit
};

LineForm lineFormOf(TIFF *tiff)
{
    const auto photometric = tag<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0);
    const auto depth = tag<uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    const auto samples = tag<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    const bool isGray = samples == 1 && photometric <= PHOTOMETRIC_MINISBLACK;
    const bool isWhiteZero = photometric == PHOTOMETRIC_MINISWHITE;
    const bool isUnsigned =
        tag<uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT) == SAMPLEFORMAT_UINT;
    const bool isPlanar = samples > 1 && tag<uint16_t>(tiff, TIFFTAG_PLANARCONFIG, 1) != 1;
    if (TIFFIsTiled(tiff) || isPlanar || !isUnsigned)
        return {};
    if (isGray && depth == 1) // stays so: a stack of faxes must not grow eightfold
        return {QImage::Format_Mono, 1, !isWhiteZero};
    if (depth != 8 && depth != 16)
        return {};
    if (isGray)
        return {QImage::Format_Grayscale8, depth, isWhiteZero};
    const bool isJpeg = tag<uint16_t>(tiff, TIFFTAG_COMPRESSION, 1) == COMPRESSION_JPEG;
    if (samples == 3 && depth == 8 && photometric == PHOTOMETRIC_YCBCR && isJpeg) {
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB); // libtiff converts
        return {QImage::Format_RGB888, depth, false};
    }
    if (samples == 3 && photometric == PHOTOMETRIC_RGB)
        return {QImage::Format_RGB888, depth, false};
    return {};
}

Status giveLines(TIFF *tiff, const ImportedPage &page, const LineForm &form, PageSink &sink)
{
    const int bytes = page.bytesPerRow();
    const int bytesPerSample = form.depth == 16 ? 2 : 1;
    std::vector<uchar> line(size_t(TIFFScanlineSize(tiff)));
    if (qsizetype(line.size()) < qsizetype(bytes) * bytesPerSample)
        return unreadable();
    auto status = sink.begin(page);
    for (int y = 0; status && y < page.pixels.height(); ++y) {
        if (TIFFReadScanline(tiff, line.data(), uint32_t(y), 0) < 0)
            return unreadable();
        for (int i = 0; form.depth == 16 && i < bytes; ++i) {
            uint16_t sample = 0;
            std::memcpy(&sample, line.data() + i * 2, 2);
            line[size_t(i)] = uchar(sample >> 8);
        }
        if (form.isNegative)
            std::transform(line.begin(), line.begin() + bytes, line.begin(), std::bit_not<uchar>());
        status = sink.take({line.data(), bytes});
    }
    return status;
}

/// What lines do not tell: tiles, palettes, planes, CMYK. Held whole.
QImage wholePage(TIFF *tiff, QSize size)
{
    QImage image(size, QImage::Format_RGBA8888_Premultiplied);
    // As stored: turning it upright is done once, for every kind of page.
    const int stored = tag<uint16_t>(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    if (image.isNull() ||
        !TIFFReadRGBAImageOriented(tiff, uint32_t(size.width()), uint32_t(size.height()),
                                   reinterpret_cast<uint32_t *>(image.bits()), stored, 1))
        return {};
    const bool isGray = tag<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 2) <= PHOTOMETRIC_MINISBLACK &&
                        tag<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1) == 1;
    if (isGray)
        return image.convertToFormat(QImage::Format_Grayscale8);
    return tag<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1) > 3
               ? asPage(image)
               : image.convertToFormat(QImage::Format_RGB888);
}

/// Dots per inch as the file tells; empty where it doesn't.
QSizeF resolutionOf(TIFF *tiff)
{
    const double x = tag<float>(tiff, TIFFTAG_XRESOLUTION, 0);
    const double y = tag<float>(tiff, TIFFTAG_YRESOLUTION, 0);
    const uint16_t unit = tag<uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    const bool isTold = x > 1 && y > 1 && x < 20000 && y < 20000 && unit != RESUNIT_NONE;
    const double inches = unit == RESUNIT_CENTIMETER ? 2.54 : 1;
    return isTold ? QSizeF(x * inches, y * inches) : QSizeF();
}

} // namespace

TiffFile::TiffFile() : m_handle(std::make_unique<Handle>()) {}

TiffFile::~TiffFile()
{
    if (m_handle->tiff)
        TIFFClose(m_handle->tiff);
}

kernel::Result<std::unique_ptr<TiffFile>> TiffFile::open(const QString &path)
{
    std::unique_ptr<TiffFile> file(new TiffFile);
    file->m_path = path;
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, keepError, &file->m_handle->complaint);
    TIFFOpenOptionsSetWarningHandlerExtR(options, dropWarning, nullptr);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, mostBytesAtOnce);
    file->m_handle->tiff = TIFFOpenExt(QFile::encodeName(path).constData(), "r", options);
    TIFFOpenOptionsFree(options);
    if (file->m_handle->tiff) {
        do
            ++file->m_pages;
        while (file->m_pages <= mostPages && TIFFReadDirectory(file->m_handle->tiff));
    }
    if (file->m_pages > mostPages)
        return kernel::failure(kernel::ErrorKind::Refused, u"file.tooManyPages"_s,
                               {QFileInfo(path).fileName(), QString::number(mostPages)});
    if (!file->m_handle->tiff || file->m_handle->complaint.hasFailed)
        return fileFailure(u"file.unreadable"_s, path, file->m_handle->complaint.message);
    return file;
}

Status TiffFile::give(int index, PageSink &sink)
{
    TIFF *tiff = m_handle->tiff;
    m_handle->complaint = {};
    if (!TIFFSetDirectory(tiff, uint16_t(index)))
        return named(unreadable());
    const QSize size(int(tag<uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0)),
                     int(tag<uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0)));
    if (size.isEmpty())
        return named(unreadable());
    if (qint64(size.width()) * size.height() > mostPixels)
        return fileFailure(u"file.tooLarge"_s, m_path);
    const auto turn = turnFor(tag<uint16_t>(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT));
    return named(turn.clockwise == 0 && !turn.isMirrored ? giveUpright(size, sink)
                                                         : giveTurned(size, turn, sink));
}

Status TiffFile::giveUpright(const QSize &size, PageSink &sink)
{
    TIFF *tiff = m_handle->tiff;
    const LineForm form = lineFormOf(tiff);
    const QSizeF dpi = believableDpi(resolutionOf(tiff), size);
    if (form.format != QImage::Format_Invalid)
        return giveLines(tiff, {{}, form.format, size, dpi}, form, sink);
    const QImage whole = wholePage(tiff, size);
    return whole.isNull() ? unreadable() : giveImage(whole, dpi, sink);
}

Status TiffFile::giveTurned(const QSize &size, const Turn &turn, PageSink &sink)
{
    ImageSink stored;
    if (auto read = giveUpright(size, stored); !read)
        return read;
    QSizeF dpi = stored.page().dpi;
    const QImage upright = turned(stored.takeImage(), turn);
    return giveImage(upright, turn.clockwise % 180 == 0 ? dpi : dpi.transposed(), sink);
}

/// A page of which libtiff complained is not to be trusted, though it came to its end.
Status TiffFile::named(const Status &given) const
{
    const bool isOurs = !given && given.error().key == "file.unreadable"_L1;
    if (!isOurs && (!given || !m_handle->complaint.hasFailed))
        return given;
    return fileFailure(u"file.unreadable"_s, m_path, m_handle->complaint.message);
}

} // namespace motcua::documents
