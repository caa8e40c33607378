#include "scanner/imaging/layout.h"

#include "app/core/kernel/units.h"

#include <algorithm>

namespace motcua::imaging
{

namespace
{

// Sizes in heights of a small letter, the median of all marks that may be letters.
constexpr double tallest = 3.6;       // of a mark in text; a heading has 2.5
constexpr double largest = 14;        // of a letter in a large title
constexpr double widest = 16;         // letters that touch
constexpr double smallest = 0.45;     // below, a dot, a tone mark or dust: it follows what is near
constexpr double nearby = 0.9;        // from letter to tone mark
constexpr double loner = 1.6;         // of a mark that needs company to be a letter
constexpr double nextLetter = 2;      // as far away it has company: a wide space between two words
constexpr double closeLines = 1.5;    // between two lines of one column
constexpr double gutter = 1.6;        // between two columns
constexpr double touchingLines = 2.5; // two lines without white between; one with tones has 2.3
constexpr double tangledBand = 6;     // lines that cannot be told apart
constexpr double blockGap = 3;        // lines further apart are read apart
constexpr double slimBand = 0.7;      // a row of tone marks alone: no letter is so low
constexpr double marksGap = 0.5;      // from such a row to its letters; lines stand further apart
constexpr double ruleReach = 1.0 / 3; // a rule may cross the descenders above it and capitals below

constexpr double leastLetter = 1.0; // mm
constexpr double mostLetter = 9;
constexpr int leastInTitle = 4; // letters of a size in a row; three strokes of a signature happen
constexpr int leastRows = 2;    // of a table
// Of a band's width or height: what parts it. An underlined word or a pen stroke is shorter.
constexpr double rulingShare = 0.6;
constexpr int besideGap = 2;     // dots: the edge of a rule may touch the letters beside it
constexpr int mostLevelRows = 3; // more rows that stand level are a table, not two columns

using Marks = QList<QRect>;

/// Marks between two white stretches right across.
struct Band {
    Marks marks;
    QRect hull;

    void add(const Band &other)
    {
        marks += other.marks;
        hull |= other.hull;
    }
};

QRect hullOf(const Marks &marks)
{
    QRect hull;
    for (const QRect &mark : marks)
        hull |= mark;
    return hull;
}

/// A white stretch from top to bottom.
struct Gap {
    int from = 0;
    int to = 0;
};

class Cutter
{
public:
    Cutter(const Rules &rules, double letter) : m_rules(rules), m_letter(letter) {}

    void cut(const Marks &marks)
    {
        const QList<Band> bands = bandsOf(marks);
        for (qsizetype at = 0; at < bands.size();) {
            qsizetype past = cutColumns(bands, at);
            if (past == at)
                past = cutTable(bands, at);
            if (past == at)
                addToBlock(bands[past++]);
            at = past;
        }
        endBlock();
    }

