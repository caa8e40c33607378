#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"
#include "scanner/imaging/rows.h"
#include "scanner/imaging/sketch.h"

#include <QImage>

namespace motcua::imaging
{

/// What was found out about a page before it is packed.
struct PageContent {
    bool colour = false; ///< see hasColour()
    bool shaded = false; ///< see isShaded()
};

/// The form that a page's content asks for.
enum class PageForm {
    Lineart, ///< black and white since it was scanned: 1 bit, dot by dot
    Bilevel, ///< black strokes, 1 bit, of strokeDpi
    Gray,    ///< JPEG: tones carry meaning
    Mixed,   ///< strokes of strokeDpi by ink over a coarse picture
    Colour,  ///< JPEG: a photo, a card
};

/// Text without colour becomes bilevel, gray tones gray, colour mixed. A Mono page is line art.
[[nodiscard]] PageForm formFor(const QImage &page, const PageContent &content);

/// Strokes are parted from paper on a grid at least this fine. At the scanner's 300 dpi their edges
/// turn to steps and a page is read worse than the gray one; at this resolution it is not
/// (bench_text), for a quarter more bytes.
inline constexpr double strokeDpi = 400;

/// On a levelled page, darker than this is ink: near the middle between print and paper, where a
/// stroke's edge lies. Nearer to the paper the strokes get fat and grow together.
inline constexpr int inkThreshold = levelPaper * 65 / 100;
/// Darker than this is more than the grain of paper: a gray rule, pencil, what shines through.
inline constexpr int faintThreshold = levelPaper * 9 / 10;

/// Black ink on white from a Grayscale8 page that was levelled(). No despeckling: Vietnamese tone
/// marks are 2-4 dots at 200 dpi.
[[nodiscard]] QImage blackAndWhite(const QImage &level);

/// Packs a page in its final form while it is made row by row; `sketch` is the same page at about
/// 150 dpi. Bilevel rows must be levelled, and so the sketch. A page that its form would not show
/// well enough (see Legibility) becomes a JPEG instead; its rows are then asked for once more.
/// Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedPage(const Rows &rows, PageForm form,
                                                              const QImage &sketch);

/// A Mono page as it is, without loss. Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedBilevel(const QImage &mono);

/// A JPEG anew: for a page that came in as JPEG and was cropped or mirrored, its tones untouched
/// and at a quality (92) that loses nothing to see. Errors: "image.memory".
[[nodiscard]] kernel::Result<kernel::EncodedPage> encodedAnew(const Rows &rows);

/// A JPEG that came in from outside, byte for byte; `turn` (clockwise, 0…270) is added to what its
/// EXIF part says. The page has `dpi`, whatever the file says: who imported it has judged that.
/// Where it is empty, the longer side is taken for that of A4. Errors: "image.damaged";
/// "image.unsupported" (arithmetic coding, 12 bits, to be mirrored).
[[nodiscard]] kernel::Result<kernel::EncodedPage> passedThrough(const QByteArray &jpeg, QSizeF dpi,
                                                                int turn = 0);

} // namespace motcua::imaging
