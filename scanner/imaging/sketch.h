#pragma once

#include <QImage>

namespace motcua::imaging
{

/// A page small enough to be judged quickly: about 150 dpi, gray. Skew, orientation, blankness and
/// shading look only at this, so the full page is read once.
struct Sketch {
    QImage page;  ///< as scanned: Grayscale8 or RGB888
    QImage gray;  ///< its brightness
    QImage level; ///< Grayscale8 with the light evened out, paper = 200; null where the page has no
                  ///< paper to find (a black page, a photo)
    double dpi = 150;

    [[nodiscard]] int pixels(double millimetres) const;
    [[nodiscard]] bool isNull() const { return gray.isNull(); }
};

/// Tone of the paper in Sketch::level.
inline constexpr int levelPaper = 200;

[[nodiscard]] Sketch sketchOf(const QImage &page);

/// Evens out the light of a Grayscale8 page of any resolution: paper becomes 200, ink keeps its
/// contrast to the paper around it. Null where there is no paper.
[[nodiscard]] QImage levelled(const QImage &gray);

/// 1 = ink: whatever is darker than `threshold` in a Grayscale8 image.
[[nodiscard]] QImage inkOf(const QImage &gray, int threshold);

} // namespace motcua::imaging
