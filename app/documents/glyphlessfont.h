#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace motcua::documents
{

/// A font without shapes for the invisible text layer: one empty glyph per character used, all half
/// an em wide, so that a word is fitted to its box by horizontal scaling alone. The TrueType
/// program is made here from nothing. A value; one thread at a time.
class GlyphlessFont
{
public:
    static constexpr int unitsPerEm = 1000;
    static constexpr int advance = 500; ///< of each glyph
    static constexpr int ascent = 800;
    static constexpr int descent = -200;

    /// Takes in the characters of `text`. Controls and noncharacters are passed over.
    void add(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_characters.isEmpty(); }

    /// The text as big-endian 16-bit character identifiers, in hexadecimal; all of it was add()ed.
    [[nodiscard]] QByteArray encoded(const QString &text) const;
    /// Glyphs that encoded() gives.
    [[nodiscard]] qsizetype length(const QString &text) const;

    /// The bytes of the font file; glyph n belongs to character identifier n.
    [[nodiscard]] QByteArray program() const;
    /// The CMap that leads back to Unicode (ISO 32000-1 §9.10.3).
    [[nodiscard]] QByteArray toUnicode() const;

private:
    QList<char32_t> m_characters; // identifier 1, 2, …
    QHash<char32_t, quint16> m_identifiers;
};

} // namespace motcua::documents