    [[nodiscard]] const QList<TextBlock> &blocks() const { return m_blocks; }

private:
    [[nodiscard]] QList<Band> bandsOf(Marks marks) const
    {
        std::sort(marks.begin(), marks.end(),
                  [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
        QList<Band> bands;
        for (const QRect &mark : std::as_const(marks)) {
            if (bands.isEmpty() || mark.top() > bands.last().hull.bottom() + 1)
                bands.append(Band());
            bands.last().marks.append(mark);
            bands.last().hull |= mark;
        }
        // A row of tone marks alone belongs to the letters beneath it.
        for (qsizetype i = 0; i + 1 < bands.size();) {
            const bool slim = bands[i].hull.height() < slimBand * m_letter;
            const bool near = gapBelow(bands[i], bands[i + 1]) < marksGap * m_letter;
            if (slim && near) {
                const Band marksAlone = bands.takeAt(i);
                bands[i].add(marksAlone);
            } else {
                ++i;
            }
        }
        return bands;
    }

    static int gapBelow(const Band &upper, const Band &lower)
    {
        return lower.hull.top() - upper.hull.bottom();
    }

    /// A rule between two bands parts them, unless it only underlines a part.
    [[nodiscard]] bool isRuledBetween(const Band &upper, const Band &lower) const
    {
        const QRect hull = upper.hull | lower.hull;
        int length = 0;
        for (const QRect &rule : m_rules.across) {
            const int y = rule.center().y();
            const double reach = ruleReach * m_letter;
            if (y < upper.hull.bottom() - reach || y > lower.hull.top() + reach)
                continue;
            length += std::min(rule.right(), hull.right()) - std::max(rule.left(), hull.left());
        }
        return length > hull.width() * rulingShare;
    }

    [[nodiscard]] bool isRuledDown(const Gap &gap, const QRect &hull) const
    {
        int length = 0;
        for (const QRect &rule : m_rules.down) {
            const int x = rule.center().x();
            if (x >= gap.from - besideGap && x <= gap.to + besideGap)
                length += std::max(0, std::min(rule.bottom(), hull.bottom()) -
                                          std::max(rule.top(), hull.top()));
        }
        return length > hull.height() * rulingShare;
    }

    struct Gutters {
        QList<Gap> gaps;
        int ruled = 0;
    };

    [[nodiscard]] Gutters guttersIn(const Band &band) const
    {
        Marks marks = band.marks;
        std::sort(marks.begin(), marks.end(),
                  [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
        Gutters gutters;
        int right = marks.first().right();
        for (const QRect &mark : std::as_const(marks)) {
            const Gap gap{right + 1, mark.left() - 1};
            const bool ruled = gap.to > gap.from && isRuledDown(gap, band.hull);
            if (ruled || gap.to - gap.from >= gutter * m_letter) {
                gutters.gaps.append(gap);
                gutters.ruled += ruled ? 1 : 0;
            }
            right = std::max(right, mark.right());
        }
        return gutters;
    }

    static QList<Marks> columnsOf(const Band &band, const QList<Gap> &gaps)
    {
        QList<Marks> columns(gaps.size() + 1);
        for (const QRect &mark : band.marks) {
            const auto right = std::find_if(gaps.begin(), gaps.end(), [&](const Gap &gap) {
                return mark.center().x() < gap.to;
            });
            columns[right - gaps.begin()].append(mark);
        }
        columns.removeIf([](const Marks &column) { return column.isEmpty(); });
        return columns;
    }

    /// The bands from `first` on that have white stretches in common, as long as each belongs to
    /// the one above it.
    struct Region {
        Band whole;
        Gutters gutters;
        qsizetype past = 0; ///< the band after them; `first` if there are none
    };

    template <class Belongs>
    [[nodiscard]] Region regionFrom(const QList<Band> &bands, qsizetype first,
                                    Belongs belongs) const
    {
        Region region{bands[first], guttersIn(bands[first]), first};
        if (region.gutters.gaps.isEmpty())
            return region;
        for (region.past = first + 1; region.past < bands.size(); ++region.past) {
            if (!belongs(bands[region.past - 1], bands[region.past]))
                break;
            Band longer = region.whole;
            longer.add(bands[region.past]);
            const Gutters common = guttersIn(longer);
            if (common.gaps.isEmpty())
                break;
            region.whole = longer;
            region.gutters = common;
        }
        return region;
    }

    /// Columns that begin with this band; returns the band after them, or this one if there are
    /// none.
    qsizetype cutColumns(const QList<Band> &bands, qsizetype first)
    {
        const Region region =
            regionFrom(bands, first, [this](const Band &upper, const Band &lower) {
                return gapBelow(upper, lower) <= closeLines * m_letter &&
                       !isRuledBetween(upper, lower);
            });
        if (region.past == first)
            return first;
        const QList<Marks> columns = columnsOf(region.whole, region.gutters.gaps);
        if (!areColumns(columns, region.gutters, region.past - first))
            return first;
        endBlock();
        for (const Marks &column : columns)
            cut(column);
        return region.past;
    }

    /// The same for rows of a table.
    qsizetype cutTable(const QList<Band> &bands, qsizetype first)
    {
        const Region region =
            regionFrom(bands, first, [this](const Band &upper, const Band &lower) {
                return gapBelow(upper, lower) <= blockGap * m_letter;
            });
        if (region.past - first < leastRows)
            return first;
        endBlock();
        ++m_tables;
        for (const Marks &column : columnsOf(region.whole, region.gutters.gaps))
            m_blocks.append({hullOf(column), false, m_tables});
        return region.past;
    }

    [[nodiscard]] bool areColumns(const QList<Marks> &columns, const Gutters &gutters,
                                  qsizetype levelRows) const
    {
        QList<qsizetype> lines;
        for (const Marks &column : columns)
            lines.append(bandsOf(column).size());
        const auto withSeveral =
            std::count_if(lines.begin(), lines.end(), [](qsizetype count) { return count > 1; });
        if (gutters.ruled == gutters.gaps.size()) {
            const bool touching =
                std::any_of(columns.begin(), columns.end(), [this](const Marks &column) {
                    return hullOf(column).height() > touchingLines * m_letter;
                });
            return (withSeveral > 0 || touching) && levelRows <= mostLevelRows;
        }
        const qsizetype most = *std::max_element(lines.begin(), lines.end());
        // Where each line of a side stands level with one of the other, many make a table.
        const bool level = most <= levelRows;
        return withSeveral > 1 && !(level && (levelRows > mostLevelRows || columns.size() > 2));
    }

    void addToBlock(const Band &band)
    {
        const bool tangled = band.hull.height() > tangledBand * m_letter;
        if (!m_block.marks.isEmpty() &&
            (tangled || m_tangled || gapBelow(m_block, band) > blockGap * m_letter))
            endBlock();
        m_block.add(band);
        m_tangled = tangled;
    }

    void endBlock()
    {
        if (!m_block.marks.isEmpty())
            m_blocks.append({m_block.hull, m_tangled, 0});
        m_block = {};
        m_tangled = false;
    }

    const Rules &m_rules;
    double m_letter;
    Band m_block; ///< that grows downwards
    bool m_tangled = false;
    int m_tables = 0;
    QList<TextBlock> m_blocks;
};

/// Height of a small letter; 0 where there are none.
double letterHeight(const Marks &marks, double dpi)
{
    QList<int> heights;
    for (const QRect &mark : marks) {
        const double height = mark.height() / dpi * kernel::millimetresPerInch;
        if (height >= leastLetter && height <= mostLetter)
            heights.append(mark.height());
    }
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Of marks too large for text, those that stand in a row of their like: a title. A signature or a
/// picture stands alone.
Marks titlesIn(const Marks &large)
{
    Marks titles;
    for (const QRect &mark : large) {
        const auto like = std::count_if(large.begin(), large.end(), [&](const QRect &other) {
            return std::abs(other.bottom() - mark.bottom()) < mark.height() / 3 &&
                   other.height() * 3 > mark.height() * 2 && other.height() * 2 < mark.height() * 3;
        });
        if (like >= leastInTitle)
            titles.append(mark);
    }
    return titles;
}

/// A punched hole is as large as a letter of a title, but nothing stands beside it.
void dropLoners(Marks &letters, double letter)
{
    const int reach = qRound(nextLetter * letter);
    const Marks all = letters;
    letters.removeIf([&](const QRect &mark) {
        return std::min(mark.width(), mark.height()) > loner * letter &&
               std::none_of(all.begin(), all.end(), [&](const QRect &other) {
                   return other != mark && mark.adjusted(-reach, 0, reach, 0).intersects(other);
               });
    });
}

/// Dots and tone marks, that were left out, back to their lines.
void takeIn(QList<TextBlock> &blocks, const Marks &small, double letter)
{
    const int reach = qRound(nearby * letter);
    QList<QRect> cores;
    for (const TextBlock &block : std::as_const(blocks))
        cores.append(block.area);
    for (const QRect &mark : small)
        for (qsizetype i = 0; i < blocks.size(); ++i)
            if (cores[i].adjusted(-reach, -reach, reach, reach).contains(mark)) {
                // Never into the ink of a neighbour.
                const QRect grown = blocks[i].area | mark;
                const bool free = std::none_of(cores.begin(), cores.end(), [&](const QRect &core) {
                    return core != cores[i] && core.intersects(grown);
                });
                if (free)
                    blocks[i].area = grown;
            }
}

} // namespace

QList<TextBlock> readingBlocks(const QList<QRect> &marks, const Rules &rules, double dpi)
{
    const double letter = letterHeight(marks, dpi);
    if (letter <= 0)
        return {};
    Marks letters;
    Marks small;
    Marks large;
    for (const QRect &mark : marks) {
        if (std::max(mark.width(), mark.height()) < smallest * letter)
            small.append(mark);
        else if (mark.height() <= tallest * letter && mark.width() <= widest * letter)
            letters.append(mark);
        else if (mark.height() <= largest * letter && mark.width() <= widest * letter)
            large.append(mark);
    }
    dropLoners(letters, letter);
    letters += titlesIn(large);
    if (letters.isEmpty())
        return {};
    Cutter cutter(rules, letter);
    cutter.cut(letters);
    QList<TextBlock> blocks = cutter.blocks();
    takeIn(blocks, small, letter);
    return blocks;
}

} // namespace motcua::imaging
