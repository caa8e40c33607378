#include "app/documents/filepagesource.h"

#include "app/core/kernel/spoolpage.h"
#include "app/documents/filekind.h"
#include "app/documents/readerprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::ScannedPage;
using ports::ScanEnd;
using ports::ScanMode;
using ports::ScanRequest;

namespace
{

constexpr auto deviceName = "file:"_L1;
constexpr int mostRenderDpi = 1200;

QStringList pathsOf(const ScanRequest &request)
{
    QStringList paths = request.files;
    if (const QString first = request.device.mid(deviceName.size()); !first.isEmpty())
        paths.prepend(first);
    return paths;
}

kernel::FrameHead headOf(const ImportedPage &page)
{
    using kernel::FrameFormat;
    const bool isColour = page.format == QImage::Format_RGB888;
    const bool isMono = page.format == QImage::Format_Mono;
    return {isColour ? FrameFormat::Rgb : FrameFormat::Gray, page.pixels.width(),
            page.bytesPerRow(), isMono ? 1 : 8, page.pixels.height()};
}

/// Into a spool file, row by row.
class SpoolSink final : public PageSink
{
public:
    SpoolSink(std::unique_ptr<kernel::SealedWriter> file, QString path)
        : m_writer(std::move(file)), m_path(std::move(path))
    {
    }

    kernel::Status begin(const ImportedPage &page) override
    {
        if (!makesAPage(page.pixels, page.dpi)) // said now: later nobody knows of which file it is
            return fileFailure(u"file.tooSmall"_s, m_path);
        m_pixels = page.pixels;
        m_dpi = page.dpi;
        return page.jpeg.isEmpty() ? m_writer.beginFrame(headOf(page))
                                   : m_writer.appendJpeg(page.jpeg);
    }
    kernel::Status take(QByteArrayView rows) override { return m_writer.append(rows); }

    [[nodiscard]] kernel::Status finish(ScannedPage &page)
    {
        page.pixels = m_pixels;
        page.dpi = m_dpi;
        page.announcedLines = m_pixels.height();
        return m_writer.finish(page);
    }

private:
    kernel::SpoolPageWriter m_writer;
    QString m_path; // of the file that the page comes from
    QSize m_pixels;
    QSizeF m_dpi;
};

} // namespace

/// One scan. Made and cancelled on the caller's thread, worked on the worker's; what is told to
/// the listener goes through the caller's event loop in order.
class FilePageSource::Run : public std::enable_shared_from_this<FilePageSource::Run>
{
public:
    Run(FilePageSource &source, const ScanRequest &request, ports::ScanListener &listener)
        : m_files(source.m_files), m_clock(source.m_clock), m_here(&source.m_here),
          m_request(request), m_listener(listener)
    {
    }

    /// On the worker's thread.
    void work()
    {
        const bool isGray = m_request.mode != ScanMode::Colour;
        const int dpi = std::clamp(m_request.dpi, int(lowestDpi), mostRenderDpi);
        tell([this, dpi, isGray] {
            m_listener.scanStarted(QSizeF(dpi, dpi), ports::ScanSource::Flatbed,
                                   isGray ? ScanMode::Gray : ScanMode::Colour);
        });
        const QStringList paths = pathsOf(m_request);
        kernel::Status status;
        if (paths.isEmpty())
            status = kernel::failure(ErrorKind::Usage, u"scan.noFiles"_s);
        for (const QString &path : paths) {
            if (!status || isFull() || isCancelled())
                break;
            status = importFile(path, {dpi, isGray});
        }
        if (!status)
            m_end.fault = status.error();
        tell([this, end = m_end] {
            m_hasEnded = true;
            m_listener.scanEnded(end);
        });
    }

    /// On the caller's thread: what is already on its way is still delivered, then the end.
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        if (m_isCancelled)
            return;
        m_isCancelled = true;
        m_stop.cancel();
        QMetaObject::invokeMethod(
            m_here,
            [self = shared_from_this()] {
                if (self->m_isSilent || self->m_hasEnded)
                    return;
                self->m_hasEnded = true;
                ScanEnd end;
                end.pages = self->m_told;
                end.cancelled = true;
                self->m_listener.scanEnded(end);
            },
            Qt::QueuedConnection);
    }

    /// On the caller's thread: nothing is told any more.
    void silence()
    {
        const std::lock_guard lock(m_mutex);
        m_isCancelled = true;
        m_stop.cancel();
        m_isSilent = true;
    }

