#include "tests/fakes/textscore.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr double surelyRead = 0.2;  // of a line's length may be wrong
constexpr double mostErrors = 0.45; // of a line's length; beyond, it was not read at all

QString clean(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// Two texts laid along each other with the fewest changes.
class Alignment
{
public:
    Alignment(const QString &truth, const QString &read)
        : m_width(size_t(read.size()) + 1), m_costs((size_t(truth.size()) + 1) * m_width),
          m_places(size_t(truth.size()) + 1)
    {
        for (size_t i = 0; i <= size_t(truth.size()); ++i)
            for (size_t j = 0; j < m_width; ++j)
                m_costs[i * m_width + j] = i == 0   ? int(j)
                                           : j == 0 ? int(i)
                                                    : cheapest(i, j, same(truth, read, i, j));
        trace(truth, read);
    }

    [[nodiscard]] int distance() const { return m_costs.back(); }
    /// Where in what was read this place of the truth lies.
    [[nodiscard]] qsizetype placeOf(qsizetype inTruth) const { return m_places[size_t(inTruth)]; }

private:
    static bool same(const QString &truth, const QString &read, size_t i, size_t j)
    {
        return truth[qsizetype(i) - 1] == read[qsizetype(j) - 1];
    }
    [[nodiscard]] int cost(size_t i, size_t j) const { return m_costs[i * m_width + j]; }
    [[nodiscard]] int cheapest(size_t i, size_t j, bool equal) const
    {
        return std::min(
            {cost(i - 1, j - 1) + (equal ? 0 : 1), cost(i - 1, j) + 1, cost(i, j - 1) + 1});
    }

    void trace(const QString &truth, const QString &read)
    {
        size_t i = size_t(truth.size());
        size_t j = m_width - 1;
        m_places[i] = qsizetype(j);
        while (i > 0) {
            if (j > 0 && cost(i, j) == cost(i - 1, j - 1) + (same(truth, read, i, j) ? 0 : 1))
                m_places[--i] = qsizetype(--j);
            else if (j > 0 && cost(i, j) == cost(i, j - 1) + 1)
                --j;
            else
                m_places[--i] = qsizetype(j);
        }
    }

    size_t m_width;
    std::vector<int> m_costs;
    std::vector<qsizetype> m_places;
};

struct Found {
    int errors = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The part of `text` that is most like `line`; of equals the one nearest to `expected`.
Found nearest(QStringView line, QStringView text, qsizetype expected)
{
    struct Cell {
        int errors = 0;
        qsizetype from = 0;
    };
    std::vector<Cell> row(size_t(text.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j].from = qsizetype(j);
    for (qsizetype i = 0; i < line.size(); ++i) {
        Cell diagonal = std::exchange(row[0], Cell{int(i) + 1, 0});
        for (size_t j = 1; j < row.size(); ++j) {
            const Cell above = row[j];
            diagonal.errors += line[i] == text[qsizetype(j) - 1] ? 0 : 1;
            Cell best = diagonal;
            if (above.errors + 1 < best.errors)
                best = {above.errors + 1, above.from};
            if (row[j - 1].errors + 1 < best.errors)
                best = {row[j - 1].errors + 1, row[j - 1].from};
            row[j] = best;
            diagonal = above;
        }
    }
    const auto better = [expected](const Cell &a, const Cell &b) {
        return a.errors != b.errors ? a.errors < b.errors
                                    : std::abs(a.from - expected) < std::abs(b.from - expected);
    };
    const auto best = std::min_element(row.begin(), row.end(), better);
    return {best->errors, best->from, best - row.begin()};
}

/// A stretch of what was read that no line has taken yet.
struct Rest {
    qsizetype from = 0;
    qsizetype to = 0;
};

class Matching
{
public:
    Matching(const QStringList &truth, QString read) : m_read(std::move(read))
    {
        for (const QString &line : truth)
            m_lines.append({clean(line), {}, 0, -1});
        m_rests = {{0, m_read.size()}};
    }

    TextScore result()
    {
        TextScore score;
        score.errorsInOrder = placeInOrder();
        placeLongestFirst();
        for (TextScore::Line &line : m_lines) {
            score.characters += int(line.truth.size());
            if (line.place < 0)
                line.errors = int(line.truth.size());
            score.errors += line.errors;
        }
        for (const Rest &rest : m_rests) {
            const QString left = m_read.mid(rest.from, rest.to - rest.from).trimmed();
            score.errors += int(left.size());
            if (!left.isEmpty())
                score.strange.append(left);
        }
        score.misplaced = misplaced();
        score.lines = m_lines;
        return score;
    }

private:
    /// Lays the whole text along the whole truth; lines that meet their like there are in place.
    /// Returns the distance.
    int placeInOrder()
    {
        QString truth;
        QList<std::pair<qsizetype, qsizetype>> spans;
        for (const TextScore::Line &line : m_lines) {
            if (!truth.isEmpty())
                truth += u' ';
            spans.append({truth.size(), truth.size() + line.truth.size()});
            truth += line.truth;
        }
        const Alignment alignment(truth, m_read);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines[i].truth;
            const qsizetype from = alignment.placeOf(spans[i].first);
            const qsizetype to = alignment.placeOf(spans[i].second);
            const int errors = distance(line, QStringView(m_read).mid(from, to - from));
            if (to > from && errors <= surelyRead * double(line.size()))
                take(i, {errors, from, to}, restAt(from));
        }
        return alignment.distance();
    }

    [[nodiscard]] qsizetype restAt(qsizetype place) const
    {
        const auto rest = std::find_if(m_rests.begin(), m_rests.end(), [place](const Rest &r) {
            return r.from <= place && place < r.to;
        });
        return rest - m_rests.begin();
    }

    /// A long line can hardly be mistaken for another; short ones find what is left, near their
    /// neighbours.
    void placeLongestFirst()
    {
        std::vector<qsizetype> order(size_t(m_lines.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return m_lines[a].truth.size() > m_lines[b].truth.size();
        });
        for (const qsizetype line : order)
            if (m_lines[line].place < 0)
                place(line);
        for (const qsizetype line : order)
            if (m_lines[line].place < 0)
                placeBetweenNeighbours(line);
    }

    [[nodiscard]] qsizetype expectedPlace(qsizetype line) const
    {
        for (qsizetype before = line - 1; before >= 0; --before)
            if (m_lines[before].place >= 0)
                return m_lines[before].place + m_lines[before].read.size();
        return 0;
    }

    void place(qsizetype index)
    {
        const QString &line = m_lines[index].truth;
        const qsizetype expected = expectedPlace(index);
        std::optional<std::pair<Found, qsizetype>> best;
        const auto farness = [expected](const Found &f) { return std::abs(f.from - expected); };
        for (qsizetype i = 0; i < m_rests.size(); ++i) {
            const Rest &rest = m_rests[i];
            Found found = nearest(line, QStringView(m_read).mid(rest.from, rest.to - rest.from),
                                  expected - rest.from);
            found.from += rest.from;
            found.to += rest.from;
            if (!best || found.errors < best->first.errors ||
                (found.errors == best->first.errors && farness(found) < farness(best->first)))
                best = {found, i};
        }
        if (best && best->first.errors <= mostErrors * double(line.size()) &&
            best->first.to > best->first.from)
            take(index, best->first, best->second);
    }

    void take(qsizetype index, const Found &found, qsizetype rest)
    {
        TextScore::Line &line = m_lines[index];
        line.errors = found.errors;
        line.place = int(found.from);
        line.read = m_read.mid(found.from, found.to - found.from);
        const Rest whole = m_rests.takeAt(rest);
        if (found.to < whole.to)
            m_rests.insert(rest, {found.to, whole.to});
        if (whole.from < found.from)
            m_rests.insert(rest, {whole.from, found.from});
    }

    /// A line read all wrong: what stands where it should is its reading.
    void placeBetweenNeighbours(qsizetype index)
    {
        const qsizetype from = expectedPlace(index);
        for (qsizetype i = 0; i < m_rests.size(); ++i) {
            const Rest rest = m_rests[i];
            if (rest.from < from || rest.from > from + 1)
                continue;
            const QString &line = m_lines[index].truth;
            const qsizetype to = std::min(rest.to, rest.from + line.size() + 2);
            const QString read = m_read.mid(rest.from, to - rest.from).trimmed();
            const int errors = distance(line, read);
            if (!read.isEmpty() && errors < line.size() + read.size())
                take(index, {errors, rest.from, to}, i);
            return;
        }
    }

    /// All lines but the longest run of them whose places grow.
    [[nodiscard]] int misplaced() const
    {
        std::vector<int> tails;
        int placed = 0;
        for (const TextScore::Line &line : m_lines) {
            if (line.place < 0)
                continue;
            ++placed;
            const auto at = std::upper_bound(tails.begin(), tails.end(), line.place);
            if (at == tails.end())
                tails.push_back(line.place);
            else
                *at = line.place;
        }
        return placed - int(tails.size());
    }

    QString m_read;
    QList<TextScore::Line> m_lines;
    QList<Rest> m_rests;
};

} // namespace

void TextScore::operator+=(const TextScore &other)
{
    characters += other.characters;
    errors += other.errors;
    errorsInOrder += other.errorsInOrder;
    misplaced += other.misplaced;
    lines += other.lines;
    strange += other.strange;
}

TextScore scored(const QStringList &truth, const QString &read)
{
    const QString text = clean(read);
    return Matching(truth, text).result();
}

QString plainText(const kernel::PageText &text)
{
    QStringList lines;
    for (const auto &line : text.lines) {
        QStringList words;
        for (const kernel::TextWord &word : line)
            words.append(word.text);
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

} // namespace motcua::tests
