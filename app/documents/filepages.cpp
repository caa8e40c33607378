#include "app/documents/filepages.h"

#include "app/documents/fileinspector.h"
#include "app/documents/filekind.h"
#include "app/documents/jpegfile.h"
#include "app/documents/pdffile.h"
#include "app/documents/rasterfile.h"
#include "app/documents/tifffile.h"

#include <QFileInfo>

#include <algorithm>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Result;

namespace
{

constexpr double metresPerInch = 0.0254;
constexpr double pointsPerInch = 72;

kernel::Failure pageFailure(const QString &key, const QString &path, int index)
{
    return kernel::failure(kernel::ErrorKind::Refused, key,
                           {QFileInfo(path).fileName(), QString::number(index + 1)});
}

ImportedPage fromImage(QImage image)
{
    const QSizeF told(image.dotsPerMeterX() * metresPerInch, image.dotsPerMeterY() * metresPerInch);
    const QSize pixels = image.size();
    return {{}, std::move(image), pixels, believableDpi(told, pixels)};
}

/// A picture of one page, read already.
class OnePage final : public FilePages
{
public:
    explicit OnePage(ImportedPage page) : m_page(std::move(page)) {}

    int count() const override { return 1; }
    Result<ImportedPage> page(int) override { return m_page; }

private:
    ImportedPage m_page;
};

class TiffPages final : public FilePages
{
public:
    explicit TiffPages(std::unique_ptr<TiffFile> file) : m_file(std::move(file)) {}

    int count() const override { return m_file->pages(); }
    Result<ImportedPage> page(int index) override
    {
        auto image = m_file->page(index);
        if (!image)
            return image.error().key == "file.unreadable"_L1
                       ? kernel::failure(numbered(image.error(), index))
                       : kernel::failure(image.error());
        return fromImage(std::move(*image));
    }

private:
    static kernel::Error numbered(kernel::Error error, int index)
    {
        error.key = u"file.pageUnreadable"_s;
        error.arguments.append(QString::number(index + 1));
        return error;
    }

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

    Result<ImportedPage> page(int index) override
    {
        const auto page = m_document->page(index);
        if (!page || page->pageSizeF().isEmpty())
            return pageFailure(u"file.pageUnreadable"_s, m_path, index);
        const QSizeF pixels = page->pageSizeF() * m_wish.dpi / pointsPerInch;
        if (pixels.width() * pixels.height() > double(mostPixels))
            return pageFailure(u"file.pageTooLarge"_s, m_path, index);
        QImage drawn = page->renderToImage(m_wish.dpi, m_wish.dpi);
        if (drawn.isNull())
            return pageFailure(u"file.pageUnreadable"_s, m_path, index);
        drawn.convertTo(m_wish.isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
        const QSize size = drawn.size();
        return ImportedPage{{}, std::move(drawn), size, QSizeF(m_wish.dpi, m_wish.dpi)};
    }

private:
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
        QImage image;
        if (!image.loadFromData(jpeg->bytes, "jpg"))
            return fileFailure(u"file.kind"_s, path, u"a JPEG of a rare kind"_s);
        image = turned(asPage(std::move(image)), header.turn);
        return std::make_unique<OnePage>(fromImage(std::move(image)));
    }
    const QSizeF dpi = believableDpi(header.dpi, header.pixels);
    return std::make_unique<OnePage>(ImportedPage{std::move(jpeg->bytes), {}, header.pixels, dpi});
}

} // namespace

QSizeF believableDpi(QSizeF told, QSize pixels)
{
    constexpr double cardInches = 2.0; // the short side of an ID card is 2.13 in
    constexpr double longestInches = 17.0;
    const double longSide = std::max(pixels.width(), pixels.height());
    const double shortSide = std::min(pixels.width(), pixels.height());
    const auto isPossible = [](double dpi) { return dpi >= lowestDpi && dpi <= highestDpi; };
    if (isPossible(told.width()) && isPossible(told.height())) {
        const double width = pixels.width() / told.width();
        const double height = pixels.height() / told.height();
        if (std::max(width, height) <= longestInches && std::min(width, height) >= cardInches)
            return told;
    }
    const double fitted =
        std::clamp(std::max(longSide / 11.69, shortSide / 8.27), lowestDpi, highestDpi);
    return QSizeF(fitted, fitted);
}

Result<std::unique_ptr<FilePages>> openFilePages(const QString &path, const RenderWish &wish)
{
    const auto kind = fileKind(path);
    if (!kind)
        return kernel::failure(kind.error());
    switch (*kind) {
    case FileKind::Pdf: return openPdf(path, wish);
    case FileKind::Jpeg: return openJpeg(path);
    case FileKind::Png: {
        auto image = readPng(path);
        if (!image)
            return kernel::failure(image.error());
        return std::make_unique<OnePage>(fromImage(std::move(*image)));
    }
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
