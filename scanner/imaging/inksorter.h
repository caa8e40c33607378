#pragma once

#include "scanner/imaging/background.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/enlarged.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/inkmask.h"

#include <array>

namespace motcua::imaging
{

/// Parts the strokes of a colour page by their ink while its rows pass: black print, the red of a
/// seal, the blue of a pen. Colour counts only where ColourMap found it, so the fringes of black
/// letters stay black. A stroke's edge lies where it has half of the ink's usual strength.
/// One page, one thread.
class InkSorter
{
public:
    /// `sketch` is the same page small (Sketch::page, placed as the rows are).
    InkSorter(const Enlarger &page, const QImage &sketch);

    /// A page whose light cannot be told, or coloured all over, is no page of strokes: it
    /// wants a JPEG.
    [[nodiscard]] bool canSort() const;
    /// Takes in row `y`, to which `page` has gone: each once, from the top down. Colour is asked
    /// for only where the page has some.
    void take(int y, Enlarger &page);
    /// Pale rules, black, then the inks that were met: each may cover those before. Once, after
    /// the last row.
    [[nodiscard]] QList<InkMask> masks();

private:
    struct Ink {
        QImage strokes;
        int usual = 0;                 ///< strength of most of its strokes, 0…255
        int bright = 0;                ///< their brightest channel
        std::array<quint64, 3> sums{}; ///< of the colour where it is at its strongest
        quint64 dots = 0;
    };

    void learnStrengths(const QImage &sketch);
    /// `dots` are those from `from` on.
    void sortColours(int y, int from, int end, const uchar *dots);

    QSize m_size;
    ColourMap m_colours;
    Background m_light;
    std::array<ToneCurve, 3> m_curves;
    std::array<Ink, 3> m_inks; ///< by Hue
    QImage m_black;
    QImage m_weak;  ///< all that is no paper and has no colour
    QImage m_level; ///< the sketch
    std::vector<uchar> m_gray;
    std::vector<uchar> m_part; ///< of a row, with its colours
};

} // namespace motcua::imaging
