#pragma once

#include "app/documents/pagesink.h"
#include "app/documents/rasterfile.h"

#include <QString>

#include <memory>

namespace motcua::documents
{

/// A TIFF and its pages (directories), mostPages at most. One thread at a time. Errors with the
/// file's name: "file.unreadable", "file.tooLarge", "file.tooManyPages" [file, mostPages].
class TiffFile
{
public:
    static constexpr int mostPages = 5000; ///< each one is found by way of all before it
    /// Counts the directories; none is read yet.
    [[nodiscard]] static kernel::Result<std::unique_ptr<TiffFile>> open(const QString &path);
    ~TiffFile();
    Q_DISABLE_COPY_MOVE(TiffFile)

    [[nodiscard]] int pages() const { return m_pages; }
    /// Page `index` from 0, complete, as asPage() gives it; turned upright by its orientation tag.
    /// Line by line, where it is stored upright and in lines of gray, colour or ink; else it is
    /// held whole. Fails, perhaps after some rows, also with what the sink answers.
    [[nodiscard]] kernel::Status give(int index, PageSink &sink);

private:
    struct Handle;
    TiffFile();
    [[nodiscard]] kernel::Status giveUpright(const QSize &size, PageSink &sink);
    [[nodiscard]] kernel::Status giveTurned(const QSize &size, const Turn &turn, PageSink &sink);
    [[nodiscard]] kernel::Status named(const kernel::Status &given) const;

    QString m_path;
    std::unique_ptr<Handle> m_handle;
    int m_pages = 0;
};

} // namespace motcua::documents
