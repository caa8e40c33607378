#pragma once

#include "app/core/kernel/canceltoken.h"
#include "app/core/ports/documentwriter.h"
#include "app/documents/filepages.h"

#include <QProcess>

#include <memory>

namespace motcua::documents
{

/// One motcua-reader child at one file. A file from outside is opened there and never in the desk:
/// a page of a few kilobytes can be written so that drawing it takes all memory or years. Used and
/// destroyed on the thread that made it, which it blocks while the child works; never the GUI's.
///
/// Errors: those of the file; "file.tooHeavy" [file] when the child came to the end of its memory
/// or time, "file.unreadable" [file] when it crashed, "file.noReader" when there is none.
class ReaderProcess
{
public:
    ReaderProcess(QString path, const QStringList &arguments, kernel::CancelToken cancel = {});
    ~ReaderProcess(); ///< kills it
    Q_DISABLE_COPY_MOVE(ReaderProcess)

    [[nodiscard]] kernel::Result<ports::FileFacts> facts();
    [[nodiscard]] kernel::Status give(int index, PageSink &sink); ///< as FilePages

private:
    [[nodiscard]] kernel::Result<QByteArray> answer();
    [[nodiscard]] kernel::Status giveRows(const ImportedPage &page, PageSink &sink);
    [[nodiscard]] std::optional<quint32> number();
    /// Blocks until all bytes are there; false when they never come.
    [[nodiscard]] bool read(char *to, qsizetype size);
    [[nodiscard]] kernel::Failure failed();

    QString m_path;
    kernel::CancelToken m_cancel;
    QProcess m_process;
};

/// inspectFile() in a child.
[[nodiscard]] kernel::Result<ports::FileFacts> inspectApart(const QString &path);

/// openFilePages() in a child, which lives as long as the pages. `cancel` ends it in mid-page.
[[nodiscard]] kernel::Result<std::unique_ptr<FilePages>>
openPagesApart(const QString &path, const RenderWish &wish, const kernel::CancelToken &cancel);

} // namespace motcua::documents
