#include "scanner/imaging/exif.h"

#include <QtEndian>

namespace motcua::imaging
{

namespace
{

constexpr quint16 orientationTag = 0x0112;

/// Numbers of a TIFF structure in its own byte order; out of range gives 0.
struct Tiff {
    QByteArrayView bytes;
    bool bigEndian = false;

    [[nodiscard]] quint16 u16(qsizetype at) const
    {
        if (at < 0 || at + 2 > bytes.size())
            return 0;
        const auto *from = bytes.data() + at;
        return bigEndian ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
    }

    [[nodiscard]] quint32 u32(qsizetype at) const
    {
        if (at < 0 || at + 4 > bytes.size())
            return 0;
        const auto *from = bytes.data() + at;
        return bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
    }

    [[nodiscard]] int orientation() const
    {
        const qsizetype directory = u32(4);
        const int entries = u16(directory);
        for (int i = 0; i < entries; ++i) {
            const qsizetype entry = directory + 2 + qsizetype(i) * 12;
            if (u16(entry) == orientationTag)
                return u16(entry + 8);
        }
        return 1;
    }
};

int turnOf(int orientation)
{
    switch (orientation) {
    case 3:
    case 4: return 180;
    case 6:
    case 7: return 90;
    case 5:
    case 8: return 270;
    default: return 0;
    }
}

} // namespace

int exifTurn(const QByteArray &jpeg)
{
    qsizetype at = 2; // behind the start-of-image marker
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xFF) {
        const auto marker = uchar(jpeg[at + 1]);
        if (marker == 0xDA || marker == 0xD9) // the pixels begin: no more heads
            break;
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const QByteArrayView part = QByteArrayView(jpeg).sliced(
            at + 4, qBound(qsizetype(0), length - 2, jpeg.size() - at - 4));
        if (marker == 0xE1 && part.startsWith("Exif")) {
            const QByteArrayView body = part.sliced(std::min(qsizetype(6), part.size()));
            return turnOf(Tiff{body, body.startsWith("MM")}.orientation());
        }
        at += 2 + length;
    }
    return 0;
}

} // namespace motcua::imaging
