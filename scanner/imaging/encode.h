#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"
#include "scanner/imaging/background.h"
#include "scanner/imaging/gray.h"

#include <QImage>

namespace motcua::imaging
{

/// What was found out about a page before it is packed.
struct PageContent {
    bool colour = false; ///< see hasColour()
    bool shaded = false; ///< see isShaded()
};

/// Text without colour becomes G4, gray tones a gray JPEG, colour a colour JPEG. A Mono page stays
/// what it is.
[[nodiscard]] kernel::PageCoding codingFor(const QImage &page, const PageContent &content);

/// Black ink on white from a Grayscale8 page that was levelled(): darker than three quarters of the
/// paper's tone is ink. No despeckling: Vietnamese tone marks are 2-4 dots at 200 dpi.
[[nodiscard]] QImage blackAndWhite(const QImage &level);

/// What packing needs to know of the paper beforehand, because a page that is made row by row
/// cannot be looked through first. Both are found on a sketch of the same placement.
struct PaperLight {
    PaperTone tone;        ///< JPEGs get their paper whitened() by it
    Background background; ///< G4 gets its light evened by it; null = the rows are level already
};

/// Packs a page in its final form while it is made. G4 from colour or gray rows; a colour JPEG from
/// gray rows becomes a gray one. Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage>
encodedPage(const Rows &rows, kernel::PageCoding coding, const PaperLight &light);

/// Packs an upright page that is there as an image. G4 expects a Mono page or one that was
/// levelled(). Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedPage(const QImage &page,
                                                              kernel::PageCoding coding);

/// A JPEG anew: for a page that came in as JPEG and was cropped or mirrored, its tones untouched
/// and at a quality (92) that loses nothing to see. Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedAnew(const Rows &rows);

/// A JPEG that came in from outside, byte for byte; `turn` (clockwise, 0…270) is added to what its
/// EXIF part says. `fallbackDpi` counts where the file is silent; where both are, the longer side
/// is taken for that of A4. Errors: "image.damaged"; "image.unsupported" (arithmetic coding, 12
/// bits).
[[nodiscard]] kernel::Result<kernel::EncodedPage> passedThrough(const QByteArray &jpeg,
                                                                QSizeF fallbackDpi, int turn = 0);

} // namespace motcua::imaging
