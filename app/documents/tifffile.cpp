#include "app/documents/tifffile.h"

#include "app/documents/filekind.h"
#include "app/documents/rasterfile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdarg>
#include <cstdio>

#include <tiffio.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

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

constexpr double metresPerInch = 0.0254;
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

int dropWarning(TIFF *, void *, const char *, const char *, va_list) { return 1; }

/// 1-bit pages stay 1-bit: a stack of faxes must not grow thirty-twofold.
QImage bilevelPage(TIFF *tiff, QSize size)
{
    QImage image(size, QImage::Format_Mono);
    if (image.isNull())
        return {};
    const bool whiteIsZero = tag<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0) == PHOTOMETRIC_MINISWHITE;
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    if (TIFFScanlineSize(tiff) > image.bytesPerLine())
        return {};
    for (int y = 0; y < size.height(); ++y) {
        if (TIFFReadScanline(tiff, image.scanLine(y), uint32_t(y), 0) < 0)
            return {};
    }
    if (!whiteIsZero)
        image.invertPixels();
    return image;
}

QImage colourPage(TIFF *tiff, QSize size)
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

void setResolution(TIFF *tiff, QImage &image)
{
    const float x = tag<float>(tiff, TIFFTAG_XRESOLUTION, 0);
    const float y = tag<float>(tiff, TIFFTAG_YRESOLUTION, 0);
    const uint16_t unit = tag<uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    const double metres = unit == RESUNIT_CENTIMETER ? 0.01 : metresPerInch;
    const bool isTold = x > 1 && y > 1 && x < 20000 && y < 20000 && unit != RESUNIT_NONE;
    image.setDotsPerMeterX(isTold ? qRound(x / metres) : 0);
    image.setDotsPerMeterY(isTold ? qRound(y / metres) : 0);
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

kernel::Result<QImage> TiffFile::page(int index)
{
    TIFF *tiff = m_handle->tiff;
    m_handle->complaint = {};
    const auto damaged = [&] {
        return fileFailure(u"file.unreadable"_s, m_path, m_handle->complaint.message);
    };
    if (!TIFFSetDirectory(tiff, uint16_t(index)))
        return damaged();
    const QSize size(int(tag<uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0)),
                     int(tag<uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0)));
    if (size.isEmpty())
        return damaged();
    if (qint64(size.width()) * size.height() > mostPixels)
        return fileFailure(u"file.tooLarge"_s, m_path);
    const bool isBilevel = tag<uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1) == 1 &&
                           tag<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1) == 1 &&
                           tag<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, 0) <= PHOTOMETRIC_MINISBLACK &&
                           !TIFFIsTiled(tiff);
    QImage image = isBilevel ? bilevelPage(tiff, size) : colourPage(tiff, size);
    if (image.isNull() || m_handle->complaint.hasFailed)
        return damaged();
    setResolution(tiff, image);
    return turned(std::move(image), turnFor(tag<uint16_t>(tiff, TIFFTAG_ORIENTATION, 1)));
}

} // namespace motcua::documents
