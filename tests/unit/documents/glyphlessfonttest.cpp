#include "tests/unit/documents/glyphlessfonttest.h"

#include "app/documents/glyphlessfont.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using documents::GlyphlessFont;

void TestGlyphlessFont::charactersGetNumbersInOrder()
{
    GlyphlessFont font;
    QVERIFY(font.isEmpty());
    font.add(
        u"ộaộ\u0007\uFEFF"_s); // controls and marks of byte order have no place in a text layer
    QCOMPARE(font.encoded(u"aộ"_s), "00020001"_ba);
    QCOMPARE(font.length(u"ộaộ\u0007"_s), 3);
    QCOMPARE(font.length(u"𝒜"_s), 0);
    font.add(u"𝒜"_s);
    QCOMPARE(font.length(u"𝒜"_s), 1); // one glyph, two units of UTF-16
}

void TestGlyphlessFont::programHasARightChecksum()
{
    GlyphlessFont font;
    font.add(u"Giấy tờ"_s);
    const QByteArray program = font.program();
    QCOMPARE(program.size() % 4, 0);
    quint32 sum = 0;
    for (qsizetype i = 0; i < program.size(); i += 4)
        sum += qFromBigEndian<quint32>(program.constData() + i);
    QCOMPARE(sum, 0xb1b0afbau); // OpenType 1.9, table head: of a whole file
    QVERIFY(program.size() < 700);
}

void TestGlyphlessFont::toUnicodeLeadsBack()
{
    GlyphlessFont font;
    font.add(u"ộ𝒜"_s);
    const QByteArray map = font.toUnicode();
    QVERIFY(map.contains("<0001> <1ed9>"));
    QVERIFY(map.contains("<0002> <d835dc9c>"));
    QString many;
    for (ushort c = 0x4e00; c < 0x4e00 + 250; ++c)
        many += QChar(c);
    font.add(many);
    QCOMPARE(font.toUnicode().count("beginbfchar"), 3); // blocks of at most 100
}

} // namespace motcua::tests
