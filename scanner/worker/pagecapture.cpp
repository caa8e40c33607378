#include "scanner/worker/pagecapture.h"

#include "app/core/kernel/clock.h"
#include "scanner/worker/scanfaults.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::FrameFormat;

namespace
{

constexpr qsizetype blockBytes = 1 << 18; // one message of the spool file
constexpr int mostFrames = 3;
constexpr qint64 progressMs = 250;
constexpr std::chrono::milliseconds emptyReadPause{2}; // R38

/// Nothing for formats we do not know: JPEG, infrared and vendors' own (R34).
std::optional<FrameFormat> formatOf(SANE_Frame format)
{
    switch (format) {
    case SANE_FRAME_GRAY: return FrameFormat::Gray;
    case SANE_FRAME_RGB: return FrameFormat::Rgb;
    case SANE_FRAME_RED: return FrameFormat::Red;
    case SANE_FRAME_GREEN: return FrameFormat::Green;
    case SANE_FRAME_BLUE: return FrameFormat::Blue;
    default: return std::nullopt;
    }
}

/// Lines of no width or no height, or samples that cannot fit the stride (R30).
bool isPossible(const SANE_Parameters &parameters)
{
    const bool depthKnown =
        parameters.depth == 1 || parameters.depth == 8 || parameters.depth == 16;
    const qint64 samples =
        qint64(parameters.pixels_per_line) * (parameters.format == SANE_FRAME_RGB ? 3 : 1);
    return depthKnown && parameters.pixels_per_line > 0 && parameters.lines != 0 &&
           (samples * parameters.depth + 7) / 8 <= parameters.bytes_per_line;
}

QString parametersText(const SANE_Parameters &parameters)
{
    return u"format %1, %2 bits, %3 px, %4 bytes a line, %5 lines"_s.arg(int(parameters.format))
        .arg(parameters.depth)
        .arg(parameters.pixels_per_line)
        .arg(parameters.bytes_per_line)
        .arg(parameters.lines);
}

} // namespace

PageCapture::PageCapture(const ScanParts &parts, kernel::ScannedPage facts, QByteArray key)
    : m_parts(parts), m_facts(std::move(facts)), m_key(std::move(key))
{
}

PageOutcome PageCapture::failed(Error error)
{
    m_fault = std::move(error);
    return PageOutcome::Fault;
}

PageOutcome PageCapture::failed(const QString &key, const QString &detail)
{
    return failed(Error{ErrorKind::Scanner, key, {}, detail});
}

PageOutcome PageCapture::read()
{
    while (true) {
        SANE_Parameters parameters{};
        if (const auto status = m_parts.device.parameters(parameters); status != SANE_STATUS_GOOD)
            return failed(scanFault(status, ScanStage::Read, m_facts.device));
        if (const auto outcome = beginFrame(parameters); outcome != PageOutcome::Whole)
            return outcome;
        if (const auto outcome = readFrame(); outcome != PageOutcome::Whole)
            return outcome;
        if (parameters.last_frame)
            return PageOutcome::Whole;
        if (m_frames == mostFrames)
            return failed(u"scanner.unknownFrame"_s, u"no last frame among three"_s);
        m_parts.desk.send(Starting{});
        if (const auto status = m_parts.device.start(); status != SANE_STATUS_GOOD)
            return m_parts.stop.isRaised()
                       ? PageOutcome::Cancelled
                       : failed(scanFault(status, ScanStage::Start, m_facts.device));
    }
}

PageOutcome PageCapture::beginFrame(const SANE_Parameters &parameters)
{
    const auto format = formatOf(parameters.format);
    if (!format)
        return failed(u"scanner.unknownFrame"_s, parametersText(parameters));
    if (!isPossible(parameters))
        return failed(u"scanner.emptyPage"_s, parametersText(parameters));
    m_head = {*format, parameters.pixels_per_line, parameters.bytes_per_line, parameters.depth,
              parameters.lines};
    m_isColour = *format != FrameFormat::Gray;
    m_preview.emplace(m_head);
    ++m_frames;
    m_frameBytes = 0;
    if (!m_file) {
        auto file = m_parts.files.create(m_facts.file, m_key);
        if (!file)
            return failed(file.error());
        m_file.emplace(std::move(*file));
        m_facts.announcedLines = parameters.lines;
    }
    if (auto begun = m_file->beginFrame(m_head); !begun)
        return failed(begun.error());
    return PageOutcome::Whole;
}

PageOutcome PageCapture::readFrame()
{
    m_block = QByteArray(blockBytes, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        qsizetype length = 0;
        const SANE_Status status = m_parts.device.read(m_block, filled, length);
        if (m_parts.stop.isRaised())
            return PageOutcome::Cancelled;
        if (status == SANE_STATUS_EOF)
            break;
        if (status == SANE_STATUS_NO_DOCS && m_bytes == 0 && filled == 0)
            return PageOutcome::NoMorePaper;
        if (status != SANE_STATUS_GOOD)
            return failed(scanFault(status, ScanStage::Read, m_facts.device));
        if (length == 0) {
            if (!m_parts.stop.pause(emptyReadPause))
                return PageOutcome::Cancelled;
            continue;
        }
        m_preview->take(QByteArrayView(m_block).sliced(filled, length));
        filled += length;
        m_bytes += length;
        m_frameBytes += length;
        tellProgress();
        if (filled == m_block.size()) {
            if (const auto kept = keep(filled); kept != PageOutcome::Whole)
                return kept;
            filled = 0;
        }
    }
    if (const auto kept = keep(filled); kept != PageOutcome::Whole)
        return kept;
    return endFrame();
}

PageOutcome PageCapture::keep(qsizetype length)
{
    if (length == 0)
        return PageOutcome::Whole;
    m_block.truncate(length);
    auto written =
        m_file->append(std::exchange(m_block, QByteArray(blockBytes, Qt::Uninitialized)));
    return written ? PageOutcome::Whole : failed(written.error());
}

PageOutcome PageCapture::endFrame()
{
    const int lines = int(m_frameBytes / m_head.bytesPerLine);
    if (lines == 0)
        return failed(u"scanner.emptyPage"_s, u"%1 bytes came"_s.arg(m_frameBytes));
    m_facts.pixels = {m_head.pixelsPerLine,
                      m_frames == 1 ? lines : std::min(lines, m_facts.pixels.height())};
    m_facts.isShort = m_facts.isShort || lines < m_head.lines;
    return PageOutcome::Whole;
}

void PageCapture::tellProgress()
{
    if (auto part = m_preview->part())
        m_parts.desk.offer(Growing{m_facts.number, std::move(*part)});
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressMs)
        return;
    m_sinceProgress.start();
    m_parts.desk.send(Reading{m_facts.number, m_bytes});
}

PageOutcome PageCapture::finish()
{
    // A slow disk is not a silent device: its time counts from here.
    m_parts.desk.send(Reading{m_facts.number, m_bytes});
    m_facts.scannedAt = kernel::SystemClock().now();
    if (auto finished = m_file->finish(m_facts); !finished)
        return failed(finished.error());
    return PageOutcome::Whole;
}

} // namespace motcua::scanner
