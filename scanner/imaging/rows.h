#pragma once

#include "scanner/imaging/gray.h"

#include <QImage>
#include <QSizeF>

#include <functional>
#include <vector>

namespace motcua::imaging
{

/// A picture that is made row by row, from the top down, at the moment it is asked for. Steps are
/// put one upon another and end in an encoder, so a page's final form is never held as pixels.
/// Whatever a step refers to must outlive it; images are shared, not copied. One thread.
struct Rows {
    QSize size;
    int channels = 1; ///< 1 gray, 3 red, green and blue
    QSizeF dpi;
    /// Writes row `y`, `size.width() × channels` bytes. Each row once, in order, unless the step
    /// says otherwise.
    std::function<void(int y, uchar *to)> read;

    [[nodiscard]] bool isNull() const { return size.isEmpty() || !read; }
    [[nodiscard]] int rowBytes() const { return size.width() * channels; }
};

/// The rows of a Grayscale8 or RGB888 image as they are; a Mono page comes as gray.
[[nodiscard]] Rows rowsOf(const QImage &page);

/// All rows as an image; null when memory is short.
[[nodiscard]] QImage imageOf(const Rows &rows);

/// Brightness of colour rows; gray rows as they are.
[[nodiscard]] Rows grayRows(Rows rows);

/// As whitened(); the paper's tone must be told, because rows cannot be looked through first.
[[nodiscard]] Rows whitenedRows(Rows rows, const PaperTone &paper);

/// Gray rows with each tone exchanged.
[[nodiscard]] Rows curvedRows(Rows gray, const ToneCurve &curve);

/// A copy on the side of what passes: gray (the brightest colour), `factor` times smaller.
class Beside
{
public:
    /// The image has the whole squares only, as reduced() does.
    Beside(const Rows &rows, int factor);

    void take(int y, const uchar *row);
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    QImage m_image;
    std::vector<uchar> m_gray; ///< one row
    std::vector<quint32> m_sums;
    int m_factor;
    int m_channels;
};

/// Rows that leave a copy in `beside` on their way.
[[nodiscard]] Rows noted(Rows rows, Beside &beside);

} // namespace motcua::imaging
