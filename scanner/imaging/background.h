#pragma once

#include "scanner/imaging/rows.h"

#include <vector>

struct Pix; // leptonica's image

namespace motcua::imaging
{

/// The light on a page's paper, tile by tile (1.7 mm × 2.5 mm: smaller than a letter would whiten
/// the ink). Found on a small picture of the page, it evens out the light of the page itself, so
/// the costly search is done once for the sketch, the packing and the text recognition.
class Background
{
public:
    Background() = default;
    /// Of a Grayscale8 picture. Null where there is no paper: a black page, a photo.
    [[nodiscard]] static Background of(const QImage &gray);

    /// The same for a page whose gray tones carry meaning: paper becomes white (255), in the shadow
    /// of a fold too, and pencil keeps its share of the paper's tone. Pictures are no paper: its
    /// tone is followed from tile to tile and changes slowly, but a picture begins with a step;
    /// within it the light is that of the paper around.
    [[nodiscard]] static Background aroundPictures(const QImage &gray);

    [[nodiscard]] bool isNull() const { return m_gains.empty(); }
    /// Evens out row `y` of a gray picture of `size` that shows the same page at any resolution:
    /// paper becomes levelPaper (or white, see aroundPictures), ink keeps its contrast to the paper
    /// around it. May work in place.
    void level(int y, const QSize &size, const uchar *from, uchar *to) const;
    [[nodiscard]] QImage levelled(const QImage &gray) const;
    /// The same for gray rows.
    [[nodiscard]] Rows levelled(Rows rows) const;

private:
    /// `map`: the paper's tone in each tile of `tile` dots; 0 where it is not known.
    Background(Pix *map, int white, const QSize &tile, const QSize &page);
    std::vector<quint16> m_gains; ///< 1/256, row by row
    int m_across = 0;
    int m_down = 0;
    QSizeF m_tile; ///< as shares of the page
};

} // namespace motcua::imaging
