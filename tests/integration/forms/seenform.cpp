#include "tests/integration/forms/seenform.h"

#include <QTransform>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double shortestAcross = 15; // mm
constexpr double shortestDown = 3.5;  // mm: letters of a form are lower, rows of a table higher
constexpr int lightestInk = 215;      // of a line of 0.15 mm between two pixels

struct Run {
    int at;
    int from;
    int to;
};

/// Runs of ink along one row of the picture.
void addRuns(std::vector<Run> &runs, const QImage &picture, int at, int shortest)
{
    const uchar *row = picture.constScanLine(at);
    int from = -1;
    for (int i = 0; i <= picture.width(); ++i) {
        if (i < picture.width() && row[i] < lightestInk) {
            from = from < 0 ? i : from;
            continue;
        }
        if (from >= 0 && i - from >= shortest)
            runs.push_back({at, from, i});
        from = -1;
    }
}

bool isSameLine(const Run &one, const Run &next)
{
    return next.at - one.at <= 2 && next.from < one.to && one.from < next.to;
}

/// Across the picture; a line that is two pixels thick counts once.
QList<SeenLine> linesOf(const QImage &picture, double shortest)
{
    std::vector<Run> runs;
    for (int y = 0; y < picture.height(); ++y)
        addRuns(runs, picture, y, int(shortest * seenDotsPerMillimetre));
    std::vector<Run> whole;
    for (const Run &run : runs) {
        const auto known = std::find_if(whole.begin(), whole.end(),
                                        [&](const Run &line) { return isSameLine(line, run); });
        if (known == whole.end())
            whole.push_back(run);
        else
            *known = {run.at, std::min(known->from, run.from), std::max(known->to, run.to)};
    }
    QList<SeenLine> lines;
    for (const Run &run : whole)
        lines.append({run.at / seenDotsPerMillimetre, run.from / seenDotsPerMillimetre,
                      run.to / seenDotsPerMillimetre});
    return lines;
}

QList<SeenWord> wordsOf(const Poppler::Page &page)
{
    QList<SeenWord> words;
    for (const auto &box : page.textList()) {
        const QRectF points = box->boundingBox();
        words.append(
            {box->text().normalized(QString::NormalizationForm_C),
             QRectF(points.topLeft() * millimetresPerPoint, points.size() * millimetresPerPoint)});
    }
    return words;
}

SeenPage seen(const Poppler::Page &page)
{
    SeenPage made;
    made.picture = page.renderToImage(100, 100).convertToFormat(QImage::Format_Grayscale8);
    made.size = page.pageSizeF() * millimetresPerPoint;
    made.words = wordsOf(page);
    made.across = linesOf(made.picture, shortestAcross);
    const QImage turned = made.picture.transformed(QTransform().rotate(90)).mirrored(true, false);
    made.down = linesOf(turned.convertToFormat(QImage::Format_Grayscale8), shortestDown);
    return made;
}

bool meets(const SeenLine &line, const QList<SeenLine> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const SeenLine &other) {
        return line.reaches(other.at) && other.reaches(line.at);
    });
}

QList<SeenLine> meeting(const QList<SeenLine> &lines, const QList<SeenLine> &others)
{
    QList<SeenLine> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [&](const SeenLine &line) { return meets(line, others); });
    return found;
}

} // namespace

bool isInk(const QImage &picture, int x, int y)
{
    return picture.constScanLine(y)[x] < lightestInk;
}

QRectF SeenWord::core() const
{
    return box.adjusted(0.2, box.height() * 0.3, -0.2, -box.height() * 0.3);
}

bool SeenLine::reaches(double place, double slack) const
{
    return place > from - slack && place < to + slack;
}

QList<SeenLine> SeenPage::tableAcross() const { return meeting(across, down); }

QList<SeenLine> SeenPage::tableDown() const { return meeting(down, across); }

QString SeenPage::text() const
{
    QStringList all;
    for (const SeenWord &word : words)
        all.append(word.text);
    return all.join(u' ');
}

QRectF SeenPage::boxOf(const QString &word) const
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const SeenWord &each) { return each.text == word; });
    return found == words.end() ? QRectF() : found->box;
}

QList<SeenPage> seenPages(const QByteArray &pdf, int copies)
{
    QList<SeenPage> pages;
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return pages;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    for (int i = 0; i < document->numPages() / copies; ++i)
        pages.append(seen(*std::unique_ptr<Poppler::Page>(document->page(i))));
    return pages;
}

} // namespace motcua::tests
