#pragma once

#include <QImage>
#include <QSizeF>

#include <array>

namespace motcua::imaging
{

// A page is an image of format Mono (1 = black), Grayscale8 or RGB888 with its resolution set;
// every function of this folder takes these three and answers a null image with a null or empty
// value.

/// Dots per inch of an image; 300 where none is set. An image keeps whole dots a metre: where these
/// are what a whole number of dpi rounds to, they mean that number.
[[nodiscard]] QSizeF dpiOf(const QImage &page);
void setDpi(QImage &page, QSizeF dpi);

/// Any image as one of the three page formats, without an alpha channel (transparent = white).
[[nodiscard]] QImage asPage(const QImage &image);

/// Brightness as Grayscale8.
[[nodiscard]] QImage grayOf(const QImage &page);
/// The same in the memory of the page, where nobody else holds it: a large page need not lie there
/// twice.
[[nodiscard]] QImage grayInPlace(QImage page);

/// The brightest of the three colours as Grayscale8: a red seal turns nearly white and lets go of
/// the black letters beneath it.
[[nodiscard]] QImage brightestOf(const QImage &page);

/// Means over squares of `factor` pixels; Grayscale8, or RGB888 for a colour page where
/// `keepColour`. Incomplete squares at the right and lower edge are dropped.
[[nodiscard]] QImage reduced(const QImage &page, int factor, bool keepColour = false);

/// The tone of the paper, 0…255 for each channel (equal for a gray page): the median of the
/// brighter half.
struct PaperTone {
    int red = 255;
    int green = 255;
    int blue = 255;
};
[[nodiscard]] PaperTone paperTone(const QImage &page);

/// What each tone becomes when paper of tone `paper` becomes white; see whitened().
using ToneCurve = std::array<uchar, 256>;
[[nodiscard]] ToneCurve whiteningCurve(int paper);

/// For paper that is white already, but for its grain: that becomes even, and whatever is darker
/// than four fifths of white keeps its tone.
[[nodiscard]] ToneCurve cleaningCurve();

/// Stretches the tones so that paper becomes white and sensor noise on it vanishes; ink keeps its
/// place. Marks that differ from the paper by more than 6 % stay visible.
[[nodiscard]] QImage whitened(const QImage &page);

} // namespace motcua::imaging
