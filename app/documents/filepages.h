#pragma once

#include "app/documents/pagesink.h"

#include <QString>

#include <memory>

namespace motcua::documents
{

/// The pages of one file, read one at a time and a few rows at a time. One thread.
class FilePages
{
public:
    virtual ~FilePages() = default;
    [[nodiscard]] virtual int count() const = 0;
    /// Page `index` from 0. Errors, also after some rows: "file.pageUnreadable",
    /// "file.pageTooLarge" [file, page number], those of the file as a whole, and the sink's.
    [[nodiscard]] virtual kernel::Status give(int index, PageSink &sink) = 0;
    /// A signature is lost when pages are taken out of the file.
    [[nodiscard]] virtual bool isSigned() const { return false; }
};

/// How the pages of a PDF are drawn. Pictures come as they are, in their own resolution and colour.
struct RenderWish {
    int dpi = 300;
    bool isGray = false;
};

/// Errors: those of inspectFile().
[[nodiscard]] kernel::Result<std::unique_ptr<FilePages>> openFilePages(const QString &path,
                                                                       const RenderWish &wish);

} // namespace motcua::documents
