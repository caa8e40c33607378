#include "scanner/imaging/enlarged.h"

#include "scanner/imaging/pixelloops.h"

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr int whole = 256; // shares are in 1/256

/// A dot of the enlarged page lies between two of the page, `share` of the way to the second.
struct Between {
    int first = 0;
    int share = 0;
};

Between between(int at, int from, int to)
{
    const double place = std::clamp((at + 0.5) * from / to - 0.5, 0.0, double(from - 1));
    const int first = std::min(int(place), std::max(0, from - 2));
    return {first, from > 1 ? int(std::lround((place - first) * whole)) : 0};
}

class Enlarger
{
public:
    Enlarger(Rows rows, const QSize &size)
        : m_rows(std::move(rows)), m_size(size), m_upper(size_t(m_rows.rowBytes())),
          m_lower(m_upper.size()), m_mixed(m_upper.size())
    {
        for (int x = 0; x < size.width(); ++x)
            m_columns.push_back(between(x, m_rows.size.width(), size.width()));
    }

    void read(int y, uchar *to)
    {
        const Between row = between(y, m_rows.size.height(), m_size.height());
        if (row.first < m_read - 2)
            m_read = 0; // from the top again
        while (m_read < std::min(row.first + 2, m_rows.size.height())) {
            m_upper.swap(m_lower);
            m_rows.read(m_read++, m_lower.data());
        }
        // A page of one row has only the lower.
        loops::blend(m_read > 1 ? m_upper.data() : m_lower.data(), m_lower.data(), m_mixed.data(),
                     m_rows.rowBytes(), row.share);
        m_rows.channels == 3 ? spread<3>(to) : spread<1>(to);
    }

private:
    template <int channels> void spread(uchar *to) const
    {
        const int next = m_rows.size.width() > 1 ? channels : 0;
        for (const Between &column : m_columns) {
            const uchar *from = m_mixed.data() + column.first * channels;
            for (int c = 0; c < channels; ++c)
                *to++ = uchar(
                    (from[c] * (whole - column.share) + from[c + next] * column.share + whole / 2) /
                    whole);
        }
    }

    Rows m_rows;
    QSize m_size;
    std::vector<Between> m_columns;
    std::vector<uchar> m_upper;
    std::vector<uchar> m_lower;
    std::vector<uchar> m_mixed;
    int m_read = 0; ///< rows of the page so far
};

} // namespace

Rows enlargedTo(double dpi, Rows rows)
{
    const auto finer = [dpi](int dots, double had) {
        return std::max(dots, qRound(dots * dpi / had));
    };
    const QSize size(finer(rows.size.width(), rows.dpi.width()),
                     finer(rows.size.height(), rows.dpi.height()));
    if (size == rows.size)
        return rows;
    const QSizeF reached(rows.dpi.width() * size.width() / rows.size.width(),
                         rows.dpi.height() * size.height() / rows.size.height());
    Rows fine{size, rows.channels, reached, {}};
    fine.read = [enlarger = Enlarger(std::move(rows), size)](int y, uchar *to) mutable {
        enlarger.read(y, to);
    };
    return fine;
}

} // namespace motcua::imaging