private:
    bool isFull() const { return m_request.maxPages > 0 && m_end.pages >= m_request.maxPages; }

    bool isCancelled()
    {
        const std::lock_guard lock(m_mutex);
        return m_isCancelled;
    }

    /// Queues a call unless cancelled; says whether it was queued.
    template <class Call> bool tell(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_isCancelled)
            return false;
        QMetaObject::invokeMethod(
            m_here,
            [self = shared_from_this(), call = std::move(call)] {
                if (!self->m_isSilent && !self->m_hasEnded)
                    call();
            },
            Qt::QueuedConnection);
        return true;
    }

    kernel::Status importFile(const QString &path, const RenderWish &wish)
    {
        auto pages = openPagesApart(path, wish, m_stop);
        if (!pages)
            return kernel::failure(pages.error());
        if ((*pages)->isSigned())
            m_end.warnings.append(u"file.signed|"_s + QFileInfo(path).fileName());
        for (int i = 0; i < (*pages)->count() && !isFull() && !isCancelled(); ++i) {
            if (auto kept = keep(**pages, i, path); !kept)
                return kept;
        }
        return {};
    }

    /// Makes the page durable and announces it; a page that can no longer be announced is removed.
    kernel::Status keep(FilePages &pages, int index, const QString &path)
    {
        ScannedPage page = nextPage();
        auto file = m_files.create(page.file, m_request.spoolKey);
        if (!file)
            return kernel::failure(file.error());
        SpoolSink spool(std::move(*file), path);
        const auto done = pages.give(index, spool).and_then([&] { return spool.finish(page); });
        if (!done)
            return done;
        const bool isTold = tell([this, page] {
            ++m_told;
            m_listener.pageScanned(page);
        });
        if (isTold)
            ++m_end.pages;
        else
            QFile::remove(page.file);
        return {};
    }

    ScannedPage nextPage() const
    {
        ScannedPage page;
        page.number = m_request.firstNumber + m_end.pages;
        page.sheet = page.number;
        page.file =
            QDir(m_request.spoolFolder).absoluteFilePath(kernel::spoolFileName(page.number));
        page.device = deviceName; // no path: file names are people's
        page.scannedAt = m_clock.now();
        return page;
    }

    const kernel::SealedFiles &m_files;
    const kernel::Clock &m_clock;
    QObject *m_here;
    const ScanRequest m_request;
    ports::ScanListener &m_listener;
    ScanEnd m_end;              // the worker's
    kernel::CancelToken m_stop; // the reader in mid-page
    std::mutex m_mutex;
    bool m_isCancelled = false; // guarded by the mutex
    // Only on the caller's thread:
    bool m_isSilent = false;
    bool m_hasEnded = false;
    int m_told = 0;
};

FilePageSource::FilePageSource(const kernel::SealedFiles &files, const kernel::Clock &clock)
    : m_files(files), m_clock(clock)
{
}

FilePageSource::~FilePageSource()
{
    if (m_run)
        m_run->silence();
}

void FilePageSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    ports::ScanDevice device;
    device.name = deviceName;
    device.backend = u"file"_s;
    device.sources = {u"flatbed"_s};
    device.modes = {u"color"_s, u"gray"_s};
    device.resolutions = {200, 300, 400, 600};
    QMetaObject::invokeMethod(
        &m_here, [device, done = std::move(done)] { done(QList{device}); }, Qt::QueuedConnection);
}

void FilePageSource::scan(const ScanRequest &request, ports::ScanListener &listener)
{
    if (m_run)
        m_run->cancel(); // one scan at a time; nothing happens to one that has ended
    m_run = std::make_shared<Run>(*this, request, listener);
    m_worker.post([run = m_run] { run->work(); });
}

void FilePageSource::cancel()
{
    if (m_run)
        m_run->cancel();
}

} // namespace motcua::documents
