#include "scanner/worker/pagepreview.h"

#include <QSysInfo>

#include <algorithm>
#include <cstring>

namespace motcua::scanner
{

namespace
{

constexpr int longerSide = 320;
constexpr qint64 intervalMs = 100;

int channelsOf(kernel::FrameFormat format)
{
    switch (format) {
    case kernel::FrameFormat::Gray: return 1;
    case kernel::FrameFormat::Rgb: return 3;
    default: return 0;
    }
}

} // namespace

PagePreview::PagePreview(const kernel::FrameHead &head)
    : m_head(head), m_channels(channelsOf(head.format))
{
    const int guessedLines = head.lines > 0 ? head.lines : head.pixelsPerLine * 3 / 2;
    m_step = std::max(1, std::max(head.pixelsPerLine, guessedLines) / longerSide);
    m_width = std::min((head.pixelsPerLine + m_step - 1) / m_step, longerSide * 2);
    m_clock.start();
}

void PagePreview::take(QByteArrayView bytes)
{
    const qint64 end = m_offset + bytes.size();
    const int first = int(m_offset / m_head.bytesPerLine);
    const int last = int((end - 1) / m_head.bytesPerLine);
    for (int line = (first + m_step - 1) / m_step * m_step; m_channels > 0 && line <= last;
         line += m_step)
        takeFromLine(line, bytes);
    m_offset = end;
}

/// What of the line lies in these bytes; the rest came before or comes with the next.
void PagePreview::takeFromLine(int line, QByteArrayView bytes)
{
    const qsizetype rowBytes = qsizetype(m_width) * m_channels;
    const qsizetype row = line / m_step - m_top;
    if (m_rows.size() < (row + 1) * rowBytes)
        m_rows.resize((row + 1) * rowBytes);
    char *target = m_rows.data() + row * rowBytes;
    const qint64 lineStart = qint64(line) * m_head.bytesPerLine - m_offset;
    const int sampleBytes = m_head.depth == 16 ? 2 : 1;
    const int highByte = sampleBytes == 2 && QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 0;
    for (int x = 0; x < m_width; ++x) {
        const qint64 pixel = qint64(x) * m_step;
        for (int channel = 0; channel < m_channels; ++channel) {
            const qint64 inLine = m_head.depth == 1
                                      ? pixel / 8
                                      : (pixel * m_channels + channel) * sampleBytes + highByte;
            const qint64 at = lineStart + inLine;
            if (at < 0 || at >= bytes.size())
                continue;
            const auto byte = bytes.at(at);
            target[x * m_channels + channel] =
                m_head.depth == 1 ? ((byte >> (7 - pixel % 8)) & 1 ? '\0' : '\xff') : byte;
        }
    }
}

std::optional<ports::PagePart> PagePreview::part()
{
    const int whole = int(m_offset / m_head.bytesPerLine); // lines
    const int rows = (whole + m_step - 1) / m_step - m_top;
    if (m_channels == 0 || rows <= 0 || m_clock.elapsed() < intervalMs)
        return std::nullopt;
    m_clock.start();
    const qsizetype rowBytes = qsizetype(m_width) * m_channels;
    ports::PagePart part{
        {m_width, rows, m_channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8},
        m_top,
        m_head.lines > 0 ? (m_head.lines + m_step - 1) / m_step : 0};
    for (int y = 0; y < rows; ++y)
        std::memcpy(part.lines.scanLine(y), m_rows.constData() + y * rowBytes, size_t(rowBytes));
    m_rows.remove(0, rows * rowBytes);
    m_top += rows;
    return part;
}

} // namespace motcua::scanner
