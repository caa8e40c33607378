#include "app/documents/pdfwriter.h"

#include "app/documents/pdfbuilder.h"
#include "app/documents/pdffile.h"
#include "app/documents/readerprocess.h"

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

kernel::Status build(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts,
                     PartFile &file)
{
    try {
        return PdfBuilder(file).write(pages, facts);
    } catch (const std::exception &error) {
        return failure(ErrorKind::Store, u"pdf.unverified"_s, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

kernel::Result<ports::WrittenDocument> PdfWriter::writePdf(const QList<ports::DocumentPage> &pages,
                                                           const ports::DocumentFacts &facts,
                                                           const QString &path) const
{
    if (pages.isEmpty())
        return failure(ErrorKind::Refused, u"pdf.noPages"_s);
    auto file = PartFile::create(path);
    if (!file)
        return failure(file.error());
    const auto lookOf = [](const ports::DocumentPage &page) {
        return page.loadLook ? page.loadLook() : QImage();
    };
    const auto done = build(pages, facts, **file)
                          .and_then([&] { return (*file)->finish(); })
                          .and_then([&] {
                              return verifyPdf((*file)->partPath(),
                                               {int(pages.size()), lookOf(pages.constFirst()),
                                                lookOf(pages.constLast())});
                          })
                          .and_then([&] { return (*file)->commit(); });
    if (!done)
        return failure(done.error());
    return ports::WrittenDocument{(*file)->bytes(), int(pages.size())};
}

kernel::Result<ports::FileFacts> PdfWriter::inspect(const QString &path) const
{
    return inspectApart(path);
}

} // namespace motcua::documents
