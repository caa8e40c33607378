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
constexpr double steepest = 0.08;  // share by which paper may differ from tile to tile
constexpr double grainiest = 0.07; // share by which it may differ within a tile
constexpr double darkestShadow = 0.5;

QSize tileOf(const QImage &gray)
{
    const double scale = dpiOf(gray).width() / 150;
    return {std::max(8, qRound(tileWidth * scale)), std::max(10, qRound(tileHeight * scale))};
}

/// Which tiles of a page are paper, beginning with the brightest.
class PaperTiles
{
public:
    PaperTiles(const QImage &gray, const QSize &tile)
        : m_across(gray.width() / tile.width()), m_down(gray.height() / tile.height())
    {
        std::vector<uchar> tones;
        for (int y = 0; y < m_down; ++y)
            for (int x = 0; x < m_across; ++x) {
                tones.clear();
                for (int line = 0; line < tile.height(); ++line) {
                    const uchar *from =
                        gray.constScanLine(y * tile.height() + line) + x * tile.width();
                    tones.insert(tones.end(), from, from + tile.width());
                }
                m_tones.push_back(toneOf(tones));
            }
    }

    /// The tone of each tile, 0 for those that are no paper, filled from around as leptonica does.
    [[nodiscard]] PixPtr map(int paper) const
    {
        const std::vector<uchar> isPaper = reached(paper);
        PixPtr map(pixCreate(m_across, m_down, 8));
        for (int i = 0; map && i < m_across * m_down; ++i)
            if (isPaper[size_t(i)])
                pixSetPixel(map.get(), i % m_across, i / m_across, l_uint32(m_tones[size_t(i)]));
        if (!map || pixFillMapHoles(map.get(), m_across, m_down, L_FILL_BLACK) != 0)
            return nullptr;
        return map;
    }

private:
    /// Of the paper between strokes; 0 where it is not even.
    static int toneOf(std::vector<uchar> &tones)
    {
        std::sort(tones.begin(), tones.end());
        const int middle = tones[tones.size() * 7 / 10];
        const int bright = tones[tones.size() * 9 / 10];
        return bright - middle <= bright * grainiest ? middle : 0;
    }

    [[nodiscard]] std::vector<uchar> reached(int paper) const
    {
        std::vector<uchar> isPaper(m_tones.size());
        std::vector<int> open;
        const auto take = [&](int at) {
            isPaper[size_t(at)] = 1;
            open.push_back(at);
        };
        for (int i = 0; i < int(m_tones.size()); ++i)
            if (m_tones[size_t(i)] >= paper * (1 - steepest / 2))
                take(i);
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            const int tone = m_tones[size_t(at)];
            for (const auto &[x, y] : {std::pair(-1, 0), {1, 0}, {0, -1}, {0, 1}}) {
                const int column = at % m_across + x;
                const int row = at / m_across + y;
                if (column < 0 || column >= m_across || row < 0 || row >= m_down)
                    continue;
                const int next = row * m_across + column;
                const int other = m_tones[size_t(next)];
                if (!isPaper[size_t(next)] && other >= paper * darkestShadow &&
                    std::abs(other - tone) <= tone * steepest)
                    take(next);
            }
        }
        return isPaper;
    }

    int m_across;
    int m_down;
    std::vector<int> m_tones;
};

} // namespace

Background Background::of(const QImage &gray)
{
    const int paper = paperTone(gray).red;
    if (gray.isNull() || paper < darkestPaper)
        return {};
    const PixPtr pix = toPix(gray);
    if (!pix)
        return {};
    const QSize tile = tileOf(gray);
    const auto [across, down] = std::pair(tile.width(), tile.height());
    Pix *found = nullptr;
    if (pixGetBackgroundGrayMap(pix.get(), nullptr, across, down, paper * inkShare / 100,
                                across * down / 3, &found) != 0)
        return {};
    return {PixPtr(found).get(), levelPaper, tile, gray.size()};
}

Background Background::aroundPictures(const QImage &gray)
{
    const int paper = paperTone(gray).red;
    if (gray.isNull() || paper < darkestPaper)
        return {};
    const QSize tile = tileOf(gray);
    const PixPtr map = PaperTiles(gray, tile).map(paper);
    return {map.get(), 255, tile, gray.size()};
}

Background::Background(Pix *map, int white, const QSize &tile, const QSize &page)
{
    const PixPtr gains(map ? pixGetInvBackgroundMap(map, white, 2, 1) : nullptr);
    if (!gains)
        return;
    m_across = pixGetWidth(gains.get());
    m_down = pixGetHeight(gains.get());
    m_tile = {double(tile.width()) / page.width(), double(tile.height()) / page.height()};
    m_gains.reserve(size_t(m_across) * size_t(m_down));
    for (int y = 0; y < m_down; ++y)
        for (int x = 0; x < m_across; ++x) {
            l_uint32 gain = 0;
            pixGetPixel(gains.get(), x, y, &gain);
            m_gains.push_back(quint16(gain));
        }
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
