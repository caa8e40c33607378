#include "tests/integration/scanner/pnmfile.h"

#include <QByteArrayList>

#include <cctype>

namespace motcua::tests
{

namespace
{

/// The words of the header; `at` ends on the first byte of the pixels.
QByteArrayList headerWords(const QByteArray &bytes, qsizetype &at)
{
    QByteArrayList words;
    while (at < bytes.size()) {
        if (bytes.at(at) == '#')
            at = bytes.indexOf('\n', at);
        const qsizetype begin = at;
        while (at < bytes.size() && !std::isspace(uchar(bytes.at(at))))
            ++at;
        if (at > begin)
            words.append(bytes.mid(begin, at - begin));
        ++at;
        if (words.size() == (words.value(0) == "P4" ? 3 : 4))
            break;
    }
    return words;
}

} // namespace

QImage pnmImage(const QByteArray &bytes)
{
    qsizetype at = 0;
    const QByteArrayList words = headerWords(bytes, at);
    const int width = words.value(1).toInt();
    const int height = words.value(2).toInt();
    const bool bits = words.value(0) == "P4";
    const int channels = words.value(0) == "P6" ? 3 : 1;
    const int step = words.value(3).toInt() > 255 ? 2 : 1; // big-endian: the high byte is first
    const qsizetype stride = bits ? (width + 7) / 8 : qsizetype(width) * channels * step;
    if (width <= 0 || bytes.size() < at + stride * height)
        return {};
    QImage image(width, height, channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        const char *line = bytes.constData() + at + y * stride;
        uchar *target = image.scanLine(y);
        for (int i = 0; i < width * channels; ++i)
            target[i] = bits ? ((line[i / 8] >> (7 - i % 8)) & 1 ? 0 : 255)
                             : uchar(line[qsizetype(i) * step]);
    }
    return image;
}

QByteArray ppmBytes(const QImage &image)
{
    QByteArray bytes = "P6\n" + QByteArray::number(image.width()) + ' ' +
                       QByteArray::number(image.height()) + "\n255\n";
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                     qsizetype(image.width()) * 3);
    return bytes;
}

} // namespace motcua::tests
