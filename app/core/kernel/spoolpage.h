#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/sealedstream.h"

#include <QImage>

#include <functional>

namespace motcua::kernel
{

/// What the pixels of one SANE frame mean (SANE API 1.02 §4.3.8).
enum class FrameFormat { Gray, Rgb, Red, Green, Blue };

struct FrameHead {
    FrameFormat format = FrameFormat::Gray;
    int pixelsPerLine = 0;
    int bytesPerLine = 0; ///< the stride: may be larger than the pixels need (R34)
    int depth = 8;        ///< bits a sample: 1, 8 or 16 (host byte order)
    int lines = -1;       ///< announced; −1 = unknown until the end
};

/// One untouched page in the spool: a sealed file whose messages are a head, then frames of raw
/// lines exactly as the device gave them (or the bytes of an imported JPEG), then a tail with the
/// facts of the page. The first byte of each message tells its kind. Written by the scanner worker
/// and the file importer.
class SpoolPageWriter
{
public:
    explicit SpoolPageWriter(std::unique_ptr<SealedWriter> file);

    [[nodiscard]] Status beginFrame(const FrameHead &head);
    /// Raw bytes of the current frame; may end in mid-line.
    [[nodiscard]] Status append(QByteArrayView bytes);
    /// Instead of frames: a whole JPEG, to be passed into the PDF untouched.
    [[nodiscard]] Status appendJpeg(QByteArrayView file);
    /// Ends the page: durable when this returns. `page.file` is ignored; the file's own name
    /// counts.
    [[nodiscard]] Status finish(const ScannedPage &page);

    [[nodiscard]] qint64 frameBytes() const { return m_frameBytes; }

private:
    std::unique_ptr<SealedWriter> m_file;
    qint64 m_frameBytes = 0; // of the current frame
};

/// A page read back.
struct SpoolPage {
    ScannedPage facts;
    QImage image;    ///< Mono, Grayscale8 or RGB888, dpi set; 16-bit samples keep their high byte
    QByteArray jpeg; ///< the original bytes when the page was imported as JPEG (image is then null)
};

/// Takes a page line by line as it is read.
struct SpoolSink {
    std::function<Status(const FrameHead &)> frame; ///< a frame begins; a failure ends the reading
    /// The next line of that frame as the device gave it, `bytesPerLine` bytes.
    std::function<void(const FrameHead &, int line, const uchar *samples)> line;
};

struct SpoolContent {
    ScannedPage facts;
    int lines = 0;   ///< of the shortest frame
    QByteArray jpeg; ///< instead of frames
};

/// Reads a spool file without keeping its pixels. Errors: as readSpoolPage().
[[nodiscard]] Result<SpoolContent> readSpoolLines(SealedReader &file, const SpoolSink &sink);

/// One line of a frame as 8 bits a sample (black and white: 255 and 0), `samples` of them.
void convertSamples(const FrameHead &head, const uchar *line, uchar *to, int samples);

/// Reads a spool file whole, into the memory that the image keeps; joins the planes of a three-pass
/// scan. Errors: "sealed.damaged", "spool.damaged".
[[nodiscard]] Result<SpoolPage> readSpoolPage(SealedReader &file);

/// `page-000001.mcp`: the name of page `number` in its session's folder. A file under this name is
/// whole.
[[nodiscard]] QString spoolFileName(int number);

/// Numbers of the whole pages in a session's folder, ascending: what is there after a crash.
[[nodiscard]] QList<int> spooledPages(const QString &folder);

} // namespace motcua::kernel
