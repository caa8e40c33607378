#pragma once

#include "scanner/imaging/rows.h"

#include <vector>

namespace motcua::imaging
{

/// The same page with more dots, each interpolated between four (bilinear); as it is where it has
/// that many already. The soft edge of a gray stroke tells where within a dot the stroke ends; on a
/// finer grid this survives the step to black and white. One page, one thread.
class Enlarger
{
public:
    Enlarger(double dpi, Rows rows);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QSizeF dpi() const { return m_dpi; }
    [[nodiscard]] int channels() const { return m_rows.channels; }

    /// Goes to row `y`; in order, or from the top again.
    void go(int y);
    void read(uchar *to) const;
    /// The brightness of the row.
    void readGray(uchar *to);
    /// Its dots `from` up to but not including `end`.
    void readPart(int from, int end, uchar *to) const;

private:
    /// A dot of the enlarged page lies between two of the page, `share` / 256 of the way to the
    /// second.
    struct Between {
        int first = 0;
        int share = 0;
    };
    static Between between(int at, double step, int dots);

    [[nodiscard]] bool isPlain() const { return m_size == m_rows.size; }
    void spreadGray(const uchar *from, uchar *to) const;
    template <int channels> void spread(const uchar *row, int from, int end, uchar *to) const;

    Rows m_rows;
    QSize m_size;
    QSizeF m_dpi;
    QSizeF m_step; ///< dots of the page from one to the next
    std::vector<Between> m_columns;
    std::vector<uchar> m_upper;
    std::vector<uchar> m_lower;
    std::vector<uchar> m_row;  ///< the page's dots at the height of the row
    std::vector<uchar> m_gray; ///< their brightness
    int m_read = 0;            ///< rows of the page so far
};

/// As rows: in order, more than once.
[[nodiscard]] Rows enlargedTo(double dpi, Rows rows);

} // namespace motcua::imaging
