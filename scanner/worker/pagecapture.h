#pragma once

#include "app/core/kernel/spoolpage.h"
#include "scanner/worker/deskchannel.h"
#include "scanner/worker/pagepreview.h"
#include "scanner/worker/pagewriter.h"
#include "scanner/worker/sanedevice.h"
#include "scanner/worker/stopsignal.h"

#include <QElapsedTimer>

#include <optional>

namespace motcua::scanner
{

/// What the SANE thread works with; all of it outlives every scan.
struct ScanParts {
    SaneDevice &device;
    StopSignal &stop;
    DeskChannel &desk;
    const kernel::SealedFiles &files;
};

/// How one page, or the attempt at it, ended.
enum class PageOutcome { Whole, NoMorePaper, Cancelled, Fault };

/// Reads the frames of one page, from the return of its first sane_start on, into a spool file. The
/// file gets its name only in finish(); a torn page leaves nothing behind. One page, then thrown
/// away.
class PageCapture
{
public:
    /// `facts` as far as they are known before the page: number, sheet, side, file, device, dpi.
    PageCapture(const ScanParts &parts, kernel::ScannedPage facts, QByteArray key);

    [[nodiscard]] PageOutcome read();
    /// Makes the page durable: the only thing between its end and the next sane_start (R40).
    [[nodiscard]] PageOutcome finish();

    [[nodiscard]] const kernel::ScannedPage &facts() const { return m_facts; }
    [[nodiscard]] const std::optional<kernel::Error> &fault() const { return m_fault; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// The frames carry colour; known once read() is through.
    [[nodiscard]] bool isColour() const { return m_isColour; }

private:
    [[nodiscard]] PageOutcome beginFrame(const SANE_Parameters &parameters);
    [[nodiscard]] PageOutcome readFrame();
    [[nodiscard]] PageOutcome keep(qsizetype length);
    [[nodiscard]] PageOutcome endFrame();
    [[nodiscard]] PageOutcome failed(kernel::Error error);
    [[nodiscard]] PageOutcome failed(const QString &key, const QString &detail);
    void tellProgress();

    ScanParts m_parts;
    kernel::ScannedPage m_facts;
    QByteArray m_key;
    std::optional<PageWriter> m_file;
    kernel::FrameHead m_head;
    std::optional<PagePreview> m_preview; // of the current frame
    QByteArray m_block;
    qint64 m_bytes = 0;      // of all frames
    qint64 m_frameBytes = 0; // of the current one
    int m_frames = 0;
    bool m_isColour = false;
    QElapsedTimer m_sinceProgress;
    std::optional<kernel::Error> m_fault;
};

} // namespace motcua::scanner
