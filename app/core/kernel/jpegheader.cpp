#include "app/core/kernel/jpegheader.h"

#include <QtEndian>

namespace motcua::kernel
{

namespace
{

constexpr double inchesPerCentimetre = 2.54; // turns dots per centimetre into dots per inch
constexpr int mostEntries = 200;             // of an Exif directory; cameras write a dozen

enum Marker {
    Temporary = 0x01,
    FirstFrame = 0xC0,
    LastHuffmanFrame = 0xC2, // progressive; beyond are lossless and arithmetic coding
    HuffmanTables = 0xC4,
    Reserved = 0xC8,
    ArithmeticTables = 0xCC,
    LastFrame = 0xCF,
    FirstRestart = 0xD0,
    LastRestart = 0xD7,
    Scan = 0xDA,
    App0 = 0xE0,
    App1 = 0xE1,
    App14 = 0xEE,
    Fill = 0xFF,
};

enum ExifTag { Orientation = 0x0112, XResolution = 0x011A, YResolution = 0x011B, Unit = 0x0128 };

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : quint16(0);
}

/// The TIFF structure inside an APP1 marker; every offset is checked, as files lie.
class ExifReader
{
public:
    explicit ExifReader(QByteArrayView tiff) : m_bytes(tiff), m_isBig(tiff.startsWith("MM")) {}

    void read(JpegHeader &header) const
    {
        const qsizetype directory = number32(4);
        double x = 0;
        double y = 0;
        int unit = 2; // inches, unless it says centimetres
        const int entries = directory < 0 ? 0 : std::min(number16(directory), mostEntries);
        for (int i = 0; i < entries; ++i) {
            const qsizetype entry = directory + 2 + i * 12;
            switch (number16(entry)) {
            case Orientation: header.turn = turnFor(number16(entry + 8)); break;
            case XResolution: x = rational(number32(entry + 8)); break;
            case YResolution: y = rational(number32(entry + 8)); break;
            case Unit: unit = number16(entry + 8); break;
            default: break;
            }
        }
        if (x > 0 && y > 0 && header.dpi.isEmpty())
            header.dpi = QSizeF(x, y) * (unit == 3 ? inchesPerCentimetre : 1.0);
    }

private:
    [[nodiscard]] bool holds(qsizetype at, qsizetype bytes) const
    {
        return at >= 0 && at <= m_bytes.size() - bytes;
    }
    [[nodiscard]] int number16(qsizetype at) const
    {
        if (!holds(at, 2))
            return 0;
        return m_isBig ? qFromBigEndian<quint16>(m_bytes.data() + at)
                       : qFromLittleEndian<quint16>(m_bytes.data() + at);
    }
    [[nodiscard]] qsizetype number32(qsizetype at) const
    {
        if (!holds(at, 4))
            return -1;
        return m_isBig ? qFromBigEndian<quint32>(m_bytes.data() + at)
                       : qFromLittleEndian<quint32>(m_bytes.data() + at);
    }
    [[nodiscard]] double rational(qsizetype at) const
    {
        const qsizetype below = at < 0 ? -1 : number32(at + 4);
        return below > 0 ? double(number32(at)) / double(below) : 0;
    }

    QByteArrayView m_bytes;
    bool m_isBig;
};

void readSegment(int marker, QByteArrayView body, JpegHeader &header)
{
    if (marker == App0 && body.startsWith(QByteArrayView("JFIF\0", 5)) && body.size() >= 12) {
        const QSizeF density(word(body, 8), word(body, 10));
        if (!density.isEmpty() && (body[7] == 1 || body[7] == 2))
            header.dpi = density * (body[7] == 2 ? inchesPerCentimetre : 1.0);
    } else if (marker == App1 && body.startsWith(QByteArrayView("Exif\0\0", 6))) {
        ExifReader(body.sliced(6)).read(header);
    } else if (marker == App14 && body.startsWith("Adobe")) {
        header.isAdobe = true;
    }
}

bool isFrame(int marker)
{
    return marker >= FirstFrame && marker <= LastFrame && marker != HuffmanTables &&
           marker != Reserved && marker != ArithmeticTables;
}

bool standsAlone(int marker)
{
    return marker == Temporary || (marker >= FirstRestart && marker <= LastRestart);
}

} // namespace

Turn turnFor(int orientation)
{
    constexpr Turn turns[] = {{},         {},          {0, true},   {180, false}, {180, true},
                              {90, true}, {90, false}, {270, true}, {270, false}};
    return orientation >= 1 && orientation <= 8 ? turns[orientation] : Turn();
}

std::optional<JpegHeader> readJpegHeader(QByteArrayView file)
{
    if (word(file, 0) != 0xFFD8)
        return {};
    JpegHeader header;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        if (uchar(file[at]) != Fill)
            return {};
        const int marker = uchar(file[at + 1]);
        if (marker == Fill || standsAlone(marker)) {
            at += marker == Fill ? 1 : 2;
            continue;
        }
        const qsizetype size = word(file, at + 2);
        if (size < 2 || at + 2 + size > file.size() || marker == Scan)
            return {};
        const QByteArrayView body = file.sliced(at + 4, size - 2);
        if (isFrame(marker)) {
            if (body.size() < 6)
                return {};
            header.isHuffman8 = marker <= LastHuffmanFrame && body[0] == 8;
            header.pixels = {word(body, 3), word(body, 1)};
            header.components = uchar(body[5]);
            return header;
        }
        readSegment(marker, body, header);
        at += 2 + size;
    }
    return {};
}

} // namespace motcua::kernel
