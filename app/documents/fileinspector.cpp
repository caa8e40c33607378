#include "app/documents/fileinspector.h"

#include "app/documents/filekind.h"
#include "app/documents/jpegfile.h"
#include "app/documents/pdffile.h"
#include "app/documents/pngfile.h"
#include "app/documents/rasterfile.h"
#include "app/documents/tifffile.h"

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Result;
using ports::FileFacts;

namespace
{

Result<FileFacts> pdfFacts(const QString &path)
{
    const auto [facts, isLocked] = inspectPdf(path);
    if (!facts)
        return fileFailure(isLocked ? u"file.password"_s : u"file.unreadable"_s, path,
                           facts.error().detail);
    return FileFacts{mediaType(FileKind::Pdf), facts->pages, facts->isSigned};
}

Result<FileFacts> jpegFacts(const QString &path)
{
    if (auto jpeg = readSoundJpeg(path); !jpeg)
        return kernel::failure(jpeg.error());
    return FileFacts{mediaType(FileKind::Jpeg), 1, false};
}

Result<FileFacts> pngFacts(const QString &path)
{
    NoSink nobody;
    if (auto whole = readPng(path, nobody); !whole)
        return kernel::failure(whole.error());
    return FileFacts{mediaType(FileKind::Png), 1, false};
}

Result<FileFacts> tiffFacts(const QString &path)
{
    auto file = TiffFile::open(path);
    if (!file)
        return kernel::failure(file.error());
    for (int i = 0; i < (*file)->pages(); ++i) {
        NoSink nobody;
        if (auto whole = (*file)->give(i, nobody); !whole)
            return kernel::failure(whole.error());
    }
    return FileFacts{mediaType(FileKind::Tiff), (*file)->pages(), false};
}

} // namespace

Result<FileFacts> inspectFile(const QString &path)
{
    const auto kind = fileKind(path);
    if (!kind)
        return kernel::failure(kind.error());
    switch (*kind) {
    case FileKind::Pdf: return pdfFacts(path);
    case FileKind::Jpeg: return jpegFacts(path);
    case FileKind::Png: return pngFacts(path);
    case FileKind::Tiff: return tiffFacts(path);
    }
    Q_UNREACHABLE();
}

} // namespace motcua::documents
