#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

#include <functional>

namespace motcua::ports
{

/// One page of a document to be written; everything is fetched when its turn comes, so that memory
/// does not grow with the stack. Each is called once or more, on the writer's thread, and must give
/// the same each time.
struct DocumentPage {
    std::function<kernel::Result<kernel::EncodedPage>()> load;
    std::function<kernel::PageText()> loadText{}; ///< none, or an empty text: no text layer
    /// Small picture of the page as it is to be shown; none or null: not known.
    std::function<QImage()> loadLook{};
};

struct DocumentFacts {
    QString title; ///< kind of paper; never a person's name
    QDateTime createdAt;
};

struct WrittenDocument {
    qint64 bytes = 0;
    int pages = 0;
};

/// What a PDF or image file that comes in turned out to be.
struct FileFacts {
    QString mediaType; ///< application/pdf, image/jpeg, image/png, image/tiff
    int pages = 0;
    bool isSigned = false; ///< pass through byte for byte, never re-save
};

/// Writes PDF/A-2u and looks at incoming files. Stateless; safe from any thread.
class DocumentWriter
{
public:
    virtual ~DocumentWriter() = default;
    /// Writes to `path`.part, verifies (reopened, every object read, page count, the first and the
    /// last page drawn and compared with their looks), renames. Errors: "disk.full", "disk.write",
    /// "pdf.unverified".
    [[nodiscard]] virtual kernel::Result<WrittenDocument> writePdf(const QList<DocumentPage> &pages,
                                                                   const DocumentFacts &facts,
                                                                   const QString &path) const = 0;
    /// Errors: "file.missing", "file.empty", "file.unreadable" (damaged), "file.password",
    /// "file.kind".
    [[nodiscard]] virtual kernel::Result<FileFacts> inspect(const QString &path) const = 0;
};

} // namespace motcua::ports
