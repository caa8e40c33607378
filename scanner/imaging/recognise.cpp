#include "scanner/imaging/recognise.h"

#include "scanner/imaging/clearsheet.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/layout.h"
#include "scanner/imaging/sketch.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::imaging
{

namespace
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::PageText;
using kernel::Result;
using kernel::Status;
using kernel::TextWord;

constexpr int preparation = 1; // counted up with each change of what is read, or how
constexpr double usualDpi = 300;
constexpr double dpiSlack = 0.05; // of the usual
constexpr double leastDpi = 200;
constexpr int aroundBlock = 20; // dots of paper
constexpr int softEdge = 3;
// Of the height of their words, lines of a table's columns that are less apart are one row: lines
// within a cell are a whole height apart, and a lean of 0.3 degrees leaves a third across A4.
constexpr double levelRows = 0.6;
constexpr float leastForSign = 60; // confidence of what has no letter
constexpr float leastForLine = 35; // of the best word in a line

kernel::Failure failed(const QString &detail)
{
    return failure(ErrorKind::Store, u"ocr.failed"_s, {}, detail);
}

TextWord wordAt(const tesseract::ResultIterator &at, const QPoint &origin)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    return {QString::fromUtf8(text.get()).normalized(QString::NormalizationForm_C).trimmed(),
            QRectF(left, top, right - left, bottom - top).translated(origin),
            at.Confidence(tesseract::RIL_WORD)};
}

double middleOf(const QList<TextWord> &line)
{
    double sum = 0;
    for (const TextWord &word : line)
        sum += word.box.center().y();
    return sum / double(line.size());
}

/// Lines of a table's columns as its rows: what stands level becomes one line.
QList<QList<TextWord>> rowsFrom(QList<QList<TextWord>> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return middleOf(a) < middleOf(b); });
    QList<QList<TextWord>> rows;
    for (auto &line : lines) {
        const bool level =
            !rows.isEmpty() &&
            std::abs(middleOf(line) - middleOf(rows.last())) <
                levelRows * std::max(line.first().box.height(), rows.last().first().box.height());
        if (level)
            rows.last() += line;
        else
            rows.append(line);
    }
    for (auto &row : rows)
        std::sort(row.begin(), row.end(),
                  [](const TextWord &a, const TextWord &b) { return a.box.left() < b.box.left(); });
    return rows;
}

bool hasLetter(const TextWord &word)
{
    return std::any_of(word.text.cbegin(), word.text.cend(),
                       [](QChar c) { return c.isLetterOrNumber(); });
}

/// A signature, a fold or a speck is "read" too, but without certainty. A word among certain ones
/// stays however doubtful it is.
void dropNoise(QList<QList<TextWord>> &lines)
{
    for (auto &line : lines)
        line.removeIf([](const TextWord &word) {
            return !hasLetter(word) && word.confidence < leastForSign;
        });
    lines.removeIf([](const auto &line) {
        return std::all_of(line.begin(), line.end(),
                           [](const TextWord &word) {
                               return word.confidence < leastForLine || !hasLetter(word);
                           }) &&
               std::none_of(line.begin(), line.end(),
                            [](const TextWord &word) { return word.confidence > leastForSign; });
    });
}

/// A block alone on paper: nothing of its neighbours disturbs the search for its lines.
QImage alone(const QImage &page, const QRect &area)
{
    QImage sheet(area.size() + QSize(2 * aroundBlock, 2 * aroundBlock), page.format());
    sheet.fill(255);
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(sheet.scanLine(y + aroundBlock) + aroundBlock,
                    page.constScanLine(area.top() + y) + area.left(), size_t(area.width()));
    return sheet;
}

} // namespace

int ocrFactor(double dpi)
{
    const int factor = std::max(1, int(std::ceil(dpi / usualDpi - dpiSlack)));
    return factor > 1 && dpi / factor < leastDpi ? factor - 1 : factor;
}

QImage ocrInput(const QImage &page)
{
    const QImage gray = brightestOf(page);
    const QImage small = reduced(gray, ocrFactor(dpiOf(gray).width()));
    const QImage level = levelled(small);
    return level.isNull() ? small : level;
}

QByteArray textReaderVersion()
{
    return QByteArray("tesseract ") + tesseract::TessBaseAPI::Version() + " vie, blocks " +
           QByteArray::number(preparation);
}

TextReader::TextReader() = default;

TextReader::~TextReader() = default;

Status TextReader::open()
{
    auto reader = std::make_unique<tesseract::TessBaseAPI>();
    if (reader->Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
        return failed(u"tesseract has no data for Vietnamese"_s);
    reader->SetVariable("debug_file", "/dev/null");
    reader->SetPageSegMode(tesseract::PSM_AUTO);
    m_reader = std::move(reader);
    return {};
}

Result<PageText> TextReader::read(const QImage &gray)
{
    if (!m_reader || gray.format() != QImage::Format_Grayscale8)
        return failed(u"not open, or no gray page"_s);
    const ClearSheet sheet = ClearSheet::of(gray);
    PageText text{gray.size(), {}};
    QList<QList<TextWord>> rows; // of the table being read
    int table = 0;
    for (const TextBlock &block : readingBlocks(sheet.marks, sheet.rules, dpiOf(gray).width())) {
        if (block.table != table)
            text.lines += rowsFrom(std::exchange(rows, {}));
        table = block.table;
        const auto lines = readBlock(sheet.page, block);
        if (!lines)
            return failed(u"tesseract gave up on a page"_s);
        (table > 0 ? rows : text.lines) += *lines;
    }
    text.lines += rowsFrom(std::move(rows));
    dropNoise(text.lines);
    return text;
}

std::optional<QList<QList<TextWord>>> TextReader::readBlock(const QImage &page,
                                                            const TextBlock &block)
{
    // The soft edges of its outermost letters are paler than ink.
    const QRect area = block.area.adjusted(-softEdge, -softEdge, softEdge, softEdge) & page.rect();
    const QImage sheet = alone(page, area);
    const QPoint origin = area.topLeft() - QPoint(aroundBlock, aroundBlock);
    m_reader->SetPageSegMode(block.tangled ? tesseract::PSM_AUTO : tesseract::PSM_SINGLE_BLOCK);
    m_reader->SetImage(sheet.constBits(), sheet.width(), sheet.height(), 1,
                       int(sheet.bytesPerLine()));
    m_reader->SetSourceResolution(qRound(dpiOf(page).width()));
    if (m_reader->Recognize(nullptr) != 0)
        return std::nullopt;
    QList<QList<TextWord>> lines;
    const std::unique_ptr<tesseract::ResultIterator> at(m_reader->GetIterator());
    if (!at)
        return lines; // nothing to read
    do {
        if (at->Empty(tesseract::RIL_WORD))
            continue;
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || lines.isEmpty())
            lines.append(QList<TextWord>());
        if (TextWord word = wordAt(*at, origin); !word.text.isEmpty())
            lines.last().append(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    m_reader->Clear();
    lines.removeIf([](const auto &line) { return line.isEmpty(); });
    return lines;
}

} // namespace motcua::imaging
