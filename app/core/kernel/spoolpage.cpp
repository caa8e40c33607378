#include "app/core/kernel/spoolpage.h"

#include "app/core/kernel/clock.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <cstring>

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

struct Frame {
    FrameHead head;
    QByteArray bytes;

    [[nodiscard]] int lines() const
    {
        return head.bytesPerLine > 0 ? int(bytes.size() / head.bytesPerLine) : 0;
    }
};

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

QImage monoImage(const Frame &frame, int lines)
{
    QImage image(frame.head.pixelsPerLine, lines, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    const qsizetype used = (frame.head.pixelsPerLine + 7) / 8;
    for (int y = 0; y < lines; ++y)
        std::memcpy(image.scanLine(y),
                    frame.bytes.constData() + qsizetype(y) * frame.head.bytesPerLine, size_t(used));
    return image;
}

/// One frame with its samples side by side: gray or interleaved colour.
QImage interleavedImage(const Frame &frame, int lines)
{
    const bool colour = frame.head.format == FrameFormat::Rgb;
    const qsizetype samples = qsizetype(frame.head.pixelsPerLine) * (colour ? 3 : 1);
    QImage image(frame.head.pixelsPerLine, lines,
                 colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < lines && !image.isNull(); ++y) {
        const auto *line = reinterpret_cast<const uchar *>(frame.bytes.constData()) +
                           qsizetype(y) * frame.head.bytesPerLine;
        uchar *target = image.scanLine(y);
        if (frame.head.depth == 8) {
            std::memcpy(target, line, size_t(samples));
            continue;
        }
        for (qsizetype i = 0; i < samples; ++i)
            target[i] = sampleAt(line, i, frame.head.depth);
    }
    return image;
}

/// Three frames, one colour each, in any order (R26).
Result<QImage> joinedPlanes(const QList<Frame> &frames, int lines)
{
    QImage image(frames.first().head.pixelsPerLine, lines, QImage::Format_RGB888);
    for (const Frame &frame : frames) {
        const int channel = int(frame.head.format) - int(FrameFormat::Red);
        if (channel < 0 || frame.head.pixelsPerLine != image.width())
            return damaged(u"frames of different pages"_s);
        for (int y = 0; y < lines; ++y) {
            const auto *line = reinterpret_cast<const uchar *>(frame.bytes.constData()) +
                               qsizetype(y) * frame.head.bytesPerLine;
            uchar *target = image.scanLine(y) + channel;
            for (int x = 0; x < image.width(); ++x)
                target[x * 3] = sampleAt(line, x, frame.head.depth);
        }
    }
    return image;
}

Result<QImage> imageOf(const QList<Frame> &frames)
{
    const auto shortest = std::min_element(frames.begin(), frames.end(),
                                           [](auto &a, auto &b) { return a.lines() < b.lines(); });
    const int lines = shortest->lines();
    if (lines == 0)
        return damaged(u"a page without lines"_s);
    if (frames.size() == 3)
        return joinedPlanes(frames, lines);
    if (frames.size() != 1)
        return damaged(u"%1 frames"_s.arg(frames.size()));
    const Frame &only = frames.first();
    if (only.head.format > FrameFormat::Rgb)
        return damaged(u"one plane of three"_s);
    return only.head.depth == 1 && only.head.format == FrameFormat::Gray
               ? monoImage(only, lines)
               : interleavedImage(only, lines);
}

/// Collects the messages of one page.
struct PageReading {
    SpoolPage page;
    QList<Frame> frames;
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
        case dataMark:
            if (frames.isEmpty())
                return damaged(u"data before a frame"_s);
            frames.last().bytes.append(body);
            return {};
        case jpegMark: page.jpeg.append(body); return {};
        case tailMark:
            page.facts = factsFrom(QJsonDocument::fromJson(body.toByteArray()).object());
            return {};
        default: return damaged(u"unknown message"_s);
        }
    }

    Status takeFrame(const QByteArray &json)
    {
        const auto head = frameHeadFrom(json);
        if (!head)
            return failure(head.error());
        frames.append({*head, {}});
        if (head->lines > 0)
            frames.last().bytes.reserve(
                qsizetype(std::min(largestPage, qint64(head->lines) * head->bytesPerLine)));
        return {};
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

Result<SpoolPage> readSpoolPage(SealedReader &file)
{
    PageReading reading;
    while (!file.atEnd()) {
        const auto message = file.next();
        if (!message)
            return failure(message.error());
        if (auto taken = reading.take(*message); !taken)
            return failure(taken.error());
    }
    if (reading.page.jpeg.isEmpty()) {
        if (reading.frames.isEmpty())
            return damaged(u"no frame"_s);
        auto image = imageOf(reading.frames);
        if (!image)
            return failure(image.error());
        image->setDotsPerMeterX(qRound(reading.page.facts.dpi.width() / 0.0254));
        image->setDotsPerMeterY(qRound(reading.page.facts.dpi.height() / 0.0254));
        reading.page.image = std::move(*image);
    }
    return std::move(reading.page);
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
