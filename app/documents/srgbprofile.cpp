#include "app/documents/srgbprofile.h"

#include <QList>
#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

using Xyz = std::array<double, 3>;

// IEC 61966-2-1, adapted from D65 to the D50 of the profile connection space (Bradford).
constexpr Xyz redColumn = {0.43607, 0.22249, 0.01392};
constexpr Xyz greenColumn = {0.38515, 0.71687, 0.09708};
constexpr Xyz blueColumn = {0.14307, 0.06061, 0.71410};
constexpr Xyz whiteD50 = {0.96420, 1.00000, 0.82491};
constexpr int curvePoints = 1024;

template <class Number> void append(QByteArray &bytes, Number value)
{
    const Number big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendXyz(QByteArray &bytes, const Xyz &value)
{
    for (const double part : value)
        append<quint32>(bytes, quint32(std::lround(part * 65536.0))); // s15Fixed16Number
}

QByteArray xyzTag(const Xyz &value)
{
    QByteArray tag("XYZ \0\0\0\0", 8);
    appendXyz(tag, value);
    return tag;
}

QByteArray curveTag()
{
    QByteArray tag("curv\0\0\0\0", 8);
    append<quint32>(tag, curvePoints);
    for (int i = 0; i < curvePoints; ++i) {
        const double coded = double(i) / (curvePoints - 1);
        const double linear =
            coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
        append<quint16>(tag, quint16(std::lround(linear * 65535.0)));
    }
    return tag;
}

QByteArray textTag(const QByteArray &text) { return QByteArray("text\0\0\0\0", 8) + text + '\0'; }

/// textDescriptionType: ASCII, then empty Unicode and ScriptCode parts (ICC.1:1998-09 §6.5.17).
QByteArray descriptionTag(const QByteArray &text)
{
    QByteArray tag("desc\0\0\0\0", 8);
    append<quint32>(tag, quint32(text.size() + 1));
    return tag + text + '\0' + QByteArray(4 + 4 + 2 + 1 + 67, '\0');
}

QByteArray header(qsizetype profileBytes)
{
    QByteArray bytes;
    append<quint32>(bytes, quint32(profileBytes));
    append<quint32>(bytes, 0);          // no preferred colour engine
    append<quint32>(bytes, 0x02100000); // version 2.1
    bytes += "mntrRGB XYZ "_ba;
    for (const quint16 part : {2026, 1, 1, 0, 0, 0}) // a fixed date: the bytes never change
        append<quint16>(bytes, part);
    bytes += "acsp"_ba;
    bytes += QByteArray(24, '\0'); // platform, flags, maker, model, attributes
    append<quint32>(bytes, 0);     // perceptual
    appendXyz(bytes, whiteD50);
    return bytes.leftJustified(128, '\0');
}

} // namespace

QByteArray srgbProfile()
{
    const QList<std::pair<QByteArray, QByteArray>> tags = {
        {"desc"_ba, descriptionTag("sRGB IEC61966-2.1"_ba)},
        {"cprt"_ba, textTag("No copyright, use freely"_ba)},
        {"wtpt"_ba, xyzTag({0.95045, 1.00000, 1.08905})},
        {"rXYZ"_ba, xyzTag(redColumn)},
        {"gXYZ"_ba, xyzTag(greenColumn)},
        {"bXYZ"_ba, xyzTag(blueColumn)},
        {"rTRC"_ba, curveTag()},
        {"gTRC"_ba, {}}, // empty: shares the data of the tag before
        {"bTRC"_ba, {}},
    };
    QByteArray table;
    append<quint32>(table, quint32(tags.size()));
    const quint32 dataStart = quint32(128 + 4 + 12 * tags.size());
    QByteArray data;
    quint32 offset = 0;
    quint32 size = 0;
    for (const auto &[name, bytes] : tags) {
        if (!bytes.isEmpty()) {
            offset = dataStart + quint32(data.size());
            size = quint32(bytes.size());
            data += bytes.leftJustified((bytes.size() + 3) / 4 * 4, '\0');
        }
        table += name;
        append<quint32>(table, offset);
        append<quint32>(table, size);
    }
    return header(128 + table.size() + data.size()) + table + data;
}

} // namespace motcua::documents
