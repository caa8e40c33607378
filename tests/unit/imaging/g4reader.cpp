#include "tests/unit/imaging/g4reader.h"

#include <QTemporaryDir>

#include <tiffio.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

QImage decodedG4(const QByteArray &strip, const QSize &size)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"page.tif"_s).toUtf8();
    TIFF *tiff = TIFFOpen(path.constData(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, uint32_t(size.width()));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, uint32_t(size.height()));
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, uint32_t(size.height()));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    QByteArray copy = strip;
    TIFFWriteRawStrip(tiff, 0, copy.data(), copy.size());
    TIFFClose(tiff);
    QImage mono(size, QImage::Format_Mono);
    mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mono.fill(0);
    tiff = TIFFOpen(path.constData(), "r");
    for (int y = 0; y < size.height(); ++y)
        TIFFReadScanline(tiff, mono.scanLine(y), uint32_t(y), 0);
    TIFFClose(tiff);
    return mono;
}

} // namespace motcua::tests
