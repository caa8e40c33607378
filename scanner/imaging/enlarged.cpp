#include "scanner/imaging/enlarged.h"

#include "scanner/imaging/pixelloops.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace motcua::imaging
{

namespace
{

constexpr int whole = 256; // shares are in 1/256

QSize finerSize(double dpi, const Rows &rows)
{
    const auto finer = [dpi](int dots, double had) {
        return std::max(dots, qRound(dots * dpi / had));
    };
    return {finer(rows.size.width(), rows.dpi.width()),
            finer(rows.size.height(), rows.dpi.height())};
}

} // namespace

Enlarger::Between Enlarger::between(int at, double step, int dots)
{
    const double place = std::clamp((at + 0.5) * step - 0.5, 0.0, double(dots - 1));
    const int first = std::min(int(place), std::max(0, dots - 2));
    return {first, dots > 1 ? int(std::lround((place - first) * whole)) : 0};
}

Enlarger::Enlarger(double dpi, Rows rows)
    : m_rows(std::move(rows)), m_size(finerSize(dpi, m_rows)),
      m_dpi(m_rows.dpi.width() * m_size.width() / m_rows.size.width(),
            m_rows.dpi.height() * m_size.height() / m_rows.size.height()),
      m_step(std::min(1.0, m_rows.dpi.width() / dpi), std::min(1.0, m_rows.dpi.height() / dpi)),
      m_upper(size_t(m_rows.rowBytes())), m_lower(m_upper.size()), m_row(m_upper.size()),
      m_gray(size_t(m_rows.size.width()))
{
    for (int x = 0; x < m_size.width(); ++x)
        m_columns.push_back(between(x, m_step.width(), m_rows.size.width()));
}

void Enlarger::go(int y)
{
    if (isPlain())
        return m_rows.read(y, m_row.data());
    const Between row = between(y, m_step.height(), m_rows.size.height());
    if (row.first < m_read - 2)
        m_read = 0; // from the top again
    while (m_read < std::min(row.first + 2, m_rows.size.height())) {
        m_upper.swap(m_lower);
        m_rows.read(m_read++, m_lower.data());
    }
    // A page of one row has only the lower.
    loops::blend(m_read > 1 ? m_upper.data() : m_lower.data(), m_lower.data(), m_row.data(),
                 m_rows.rowBytes(), row.share);
}

template <int channels> void Enlarger::spread(const uchar *row, int from, int end, uchar *to) const
{
    const int next = m_rows.size.width() > 1 ? channels : 0;
    for (int x = from; x < end; ++x) {
        const Between &column = m_columns[size_t(x)];
        const uchar *in = row + column.first * channels;
        for (int c = 0; c < channels; ++c)
            *to++ = uchar(
                (in[c] * (whole - column.share) + in[c + next] * column.share + whole / 2) / whole);
    }
}

/// From 300 to 400 dpi, the usual case, the shares repeat every four dots.
void Enlarger::spreadGray(const uchar *from, uchar *to) const
{
    const int width = m_size.width();
    const bool isUsual = std::abs(m_step.width() - 0.75) < 1e-9;
    const int blocks = isUsual ? std::max(0, m_rows.size.width() / 3 - 2) : 0;
    const int start = std::min(width, 4); // the first block has no dot before it
    spread<1>(from, 0, start, to);
    if (blocks > 0)
        loops::fourForThree(from + 3, to + 4, blocks);
    spread<1>(from, start + 4 * blocks, width, to + start + 4 * blocks);
}

void Enlarger::read(uchar *to) const
{
    if (m_rows.channels == 3)
        readPart(0, m_size.width(), to);
    else if (isPlain())
        std::memcpy(to, m_row.data(), m_row.size());
    else
        spreadGray(m_row.data(), to);
}

void Enlarger::readGray(uchar *to)
{
    if (m_rows.channels == 1)
        return read(to);
    loops::brightness(m_row.data(), m_gray.data(), m_rows.size.width());
    if (isPlain())
        std::memcpy(to, m_gray.data(), m_gray.size());
    else
        spreadGray(m_gray.data(), to);
}

void Enlarger::readPart(int from, int end, uchar *to) const
{
    m_rows.channels == 3 ? spread<3>(m_row.data(), from, end, to)
                         : spread<1>(m_row.data(), from, end, to);
}

Rows enlargedTo(double dpi, Rows rows)
{
    if (finerSize(dpi, rows) == rows.size)
        return rows;
    Enlarger enlarger(dpi, std::move(rows));
    Rows fine{enlarger.size(), enlarger.channels(), enlarger.dpi(), {}};
    fine.read = [enlarger = std::move(enlarger)](int y, uchar *to) mutable {
        enlarger.go(y);
        enlarger.read(to);
    };
    return fine;
}

} // namespace motcua::imaging
