#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/pagesource.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>

namespace motcua::documents
{

/// One page taken from a file: the bytes of a JPEG as they came, or pixels.
struct ImportedPage {
    QByteArray jpeg;
    QImage image; ///< Mono, Grayscale8 or RGB888; null when `jpeg` is set
    QSize pixels;
    QSizeF dpi;
};

/// The pages of one file, read one at a time so that a long PDF needs no more memory than a short
/// one. One thread.
class FilePages
{
public:
    virtual ~FilePages() = default;
    [[nodiscard]] virtual int count() const = 0;
    /// Page `index` from 0. Errors: "file.pageUnreadable", "file.pageTooLarge" [file, page number],
    /// or those of the file as a whole.
    [[nodiscard]] virtual kernel::Result<ImportedPage> page(int index) = 0;
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

/// Of any page that is taken. Below, letters are measured wrongly (ocrwire.h) and a page comes near
/// the 200 inches that a PDF ends at (ISO 32000-1 Annex C): a tiny picture stays a small page.
/// Above is no paper.
inline constexpr double lowestDpi = 50;
inline constexpr double highestDpi = 10'000;

/// The resolution to believe: what the file says when no side of the paper is then shorter than a
/// card's or longer than A3's, else that which lets the picture fill A4 (telephones write 72 dpi
/// into everything). Always within lowestDpi…highestDpi.
[[nodiscard]] QSizeF believableDpi(QSizeF told, QSize pixels);

} // namespace motcua::documents
