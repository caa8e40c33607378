#include "scanner/imaging/background.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"
#include "scanner/imaging/pixelloops.h"
#include "scanner/imaging/sketch.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr int darkestPaper = 110; // a page darker than this has no paper to level
constexpr int inkShare = 55;      // percent of the paper's tone: what is darker is no background
constexpr double tileWidth = 10;  // dots at 150 dpi
constexpr double tileHeight = 15;

} // namespace

Background Background::of(const QImage &gray)
{
    const int paper = paperTone(gray).red;
    if (gray.isNull() || paper < darkestPaper)
        return {};
    const PixPtr pix = toPix(gray);
    if (!pix)
        return {};
    const double scale = dpiOf(gray).width() / 150;
    const int across = std::max(8, qRound(tileWidth * scale));
    const int down = std::max(10, qRound(tileHeight * scale));
    Pix *found = nullptr;
    if (pixGetBackgroundGrayMap(pix.get(), nullptr, across, down, paper * inkShare / 100,
                                across * down / 3, &found) != 0)
        return {};
    const PixPtr map(found);
    const PixPtr gains(pixGetInvBackgroundMap(map.get(), levelPaper, 2, 1));
    if (!gains)
        return {};
    Background background;
    background.m_across = pixGetWidth(gains.get());
    background.m_down = pixGetHeight(gains.get());
    background.m_tile = {double(across) / gray.width(), double(down) / gray.height()};
    background.m_gains.reserve(size_t(background.m_across) * size_t(background.m_down));
    for (int y = 0; y < background.m_down; ++y)
        for (int x = 0; x < background.m_across; ++x) {
            l_uint32 gain = 0;
            pixGetPixel(gains.get(), x, y, &gain);
            background.m_gains.push_back(quint16(gain));
        }
    return background;
}

void Background::level(int y, const QSize &size, const uchar *from, uchar *to) const
{
    // Between the middles of two rows of tiles, then of two columns.
    const double row = (y + 0.5) / size.height() / m_tile.height() - 0.5;
    const int upper = std::clamp(int(std::floor(row)), 0, m_down - 1);
    const int lower = std::min(upper + 1, m_down - 1);
    const double share = std::clamp(row - upper, 0.0, 1.0);
    const auto gainAt = [&](int column) {
        const size_t x = size_t(std::clamp(column, 0, m_across - 1));
        const double above = m_gains[size_t(upper) * size_t(m_across) + x];
        const double below = m_gains[size_t(lower) * size_t(m_across) + x];
        return qint32((above + (below - above) * share) * 256);
    };
    const double width = m_tile.width() * size.width();
    int start = 0;
    for (int column = 0; start < size.width(); ++column) {
        // From the middle of the tile before to the middle of this one.
        const int end = column >= m_across ? size.width()
                                           : std::min(size.width(), qRound((column + 0.5) * width));
        const qint32 first = gainAt(column - 1);
        const int length = std::max(1, end - start);
        loops::scale(from + start, to + start, end - start, first,
                     (gainAt(column) - first) / length);
        start = end;
    }
}

QImage Background::levelled(const QImage &gray) const
{
    return isNull() ? QImage() : imageOf(levelled(rowsOf(gray)));
}

Rows Background::levelled(Rows rows) const
{
    Rows even{rows.size, 1, rows.dpi, {}};
    even.read = [rows = grayRows(std::move(rows)), background = *this](int y, uchar *to) {
        rows.read(y, to);
        background.level(y, rows.size, to, to);
    };
    return even;
}

} // namespace motcua::imaging
