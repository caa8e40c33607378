#pragma once

#include "app/core/kernel/spoolpage.h"
#include "scanner/protocol/messages.h"

#include <QElapsedTimer>

#include <optional>

namespace motcua::scanner
{

/// Picks a small picture out of the bytes of a page that is being read. Every n-th sample of every
/// n-th line and nothing else is looked at, so that the reading thread does not feel it; a page
/// that comes in a tenth of a second has no preview, it is there anyway. One frame, one thread.
class PagePreview
{
public:
    /// Shows nothing for one plane of three.
    explicit PagePreview(const kernel::FrameHead &head);

    /// The next bytes of the frame.
    void take(QByteArrayView bytes);
    /// The lines that are new since the last call, at most every tenth of a second.
    [[nodiscard]] std::optional<ports::PagePart> part();

private:
    void takeFromLine(int line, QByteArrayView bytes);

    kernel::FrameHead m_head;
    int m_channels = 0; // 0 = no preview
    int m_step = 1;     // one of so many samples and lines
    int m_width = 0;
    qint64 m_offset = 0; // of the next byte within the frame
    QByteArray m_rows;   // reduced, from m_top on
    int m_top = 0;
    QElapsedTimer m_clock;
};

} // namespace motcua::scanner
