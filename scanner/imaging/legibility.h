#pragma once

#include "scanner/imaging/colour.h"

#include <QImage>

namespace motcua::imaging
{

/// How much of a page its packed form still shows, as mean structural similarity (SSIM: Wang,
/// Bovik, Sheikh, Simoncelli 2004) over windows of 8 × 8 dots at about 150 dpi. 1 = the same.
/// The stronger a mark, the more its window counts; plain paper and the outermost 3 % of a page,
/// where scanners' dark bands lie, don't.
struct Legibility {
    double text = 1;   ///< of everything outside colour
    double colour = 1; ///< of seals, signatures and other colour
    double worst = 1;  ///< of the worst square centimetre with marks on it

    /// The floors: 0.9 in colour, 0.6 at the worst place. Made pages reach 0.97 and 0.82, those
    /// with the thinnest gray rules 0.64 (a third of a dot's shift); with a pencil note or weak
    /// print on them the worst place falls to 0.1-0.25, and colour to 0.83 with a photo.
    [[nodiscard]] bool isEnough() const;
};

/// Compares two pictures of a page, RGB888 with white paper and of one size. `colours` as found on
/// the first.
[[nodiscard]] Legibility legibility(const QImage &page, const QImage &packed,
                                    const ColourMap &colours);

} // namespace motcua::imaging
