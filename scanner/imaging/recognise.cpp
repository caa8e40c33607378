#include "scanner/imaging/recognise.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/leaders.h"
#include "scanner/imaging/sketch.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>

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

kernel::Failure failed(const QString &detail)
{
    return failure(ErrorKind::Store, u"ocr.failed"_s, {}, detail);
}

TextWord wordAt(const tesseract::ResultIterator &at)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    return {QString::fromUtf8(text.get()).normalized(QString::NormalizationForm_C).trimmed(),
            QRectF(left, top, right - left, bottom - top), at.Confidence(tesseract::RIL_WORD)};
}

} // namespace

QImage ocrInput(const QImage &page)
{
    const QImage gray = brightestOf(page);
    const int factor = std::max(1, int(std::ceil(dpiOf(gray).width() / mostDpi - 0.05)));
    const QImage small = reduced(gray, factor);
    const QImage level = levelled(small);
    return level.isNull() ? small : withoutLeaders(level);
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
    m_reader->SetImage(gray.constBits(), gray.width(), gray.height(), 1, int(gray.bytesPerLine()));
    m_reader->SetSourceResolution(qRound(dpiOf(gray).width()));
    if (m_reader->Recognize(nullptr) != 0)
        return failed(u"tesseract gave up on a page"_s);
    PageText text{gray.size(), {}};
    const std::unique_ptr<tesseract::ResultIterator> at(m_reader->GetIterator());
    if (!at)
        return text; // nothing to read
    do {
        if (at->Empty(tesseract::RIL_WORD))
            continue;
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || text.lines.isEmpty())
            text.lines.append(QList<TextWord>());
        if (TextWord word = wordAt(*at); !word.text.isEmpty())
            text.lines.last().append(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    text.lines.removeIf([](const auto &line) { return line.isEmpty(); });
    m_reader->Clear();
    return text;
}

} // namespace motcua::imaging
