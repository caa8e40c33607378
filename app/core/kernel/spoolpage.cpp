#include "app/core/kernel/spoolpage.h"

#include "app/core/kernel/clock.h"
#include "app/core/kernel/monoimage.h"
#include "app/core/kernel/pageimage.h"
#include "app/core/kernel/units.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

namespace
{

// The first byte of a message.
constexpr char frameMark = 'F';
constexpr char dataMark = 'D';
constexpr char jpegMark = 'J';
constexpr char tailMark = 'T';

constexpr qsizetype messageBytes = 1 << 18;
constexpr qint64 largestPage = qint64(1) << 31; // bytes of pixels: A3 at 1200 dpi in colour fits
// A driver may announce any number of lines; beyond A3 at 600 dpi in colour memory grows as they
// come.
constexpr qint64 largestReserve = 256 << 20;

QByteArray marked(char mark, QByteArrayView bytes)
{
    QByteArray message;
    message.reserve(bytes.size() + 1);
    message.append(mark);
    message.append(bytes);
    return message;
}

QByteArray jsonBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Failure damaged(const QString &detail)
{
    return failure(ErrorKind::Scanner, u"spool.damaged"_s, {}, detail);
}

QJsonObject factsJson(const ScannedPage &page)
{
    return {{u"number"_s, page.number},
            {u"sheet"_s, page.sheet},
            {u"back"_s, page.side == PageSide::Back},
            {u"device"_s, page.device},
            {u"scannedAt"_s, isoText(page.scannedAt)},
            {u"dpiX"_s, page.dpi.width()},
            {u"dpiY"_s, page.dpi.height()},
            {u"width"_s, page.pixels.width()},
            {u"lines"_s, page.pixels.height()},
            {u"announcedLines"_s, page.announcedLines},
            {u"short"_s, page.isShort}};
}

ScannedPage factsFrom(const QJsonObject &json)
{
    ScannedPage page;
    page.number = json[u"number"_s].toInt();
    page.sheet = json[u"sheet"_s].toInt();
    page.side = json[u"back"_s].toBool() ? PageSide::Back : PageSide::Front;
    page.device = json[u"device"_s].toString();
    page.scannedAt = fromIsoText(json[u"scannedAt"_s].toString());
    page.dpi = {json[u"dpiX"_s].toDouble(), json[u"dpiY"_s].toDouble()};
    page.pixels = {json[u"width"_s].toInt(), json[u"lines"_s].toInt()};
    page.announcedLines = json[u"announcedLines"_s].toInt();
    page.isShort = json[u"short"_s].toBool();
    return page;
}

Result<FrameHead> frameHeadFrom(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    const FrameHead head{FrameFormat(read[u"format"_s].toInt(-1)), read[u"pixelsPerLine"_s].toInt(),
                         read[u"bytesPerLine"_s].toInt(), read[u"depth"_s].toInt(),
                         read[u"lines"_s].toInt(-1)};
    const bool sane = head.format >= FrameFormat::Gray && head.format <= FrameFormat::Blue &&
                      head.pixelsPerLine > 0 && head.bytesPerLine > 0 &&
                      (head.depth == 1 || head.depth == 8 || head.depth == 16);
    const qint64 samples = qint64(head.pixelsPerLine) * (head.format == FrameFormat::Rgb ? 3 : 1);
    if (!sane || (samples * head.depth + 7) / 8 > head.bytesPerLine)
        return damaged(u"impossible frame head"_s);
    return head;
}

/// The `index`-th sample of a line as 8 bits; 16-bit samples are in host byte order (R34).
uchar sampleAt(const uchar *line, qsizetype index, int depth)
{
    if (depth == 1)
        return (line[index / 8] >> (7 - index % 8)) & 1 ? 0 : 255;
    if (depth == 8)
        return line[index];
    quint16 sample = 0;
    std::memcpy(&sample, line + index * 2, 2);
    return uchar(sample >> 8);
}

/// Bytes that come behind each other, in memory for pages.
class GrowingBytes
{
public:
    void reserve(qsizetype bytes)
    {
        if (bytes <= m_room)
            return;
        PageBytes block = pageBytes(size_t(bytes));
        if (!block)
            throw std::bad_alloc();
        if (m_block)
            std::memcpy(block.get(), m_block.get(), size_t(m_used));
        m_block = std::move(block);
        m_room = bytes;
    }
    /// `bytes` from `at` on, to be written now.
    uchar *part(qsizetype at, qsizetype bytes)
    {
        if (at + bytes > m_room)
            reserve(at + bytes + m_room / 2);
        m_used = std::max(m_used, at + bytes);
        return m_block.get() + at;
    }
    [[nodiscard]] uchar *release() { return m_block.release(); }

private:
    PageBytes m_block;
    qsizetype m_room = 0;
    qsizetype m_used = 0;
};

/// The lines of a page while they come in, in the form that the page will have: no second copy is
/// ever needed. Grows where the device does not know its height beforehand.
class PageLines
{
public:
    Status begin(const FrameHead &head)
    {
        const bool plane = head.format > FrameFormat::Rgb;
        const bool first = m_frames++ == 0;
        if (!first && (!plane || !m_isPlanes || head.pixelsPerLine != m_width))
            return damaged(u"frames of different pages"_s);
        m_isPlanes = plane;
        m_width = head.pixelsPerLine;
        m_format = plane || head.format == FrameFormat::Rgb ? QImage::Format_RGB888
                   : head.depth == 1                        ? QImage::Format_Mono
                                                            : QImage::Format_Grayscale8;
        m_used = m_format == QImage::Format_Mono     ? (m_width + 7) / 8
                 : m_format == QImage::Format_RGB888 ? m_width * 3
                                                     : m_width;
        m_stride = (m_used + 3) / 4 * 4; // QImage's own alignment
        if (first && head.lines > 0)
            m_bytes.reserve(std::min(largestReserve, qint64(head.lines) * m_stride));
        return {};
    }

