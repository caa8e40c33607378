#include "scanner/imaging/palerules.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/sketch.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace motcua::imaging
{

namespace
{

constexpr double shortest = 3.5;  // mm: the side of a box to tick
constexpr double thickest = 0.5;  // mm
constexpr double widestGap = 0.3; // mm
// Of a rule to paper, of levelPaper.
constexpr int softContrast = 85;       // with its soft edges: from here on it may be black,
constexpr int hardContrast = 110;      // if black dots would not be twice as dark as the rule
constexpr int stemContrast = 110;      // with soft edges: what is darker is the stem of a letter
constexpr int darkOnSketch = 90;       // tone on the sketch: no gray rule is as dark
constexpr int faintOnSketch = 190;     // means of four dots have half the grain
constexpr int leastContrast = 8;       // paler is a fold, or what shines through
constexpr double surelyRule = 8;       // mm; shorter ones may be parts of letters
constexpr double leastRuled = 60;      // mm of sure rules: else the page has none
constexpr double straight = 12;        // mm of its length that tell where a rule lies
constexpr double unbrokenShare = 0.98; // of a rule's length

/// A rule seen along its length: `at(along, beside)` is a dot of the page.
struct Lane {
    QRect box;
    bool across;

    [[nodiscard]] int length() const { return to() - from() + 1; }
    [[nodiscard]] int from() const { return across ? box.left() : box.top(); }
    [[nodiscard]] int to() const { return across ? box.right() : box.bottom(); }
    [[nodiscard]] int first() const { return across ? box.top() : box.left(); }
    [[nodiscard]] int last() const { return across ? box.bottom() : box.right(); }
    [[nodiscard]] QPoint at(int along, int beside) const
    {
        return across ? QPoint(along, beside) : QPoint(beside, along);
    }
};

/// How much darkness a rule has across its thickness, in tones × dots of the page: the median along
/// it, so that letters on it don't count.
int darknessOf(const Lane &lane, const QImage &level, double factor)
{
    constexpr int beside = 2; // dots of the sketch that a soft edge may reach
    const auto small = [factor](int dot) { return int(dot / factor); };
    std::vector<int> sums;
    for (int along = small(lane.from()); along <= small(lane.to()); ++along) {
        int sum = 0;
        for (int i = small(lane.first()) - beside; i <= small(lane.last()) + beside; ++i)
            if (const QPoint at = lane.at(along, i); level.rect().contains(at))
                sum += levelPaper - level.constScanLine(at.y())[at.x()];
        sums.push_back(sum);
    }
    const auto middle = sums.begin() + qsizetype(sums.size() / 2);
    std::nth_element(sums.begin(), middle, sums.end());
    return int(*middle * factor);
}

/// Moves rules from the black strokes to a mask of their own.
class RuleLifter
{
public:
    RuleLifter(QImage &strokes, const QImage &level)
        : m_strokes(strokes), m_level(level), m_factor(double(strokes.width()) / level.width())
    {
    }

    void find(Pix *runs, bool across)
    {
        (across ? m_across : m_down) = fromPix(runs);
        for (const QRect &box : connectedBoxes(runs))
            judge({box, across});
    }

    /// Without strokes where the page is not ruled.
    [[nodiscard]] InkMask lifted()
    {
        InkMask ink;
        if (!isRuled())
            return ink;
        double darkness = 0;
        double area = 0;
        for (const Rule &rule : m_rules) {
            darkness += double(rule.darkness) * rule.lane.length();
            area += rule.dots;
        }
        const double contrast = darkness / area;
        ink.strokes = emptyMask(m_strokes.size(), dpiOf(m_strokes));
        for (const Rule &rule : m_rules)
            move(rule, std::max(1, qRound(rule.darkness / contrast)), ink.strokes);
        const int tone = std::max(0, 255 - qRound(contrast * 255 / levelPaper));
        ink.ink = qRgb(tone, tone, tone);
        return ink;
    }

private:
    struct Rule {
        Lane lane;
        int darkness; ///< across its thickness
        int dots;
    };

    [[nodiscard]] bool isRuled() const
    {
        const double dotsPerMillimetre = dpiOf(m_strokes).width() / 25.4;
        double length = 0;
        for (const Rule &rule : m_rules)
            if (rule.lane.length() >= surelyRule * dotsPerMillimetre)
                length += rule.lane.length();
        return length >= leastRuled * dotsPerMillimetre;
    }

    [[nodiscard]] bool isOf(const Lane &lane, QPoint at) const
    {
        return isInked(lane.across ? m_across : m_down, at);
    }

    void judge(const Lane &lane)
    {
        int whole = 0; ///< places where the threshold of letters leaves something of it
        int strong = 0;
        int weak = 0;
        for (int along = lane.from(); along <= lane.to(); ++along) {
            const int before = strong;
            for (int i = lane.first(); i <= lane.last(); ++i)
                if (const QPoint at = lane.at(along, i); isOf(lane, at)) {
                    ++weak;
                    strong += isInked(m_strokes, at) ? 1 : 0;
                }
            whole += strong > before ? 1 : 0;
        }
        const int darkness = darknessOf(lane, m_level, m_factor);
        const double ofWeak = double(darkness) * lane.length() / weak;
        const bool isWhole = whole >= lane.length() * unbrokenShare;
        const bool isBlack =
            isWhole && ofWeak >= softContrast && darkness * lane.length() >= hardContrast * strong;
        if (!isBlack && ofWeak >= leastContrast && ofWeak <= stemContrast)
            m_rules.push_back({lane, darkness, weak});
    }

    /// Draws the rule anew, as thick everywhere, along the middle of its dots.
    void move(const Rule &rule, int thickness, QImage &to)
    {
        const Lane &lane = rule.lane;
        const int reach = qRound(straight / 25.4 * dpiOf(m_strokes).width() / 2);
        std::vector<int> sums = {0}; // up to each place: where its dots lie, and how many
        std::vector<int> counts = {0};
        for (int along = lane.from(); along <= lane.to(); ++along) {
            const auto [sum, count] = lifted(lane, along);
            sums.push_back(sums.back() + sum);
            counts.push_back(counts.back() + count);
        }
        for (int i = 0; i < lane.length(); ++i) {
            const auto from = size_t(std::max(0, i - reach));
            const auto end = size_t(std::min(lane.length(), i + reach + 1));
            const int count = std::max(1, counts[end] - counts[from]);
            const double middle = lane.first() + double(sums[end] - sums[from]) / count;
            const int first = qRound(middle - (thickness - 1) / 2.0);
            for (int beside = first; beside < first + thickness; ++beside)
                if (const QPoint at = lane.at(lane.from() + i, beside); to.rect().contains(at))
                    setInk(to.scanLine(at.y()), at.x());
        }
    }

    /// Where the rule's dots lie at one place of its length (a sum) and how many there are. They
    /// are no black any more, but where a letter stands on the rule or crosses it.
    std::pair<int, int> lifted(const Lane &lane, int along)
    {
        const auto isRule = [&](int beside) { return isOf(lane, lane.at(along, beside)); };
        const auto inked = [&](int beside) { return isInked(m_strokes, lane.at(along, beside)); };
        int first = lane.first();
        while (first <= lane.last() && !isRule(first))
            ++first;
        int last = lane.last();
        while (last > first && !isRule(last))
            --last;
        const bool touched =
            (inked(first - 1) && inked(first - 2)) || (inked(last + 1) && inked(last + 2));
        int sum = 0;
        int count = 0;
        for (int i = first; i <= last; ++i) {
            const QPoint at = lane.at(along, i);
            if (!isRule(i))
                continue;
            sum += i - lane.first();
            ++count;
            if (!touched)
                clearInk(m_strokes.scanLine(at.y()), at.x());
        }
        return {sum, count};
    }

    QImage &m_strokes;
    const QImage &m_level;
    double m_factor;
    QImage m_across; ///< what may be rules
    QImage m_down;
    std::vector<Rule> m_rules;
};

/// A quick look at the sketch: most pages have none, and the full page is searched in vain.
bool mayHavePaleRules(const QImage &level)
{
    const PixPtr dark = toPix(inkOf(level, darkOnSketch));
    const PixPtr weak = toPix(inkOf(level, faintOnSketch));
    const PixPtr near(dark ? pixDilateBrick(nullptr, dark.get(), 3, 3) : nullptr);
    const PixPtr pale(near && weak ? pixSubtract(nullptr, weak.get(), near.get()) : nullptr);
    if (!pale)
        return false;
    const double dotsPerMillimetre = dpiOf(level).width() / 25.4;
    double length = 0;
    for (const bool across : {true, false})
        if (const PixPtr runs = thinRuns(pale.get(), dpiOf(level).width(), across, 1))
            for (const QRect &box : connectedBoxes(runs.get()))
                if (const Lane lane{box, across}; lane.length() >= surelyRule * dotsPerMillimetre)
                    length += lane.length();
    return length >= leastRuled * dotsPerMillimetre;
}

} // namespace

PixPtr thinRuns(Pix *ink, double dpi, bool across, int lean)
{
    const auto dots = [dpi](double millimetres) { return qRound(millimetres / 25.4 * dpi); };
    // A brick lies along the rule or beside it.
    const auto brick = [across](auto *operation, Pix *from, int along, int beside) {
        return PixPtr(operation(nullptr, from, across ? along : beside, across ? beside : along));
    };
    const PixPtr joined = brick(pixCloseBrick, ink, dots(widestGap) + 1, 1);
    const PixPtr broad = joined ? brick(pixDilateBrick, joined.get(), 1, 2 * lean + 1) : nullptr;
    const PixPtr runs = runsOf(broad.get(), dots(shortest), across);
    const PixPtr found(runs ? pixAnd(nullptr, joined.get(), runs.get()) : nullptr);
    const PixPtr thick = runsOf(found.get(), dots(thickest) + 1, !across);
    return PixPtr(thick ? pixSubtract(nullptr, found.get(), thick.get()) : nullptr);
}

QList<InkMask> withPaleRules(QImage strokes, const QImage &weak, const QImage &level)
{
    QList<InkMask> inks;
    if (const PixPtr ink = mayHavePaleRules(level) ? toPix(weak) : nullptr) {
        RuleLifter lifter(strokes, level);
        for (const bool across : {true, false})
            if (const PixPtr runs = thinRuns(ink.get(), dpiOf(weak).width(), across, 1))
                lifter.find(runs.get(), across);
        if (InkMask rules = lifter.lifted(); !rules.strokes.isNull())
            inks.append(std::move(rules));
    }
    inks.append({std::move(strokes), qRgb(0, 0, 0)});
    return inks;
}

} // namespace motcua::imaging
