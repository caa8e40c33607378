#include "tests/fakes/papertrail.h"

#include "scanner/imaging/jbig2.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <jpeglib.h>
#include <tiffio.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s did not finish", qPrintable(program));
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

QImage drawnPage(QSize pixels, QImage::Format format, int seed)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QRandomGenerator random{quint32(seed)};
    const int step = std::max(4, pixels.height() / 60);
    for (int y = step; y < pixels.height() - step; y += step) {
        for (int x = step; x < pixels.width() - 2 * step; x += step) {
            if (random.bounded(3) != 0)
                painter.fillRect(x, y, random.bounded(1, step), step / 2,
                                 y % 7 == 0 ? Qt::darkRed : Qt::black);
        }
    }
    painter.end();
    if (format == QImage::Format_Mono) {
        QImage mono = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        if (mono.color(1) != qRgb(0, 0, 0))
            mono.invertPixels();
        mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        return mono;
    }
    return image.convertToFormat(format);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QBuffer buffer;
    image.save(&buffer, "jpg", quality);
    return buffer.data();
}

QByteArray cmykJpeg(QSize pixels)
{
    jpeg_compress_struct state;
    jpeg_error_mgr errors;
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    unsigned char *out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&state, &out, &size);
    state.image_width = JDIMENSION(pixels.width());
    state.image_height = JDIMENSION(pixels.height());
    state.input_components = 4;
    state.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&state);
    state.write_Adobe_marker = TRUE;
    jpeg_start_compress(&state, TRUE);
    QByteArray line(pixels.width() * 4, '\xff'); // inverted: 255 is no ink
    for (int x = 0; x < pixels.width() / 2; ++x)
        line[x * 4] = '\0';
    auto *row = reinterpret_cast<JSAMPROW>(line.data());
    for (int y = 0; y < pixels.height(); ++y)
        jpeg_write_scanlines(&state, &row, 1);
    jpeg_finish_compress(&state);
    const QByteArray bytes(reinterpret_cast<const char *>(out), qsizetype(size));
    jpeg_destroy_compress(&state);
    std::free(out);
    return bytes;
}

QByteArray manyScansJpeg(int scans, int components)
{
    // First what all coefficients have in common, then each one's four bits, one scan a bit.
    std::vector<jpeg_scan_info> script{{components, {0, 1, 2}, 0, 0, 0, 0}};
    for (int component = 0; component < components; ++component)
        for (int at = 1; at < 64; ++at)
            for (int bit = 3; bit >= 0 && int(script.size()) < scans; --bit)
                script.push_back({1, {component}, at, at, bit == 3 ? 0 : bit + 1, bit});
    jpeg_compress_struct state;
    jpeg_error_mgr errors;
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    unsigned char *out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&state, &out, &size);
    state.image_width = 64;
    state.image_height = 64;
    state.input_components = components;
    state.in_color_space = components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&state);
    state.comp_info[0].h_samp_factor = 1;
    state.comp_info[0].v_samp_factor = 1;
    state.scan_info = script.data();
    state.num_scans = int(script.size());
    jpeg_start_compress(&state, TRUE);
    QByteArray line(64 * components, '\x80');
    for (qsizetype x = 0; x < line.size(); ++x)
        line[x] = char(x * 37);
    auto *row = reinterpret_cast<JSAMPROW>(line.data());
    for (int y = 0; y < 64; ++y)
        jpeg_write_scanlines(&state, &row, 1);
    jpeg_finish_compress(&state);
    const QByteArray bytes(reinterpret_cast<const char *>(out), qsizetype(size));
    jpeg_destroy_compress(&state);
    std::free(out);
    return bytes;
}

namespace
{

void putDirectory(TIFF *tiff, const QImage &image, float dpi)
{
    const bool isMono = image.format() == QImage::Format_Mono;
    const bool isGray = image.format() == QImage::Format_Grayscale8;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, isMono ? 1 : 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, isMono || isGray ? 1 : 3);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, image.height());
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, isMono ? COMPRESSION_CCITTFAX4 : COMPRESSION_LZW);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                 isMono   ? PHOTOMETRIC_MINISWHITE
                 : isGray ? PHOTOMETRIC_MINISBLACK
                          : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    if (dpi > 0) {
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, dpi);
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, dpi);
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    }
    QImage writable = image;
    for (int y = 0; y < image.height(); ++y)
        TIFFWriteScanline(tiff, writable.scanLine(y), uint32_t(y), 0);
    TIFFWriteDirectory(tiff);
}

} // namespace

void putTiff(const QString &path, const QList<QImage> &pages, float dpi)
{
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    for (const QImage &page : pages)
        putDirectory(tiff, page, dpi);
    TIFFClose(tiff);
}

ports::DocumentPage pageOf(const kernel::EncodedPage &page, const kernel::PageText &text)
{
    return {[page]() -> kernel::Result<kernel::EncodedPage> { return page; },
            [text] { return text; }};
}

kernel::EncodedPage encoded(const QImage &image, double dpi)
{
    kernel::EncodedPage page;
    page.pixels = image.size();
    page.dpi = {dpi, dpi};
    switch (image.format()) {
    case QImage::Format_Mono: page.coding = kernel::PageCoding::Jbig2; break;
    case QImage::Format_Grayscale8: page.coding = kernel::PageCoding::GrayJpeg; break;
    default: page.coding = kernel::PageCoding::ColourJpeg;
    }
    page.bytes =
        page.coding == kernel::PageCoding::Jbig2 ? imaging::encodedJbig2(image) : jpegOf(image);
    return page;
}

QList<kernel::TextWord> lineOfWords(const QString &text, QPoint at, int letterWidth, int height)
{
    QList<kernel::TextWord> words;
    int x = at.x();
    for (const QString &word : text.split(u' ')) {
        const int width = int(word.size()) * letterWidth;
        words.append({word, QRectF(x, at.y(), width, height), 95});
        x += width + letterWidth;
    }
    return words;
}

} // namespace motcua::tests