    void take(const FrameHead &head, int line, const uchar *samples)
    {
        uchar *to = m_bytes.part(qsizetype(line) * m_stride, m_stride);
        if (!m_isPlanes) {
            if (m_format == QImage::Format_Mono)
                std::memcpy(to, samples, size_t(m_used));
            else
                convertSamples(head, samples, to, m_used);
            return;
        }
        to += int(head.format) - int(FrameFormat::Red);
        for (int x = 0; x < m_width; ++x)
            to[x * 3] = sampleAt(samples, x, head.depth);
    }

    /// The page; the bytes go with it. Frames in any order (R26).
    Result<QImage> image(int lines)
    {
        if (lines == 0)
            return damaged(u"a page without lines"_s);
        if (m_frames != (m_isPlanes ? 3 : 1))
            return damaged(u"%1 frames"_s.arg(m_frames));
        uchar *bytes = m_bytes.release();
        QImage image(
            bytes, m_width, lines, m_stride, m_format,
            [](void *owned) { FreeBytes()(static_cast<uchar *>(owned)); }, bytes);
        if (m_format == QImage::Format_Mono)
            markAsMono(image);
        return image;
    }

private:
    GrowingBytes m_bytes;
    QImage::Format m_format = QImage::Format_Invalid;
    bool m_isPlanes = false;
    int m_frames = 0;
    int m_width = 0;
    int m_used = 0;
    int m_stride = 0;
};

/// Cuts the messages of one page into lines.
struct PageReading {
    const SpoolSink &sink;
    SpoolContent content;
    FrameHead head;
    QByteArray rest; ///< the beginning of a line whose end comes with the next message
    int line = 0;
    int frames = 0;
    qint64 bytes = 0;

    Status take(QByteArrayView message)
    {
        if (message.isEmpty())
            return damaged(u"empty message"_s);
        const QByteArrayView body = message.sliced(1);
        bytes += body.size();
        if (bytes > largestPage)
            return damaged(u"more than 2 GiB of pixels"_s);
        switch (message.front()) {
        case frameMark: return takeFrame(body.toByteArray());
        case dataMark: return takeLines(body);
        case jpegMark: content.jpeg.append(body); return {};
        case tailMark:
            content.facts = factsFrom(QJsonDocument::fromJson(body.toByteArray()).object());
            return {};
        default: return damaged(u"unknown message"_s);
        }
    }

    Status takeFrame(const QByteArray &json)
    {
        const auto read = frameHeadFrom(json);
        if (!read)
            return failure(read.error());
        endFrame();
        head = *read;
        ++frames;
        return sink.frame(head);
    }

