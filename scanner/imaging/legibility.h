#pragma once

#include "scanner/imaging/colour.h"

#include <QImage>

namespace motcua::imaging
{

/// How much of a page its packed form still shows, as mean structural similarity (SSIM: Wang,
/// Bovik, Sheikh, Simoncelli 2004) over windows of 8 × 8 dots at about 150 dpi. 1 = the same.
/// Windows of plain paper don't count.
struct Legibility {
    double text = 1;   ///< of everything outside colour
    double colour = 1; ///< of seals, signatures and other colour
    double worst = 1;  ///< of the worst square centimetre with marks on it

    /// As measured in `bench_pages`: a page at the floor reads as well as its JPEG (equal character
    /// error), and its seal is still sharp at 200 %.
    [[nodiscard]] bool isEnough() const;
};

/// Compares two pictures of a page, RGB888 with white paper and of one size. `colours` as found on
/// the first.
[[nodiscard]] Legibility legibility(const QImage &page, const QImage &packed,
                                    const ColourMap &colours);

} // namespace motcua::imaging
