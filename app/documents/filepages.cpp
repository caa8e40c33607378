#include "app/documents/filepages.h"

#include "app/core/kernel/units.h"
#include "app/documents/fileinspector.h"
#include "app/documents/filekind.h"
#include "app/documents/jpegfile.h"
#include "app/documents/pdffile.h"
#include "app/documents/pngfile.h"
#include "app/documents/rasterfile.h"
#include "app/documents/tifffile.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Result;
using kernel::Status;

namespace
{

constexpr double pointsPerInch = 72;
constexpr qint64 mostPixelsAtOnce = 18'000'000; // A4 at 450 dpi in one

kernel::Failure pageFailure(const QString &key, const QString &path, int index)
{
    return kernel::failure(kernel::ErrorKind::Refused, key,
                           {QFileInfo(path).fileName(), QString::number(index + 1)});
}

/// One picture, read whole already: a JPEG as it is, or the pixels of a rare one.
class JpegPage final : public FilePages
{
public:
    explicit JpegPage(ImportedPage page) : m_page(std::move(page)) {}
    explicit JpegPage(QImage image) : m_image(std::move(image)) {}

    int count() const override { return 1; }
    Status give(int, PageSink &sink) override
    {
        if (!m_image.isNull())
            return giveImage(m_image, believableDpi(toldBy(m_image), m_image.size()), sink);
        return sink.begin(m_page);
    }

private:
    static QSizeF toldBy(const QImage &image)
    {
        return {image.dotsPerMeterX() * kernel::metresPerInch,
                image.dotsPerMeterY() * kernel::metresPerInch};
    }

    ImportedPage m_page;
    QImage m_image;
};

class PngPage final : public FilePages
{
public:
    explicit PngPage(QString path) : m_path(std::move(path)) {}

    int count() const override { return 1; }
    Status give(int, PageSink &sink) override { return readPng(m_path, sink); }

private:
    QString m_path;
};

class TiffPages final : public FilePages
{
public:
    explicit TiffPages(std::unique_ptr<TiffFile> file) : m_file(std::move(file)) {}

    int count() const override { return m_file->pages(); }
    Status give(int index, PageSink &sink) override
    {
        const auto given = m_file->give(index, sink);
        if (given || given.error().key != "file.unreadable"_L1)
            return given;
        kernel::Error error = given.error();
        error.key = u"file.pageUnreadable"_s;
        error.arguments.append(QString::number(index + 1));
        return kernel::failure(error);
    }

private:
    std::unique_ptr<TiffFile> m_file;
};

class PdfPages final : public FilePages
{
public:
    PdfPages(std::unique_ptr<Poppler::Document> document, QString path, RenderWish wish)
        : m_document(std::move(document)), m_path(std::move(path)), m_wish(wish)
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    int count() const override { return m_document->numPages(); }
    bool isSigned() const override { return m_isSigned; }
    void markSigned(bool isSigned) { m_isSigned = isSigned; }

    /// Band by band: poppler draws in 32 bits. Each band goes through the page's content anew, so
    /// they are as few as the memory allows.
    Status give(int index, PageSink &sink) override
    {
        const auto page = m_document->page(index);
        if (!page || page->pageSizeF().isEmpty())
            return pageFailure(u"file.pageUnreadable"_s, m_path, index);
        const QSizeF exact = page->pageSizeF() * m_wish.dpi / pointsPerInch;
        if (exact.width() * exact.height() > double(mostPixels))
            return pageFailure(u"file.pageTooLarge"_s, m_path, index);
        const auto format = m_wish.isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
        const QSize size = exact.toSize().expandedTo({1, 1}); // rounded, as poppler does
        auto status = sink.begin({{}, format, size, QSizeF(m_wish.dpi, m_wish.dpi)});
        const int rows = std::max(1, int(mostPixelsAtOnce / size.width()));
        for (int top = 0; status && top < size.height(); top += rows) {
            const int height = std::min(rows, size.height() - top);
            const QImage drawn =
                page->renderToImage(m_wish.dpi, m_wish.dpi, 0, top, size.width(), height);
            if (drawn.size() != QSize(size.width(), height))
                return pageFailure(u"file.pageUnreadable"_s, m_path, index);
            status = giveRows(drawn, format, sink);
        }
        return status;
    }

private:
    static Status giveRows(const QImage &drawn, QImage::Format format, PageSink &sink)
    {
        const qsizetype bytes = drawn.width() * (format == QImage::Format_RGB888 ? 3 : 1);
        Status status;
        for (int y = 0; status && y < drawn.height(); ++y) {
            const QImage row = drawn.copy(0, y, drawn.width(), 1).convertToFormat(format);
            status = sink.take({row.constScanLine(0), bytes});
        }
        return status;
    }

    std::unique_ptr<Poppler::Document> m_document;
    QString m_path;
    RenderWish m_wish;
    bool m_isSigned = false;
};

Result<std::unique_ptr<FilePages>> openPdf(const QString &path, const RenderWish &wish)
{
    const auto facts = inspectFile(path);
    if (!facts)
        return kernel::failure(facts.error());
    silencePoppler();
    auto document = Poppler::Document::load(path);
    if (!document || document->isLocked() || document->numPages() != facts->pages)
        return fileFailure(u"file.unreadable"_s, path, u"poppler does not open it"_s);
    auto pages = std::make_unique<PdfPages>(std::move(document), path, wish);
    pages->markSigned(facts->isSigned);
    return pages;
}

/// The original bytes where a PDF can hold them; else (arithmetic, mirrored) the pixels. What Qt
/// does not decode either (lossless, 12 bits) is refused.
Result<std::unique_ptr<FilePages>> openJpeg(const QString &path)
{
    auto jpeg = readSoundJpeg(path);
    if (!jpeg)
        return kernel::failure(jpeg.error());
    const kernel::JpegHeader &header = jpeg->header;
    if (!header.fitsPdf()) {
        // Qt's own limit of 128 MB would refuse A4 at 600 dpi; ours went by pixels.
        QImageReader::setAllocationLimit(int(mostPixels * 4 >> 20) + 1);
        QImage image;
        if (!image.loadFromData(jpeg->bytes, "jpg"))
            return fileFailure(u"file.kind"_s, path, u"a JPEG of a rare kind"_s);
        jpeg->bytes.clear();
        image = turned(asPage(std::move(image)), header.turn);
        return std::make_unique<JpegPage>(std::move(image));
    }
    const QSizeF dpi = believableDpi(header.dpi, header.pixels);
    return std::make_unique<JpegPage>(
        ImportedPage{std::move(jpeg->bytes), QImage::Format_Invalid, header.pixels, dpi});
}

} // namespace

Result<std::unique_ptr<FilePages>> openFilePages(const QString &path, const RenderWish &wish)
{
    const auto kind = fileKind(path);
    if (!kind)
        return kernel::failure(kind.error());
    switch (*kind) {
    case FileKind::Pdf: return openPdf(path, wish);
    case FileKind::Jpeg: return openJpeg(path);
    case FileKind::Png: return std::make_unique<PngPage>(path);
    case FileKind::Tiff: {
        auto file = TiffFile::open(path);
        if (!file)
            return kernel::failure(file.error());
        return std::make_unique<TiffPages>(std::move(*file));
    }
    }
    Q_UNREACHABLE();
}

} // namespace motcua::documents