    Status takeLines(QByteArrayView data)
    {
        if (frames == 0)
            return damaged(u"data before a frame"_s);
        if (!rest.isEmpty()) {
            const qsizetype missing =
                std::min(head.bytesPerLine - rest.size(), qsizetype(data.size()));
            rest.append(data.first(missing));
            data = data.sliced(missing);
            if (rest.size() < head.bytesPerLine)
                return {};
            giveLine(rest.constData());
            rest.resize(0);
        }
        for (; data.size() >= head.bytesPerLine; data = data.sliced(head.bytesPerLine))
            giveLine(data.data());
        rest.append(data);
        return {};
    }

    void giveLine(const char *samples)
    {
        sink.line(head, line++, reinterpret_cast<const uchar *>(samples));
    }

    /// The page ends with its shortest frame.
    void endFrame()
    {
        if (frames > 0)
            content.lines = frames == 1 ? line : std::min(content.lines, line);
        line = 0;
        rest.resize(0);
    }
};

} // namespace

SpoolPageWriter::SpoolPageWriter(std::unique_ptr<SealedWriter> file) : m_file(std::move(file)) {}

Status SpoolPageWriter::beginFrame(const FrameHead &head)
{
    m_frameBytes = 0;
    return m_file->write(marked(frameMark, jsonBytes({{u"format"_s, int(head.format)},
                                                      {u"pixelsPerLine"_s, head.pixelsPerLine},
                                                      {u"bytesPerLine"_s, head.bytesPerLine},
                                                      {u"depth"_s, head.depth},
                                                      {u"lines"_s, head.lines}})));
}

Status SpoolPageWriter::append(QByteArrayView bytes)
{
    m_frameBytes += bytes.size();
    return m_file->write(marked(dataMark, bytes));
}

Status SpoolPageWriter::appendJpeg(QByteArrayView file)
{
    for (qsizetype at = 0; at < file.size(); at += messageBytes) {
        const auto part = file.sliced(at, std::min(messageBytes, file.size() - at));
        if (auto written = m_file->write(marked(jpegMark, part)); !written)
            return written;
    }
    return {};
}

Status SpoolPageWriter::finish(const ScannedPage &page)
{
    return m_file->finish(marked(tailMark, jsonBytes(factsJson(page))));
}

void convertSamples(const FrameHead &head, const uchar *line, uchar *to, int samples)
{
    if (head.depth == 8) {
        std::memcpy(to, line, size_t(samples));
        return;
    }
    for (int i = 0; i < samples; ++i)
        to[i] = sampleAt(line, i, head.depth);
}

Result<SpoolContent> readSpoolLines(SealedReader &file, const SpoolSink &sink)
{
    PageReading reading{sink, {}, {}, {}};
    while (!file.atEnd()) {
        const auto message = file.next();
        if (!message)
            return failure(message.error());
        if (auto taken = reading.take(*message); !taken)
            return failure(taken.error());
    }
    reading.endFrame();
    if (reading.content.jpeg.isEmpty() && reading.frames == 0)
        return damaged(u"no frame"_s);
    return std::move(reading.content);
}

Result<SpoolPage> readSpoolPage(SealedReader &file)
{
    PageLines lines;
    auto content =
        readSpoolLines(file, {[&](const FrameHead &head) { return lines.begin(head); },
                              [&](const FrameHead &head, int line, const uchar *samples) {
                                  lines.take(head, line, samples);
                              }});
    if (!content)
        return failure(content.error());
    SpoolPage page{content->facts, {}, content->jpeg};
    if (page.jpeg.isEmpty()) {
        auto image = lines.image(content->lines);
        if (!image)
            return failure(image.error());
        image->setDotsPerMeterX(qRound(page.facts.dpi.width() / metresPerInch));
        image->setDotsPerMeterY(qRound(page.facts.dpi.height() / metresPerInch));
        page.image = std::move(*image);
    }
    return page;
}

QString spoolFileName(int number) { return u"page-%1.mcp"_s.arg(number, 6, 10, QChar(u'0')); }

QList<int> spooledPages(const QString &folder)
{
    static const QRegularExpression name(u"^page-(\\d{6})\\.mcp$"_s);
    QList<int> numbers;
    for (const QString &entry : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (const auto match = name.match(entry); match.hasMatch())
            numbers.append(match.captured(1).toInt());
    }
    return numbers;
}

} // namespace motcua::kernel
