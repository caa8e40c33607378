#include "app/documents/glyphlessfont.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr qsizetype mostCharacters = 65000;

bool isEncodable(char32_t character)
{
    return !QChar::isNonCharacter(character) && !QChar::isSurrogate(character) &&
           QChar::category(character) != QChar::Other_Control && character != 0xfeff;
}

template <class Number> void append(QByteArray &bytes, Number value)
{
    const Number big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray words(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        append<quint16>(bytes, quint16(value));
    return bytes;
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 4 <= table.size(); i += 4)
        sum += qFromBigEndian<quint32>(table.constData() + i);
    return sum;
}

QByteArray paddedTable(const QByteArray &table)
{
    return table.leftJustified((table.size() + 3) / 4 * 4, '\0');
}

// Tables by the OpenType specification 1.9; the numbers follow its field order.

QByteArray headTable()
{
    QByteArray table = words({1, 0, 1, 0}); // version 1.0, revision 1.0
    append<quint32>(table, 0);              // the sum of all, filled in by program()
    append<quint32>(table, 0x5f0f3cf5);
    table += words({0, GlyphlessFont::unitsPerEm});
    table += QByteArray(16, '\0'); // created, modified
    table += words({0, GlyphlessFont::descent, GlyphlessFont::advance, GlyphlessFont::ascent});
    return table + words({0, 8, 2, 0, 0}); // short loca
}

QByteArray hheaTable()
{
    return words({1, 0, GlyphlessFont::ascent, GlyphlessFont::descent, 0, GlyphlessFont::advance, 0,
                  0, GlyphlessFont::advance, 1, 0, 0, 0, 0, 0, 0, 0, 1});
}

QByteArray maxpTable(int glyphs)
{
    return words({1, 0, glyphs, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
}

/// Format 4 with nothing but its closing segment: a PDF reaches glyphs by number.
QByteArray cmapTable()
{
    return words({0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0});
}

QByteArray postTable() { return words({3, 0}) + QByteArray(28, '\0'); }

QByteArray assembled(const QList<std::pair<QByteArray, QByteArray>> &tables)
{
    QByteArray bytes = words({1, 0, int(tables.size()), 128, 3, int(tables.size()) * 16 - 128});
    quint32 offset = quint32(12 + 16 * tables.size());
    for (const auto &[name, table] : tables) {
        bytes += name;
        append<quint32>(bytes, checksum(paddedTable(table)));
        append<quint32>(bytes, offset);
        append<quint32>(bytes, quint32(table.size()));
        offset += quint32(paddedTable(table).size());
    }
    for (const auto &[name, table] : tables)
        bytes += paddedTable(table);
    return bytes;
}

QByteArray hex(quint16 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); }

} // namespace

void GlyphlessFont::add(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (!isEncodable(character) || m_identifiers.contains(character) ||
            m_characters.size() >= mostCharacters)
            continue;
        m_characters.append(character);
        m_identifiers.insert(character, quint16(m_characters.size()));
    }
}

QByteArray GlyphlessFont::encoded(const QString &text) const
{
    QByteArray bytes;
    for (const char32_t character : text.toUcs4()) {
        if (const auto found = m_identifiers.constFind(character); found != m_identifiers.cend())
            bytes += hex(*found);
    }
    return bytes;
}

qsizetype GlyphlessFont::length(const QString &text) const { return encoded(text).size() / 4; }

QByteArray GlyphlessFont::program() const
{
    const int glyphs = int(m_characters.size()) + 1; // glyph 0 is .notdef
    const QByteArray hmtx = words({advance, 0}) + QByteArray((glyphs - 1) * 2, '\0');
    const QByteArray loca((glyphs + 1) * 2, '\0'); // every outline is empty
    // In the order of their names, as readers search by halves.
    const QList<std::pair<QByteArray, QByteArray>> tables = {{"cmap"_ba, cmapTable()},
                                                             {"glyf"_ba, QByteArray(4, '\0')},
                                                             {"head"_ba, headTable()},
                                                             {"hhea"_ba, hheaTable()},
                                                             {"hmtx"_ba, hmtx},
                                                             {"loca"_ba, loca},
                                                             {"maxp"_ba, maxpTable(glyphs)},
                                                             {"post"_ba, postTable()}};
    QByteArray program = assembled(tables);
    // Told last: the sums of the directory count it as zero.
    const qsizetype head = program.indexOf(headTable());
    qToBigEndian(0xb1b0afba - checksum(program), program.data() + head + 8);
    return program;
}

QByteArray GlyphlessFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"_ba;
    constexpr qsizetype mostInBlock = 100; // Adobe Technical Note 5014
    for (qsizetype from = 0; from < m_characters.size(); from += mostInBlock) {
        const qsizetype count = std::min(mostInBlock, m_characters.size() - from);
        map += QByteArray::number(count) + " beginbfchar\n"_ba;
        for (qsizetype i = from; i < from + count; ++i) {
            map += '<' + hex(quint16(i + 1)) + "> <"_ba;
            for (const QChar unit : QString::fromUcs4(&m_characters[i], 1))
                map += hex(unit.unicode());
            map += ">\n"_ba;
        }
        map += "endbfchar\n"_ba;
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"_ba;
}

} // namespace motcua::documents
