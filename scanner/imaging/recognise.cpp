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

constexpr double mostDpi = 300;
constexpr int aroundBlock = 20; // dots of paper

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

/// A block alone on paper: nothing of its neighbours disturbs the search for its lines.
QImage alone(const QImage &page, const QRect &area, uchar paper)
{
    QImage sheet(area.size() + QSize(2 * aroundBlock, 2 * aroundBlock), page.format());
    sheet.fill(paper);
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(sheet.scanLine(y + aroundBlock) + aroundBlock,
                    page.constScanLine(area.top() + y) + area.left(), size_t(area.width()));
    return sheet;
}

} // namespace

QImage ocrInput(const QImage &page)
{
    const QImage gray = brightestOf(page);
    const int factor = std::max(1, int(std::ceil(dpiOf(gray).width() / mostDpi - 0.05)));
    const QImage small = reduced(gray, factor);
    const QImage level = levelled(small);
    return level.isNull() ? small : level;
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
    const auto paper = uchar(paperTone(gray).red);
    PageText text{gray.size(), {}};
    for (const TextBlock &block : readingBlocks(sheet.marks, sheet.rules, dpiOf(gray).width())) {
        const QRect area = block.area & gray.rect();
        m_reader->SetPageSegMode(block.tangled ? tesseract::PSM_AUTO : tesseract::PSM_SINGLE_BLOCK);
        const QImage alone = motcua::imaging::alone(sheet.page, area, paper);
        if (!readBlock(alone, dpiOf(gray).width(),
                       area.topLeft() - QPoint(aroundBlock, aroundBlock), text))
            return failed(u"tesseract gave up on a page"_s);
    }
    return text;
}

bool TextReader::readBlock(const QImage &block, double dpi, const QPoint &origin, PageText &text)
{
    m_reader->SetImage(block.constBits(), block.width(), block.height(), 1,
                       int(block.bytesPerLine()));
    m_reader->SetSourceResolution(qRound(dpi));
    if (m_reader->Recognize(nullptr) != 0)
        return false;
    const std::unique_ptr<tesseract::ResultIterator> at(m_reader->GetIterator());
    if (!at)
        return true; // nothing to read
    bool begun = false;
    do {
        if (at->Empty(tesseract::RIL_WORD))
            continue;
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || !std::exchange(begun, true))
            text.lines.append(QList<TextWord>());
        if (TextWord word = wordAt(*at, origin); !word.text.isEmpty())
            text.lines.last().append(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    text.lines.removeIf([](const auto &line) { return line.isEmpty(); });
    m_reader->Clear();
    return true;
}

} // namespace motcua::imaging
