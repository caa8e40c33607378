#include "tests/fakes/textscore.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

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
        placeLongestFirst();
        TextScore score;
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
    TextScore score = Matching(truth, text).result();
    score.errorsInOrder = distance(clean(truth.join(u' ')), text);
    return score;
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
