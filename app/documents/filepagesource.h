#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/kernel/executor.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/pagesource.h"

#include <QObject>

#include <memory>

namespace motcua::documents
{

/// Pages out of files: JPEG as its original bytes, PNG and TIFF as pixels, PDF drawn at the wished
/// resolution (gray for gray and lineart, else colour: lineart is made of gray later, so started
/// says gray). The device is "file:PATH", more paths stand in `files`; numbers run on over all of
/// them. Work is done on an own thread; the listener hears on the thread that made this object.
///
/// The first bad file or page ends the run with an error that names it; pages before it stay.
/// Besides those of openFilePages(): "scan.noFiles", "file.tooSmall" [file], and what the spool
/// reports. A signed PDF gives
/// the warning "file.signed|name". `files` and `clock` must outlive this object.
class FilePageSource final : public ports::PageSource
{
public:
    FilePageSource(const kernel::SealedFiles &files, const kernel::Clock &clock);
    ~FilePageSource() override; ///< ends a run without a word
    Q_DISABLE_COPY_MOVE(FilePageSource)

    /// One pseudo device named "file:".
    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override;

private:
    class Run;

    const kernel::SealedFiles &m_files;
    const kernel::Clock &m_clock;
    QObject m_here; // receives the calls back
    std::shared_ptr<Run> m_run;
    kernel::Executor m_worker{QStringLiteral("file pages")}; // last: joins before the rest goes
};

} // namespace motcua::documents
