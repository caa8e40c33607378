#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace motcua::tests
{

/// A word as the file places it.
struct SeenWord {
    QString text;
    QRectF box; ///< mm, with ascent and descent of the font

    /// The middle of its letters, without what neighbours may share with it.
    [[nodiscard]] QRectF core() const;
};

/// A straight line found in the picture.
struct SeenLine {
    double at = 0;   ///< mm from the top (across) or from the left (down)
    double from = 0; ///< mm
    double to = 0;

    [[nodiscard]] bool reaches(double place, double slack = 0.7) const;
};

/// A page as a person sees it, at 100 dpi, and where its words stand.
struct SeenPage {
    QImage picture; ///< grayscale
    QSizeF size;    ///< mm
    QList<SeenWord> words;
    QList<SeenLine> across; ///< of at least 15 mm
    QList<SeenLine> down;   ///< of at least 3.5 mm

    /// Those lines that meet at least one of the other direction: tables.
    [[nodiscard]] QList<SeenLine> tableAcross() const;
    [[nodiscard]] QList<SeenLine> tableDown() const;
    /// Words one after the other, a space between.
    [[nodiscard]] QString text() const;
    /// The first word of this text; an empty box where there is none.
    [[nodiscard]] QRectF boxOf(const QString &word) const;
};

inline constexpr double seenDotsPerMillimetre = 100 / 25.4;

/// The pages of the first of so many equal copies. Empty when it is no PDF.
[[nodiscard]] QList<SeenPage> seenPages(const QByteArray &pdf, int copies = 1);

/// How dark a pixel of a thin line may at least be.
[[nodiscard]] bool isInk(const QImage &picture, int x, int y);

} // namespace motcua::tests
