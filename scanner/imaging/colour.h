#pragma once

#include "scanner/imaging/sketch.h"

#include <QImage>

#include <vector>

namespace motcua::imaging
{

/// The colours that inks of an office have; a dot belongs to the one that it lets through best.
enum class Hue : uchar { Red, Green, Blue };

/// Where a page has colour worth keeping, on a grid of about 40 dots per inch: a red seal, blue
/// ink, a coloured print. The paper's own tint and the colour fringes that a scanner puts on black
/// letters don't count. Empty for a gray page. A value.
class ColourMap
{
public:
    static ColourMap of(const QImage &page);

    [[nodiscard]] bool isEmpty() const { return m_share == 0; }
    /// Of the page, 0…1.
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize size() const { return m_size; }
    /// Is there this hue in a cell of the grid?
    [[nodiscard]] bool has(int x, int y, Hue hue) const { return cell(x, y) & bit(hue); }
    [[nodiscard]] bool hasAny(int x, int y) const { return cell(x, y) != 0; }
    /// The same for a dot of the page at another resolution, where it is `size` large.
    [[nodiscard]] bool isAt(const QPoint &dot, const QSize &size) const
    {
        return !isEmpty() && hasAny(dot.x() * m_size.width() / size.width(),
                                    dot.y() * m_size.height() / size.height());
    }
    /// Each patch widened to all sides: the ends of a stroke are paler than its middle.
    [[nodiscard]] ColourMap widened(double millimetres) const;

private:
    [[nodiscard]] uchar cell(int x, int y) const
    {
        return m_cells[size_t(y) * size_t(m_size.width()) + size_t(x)];
    }
    [[nodiscard]] static uchar bit(Hue hue) { return uchar(1 << int(hue)); }
    void keepPatches(int leastDots);

    QSize m_size;
    double m_dotsPerMillimetre = 0;
    double m_share = 0;
    std::vector<uchar> m_cells; ///< a bit for each hue
};

/// There is colour worth keeping. Sketch::page will do.
[[nodiscard]] inline bool hasColour(const QImage &page) { return !ColourMap::of(page).isEmpty(); }

/// Gray tones carry meaning: a photo, a copied card, a pencil note. Such a page must not become
/// black and white.
[[nodiscard]] bool isShaded(const Sketch &sketch);

} // namespace motcua::imaging
