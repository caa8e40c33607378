#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

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

/// Packs an upright page. G4 expects a Mono page or one that was levelled(); JPEGs get their paper
/// whitened(). Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedPage(const QImage &page,
                                                              kernel::PageCoding coding);

/// A JPEG that came in from outside, byte for byte; `turn` (clockwise, 0…270) is added to what its
/// EXIF part says. `fallbackDpi` counts where the file is silent; where both are, the longer side
/// is taken for that of A4. Errors: "image.damaged"; "image.unsupported" (arithmetic coding, 12
/// bits).
[[nodiscard]] kernel::Result<kernel::EncodedPage> passedThrough(const QByteArray &jpeg,
                                                                QSizeF fallbackDpi, int turn = 0);

} // namespace motcua::imaging
