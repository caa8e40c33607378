#include "app/documents/pdfbuilder.h"

#include "app/documents/archivalmarks.h"
#include "app/documents/pdfimage.h"
#include "app/documents/pictureoperators.h"
#include "app/documents/textlayer.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

QByteArray points(double value) { return QByteArray::number(value, 'f', 3); }

void feed(Pipeline &pipeline, QByteArrayView bytes)
{
    pipeline.write(reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
    pipeline.finish();
}

/// The picture of a page, or one of its inks.
class ImageProvider : public QPDFObjectHandle::StreamDataProvider
{
public:
    static constexpr int picture = -1;

    ImageProvider(std::shared_ptr<PageFetcher> fetcher, int page, int layer)
        : m_fetcher(std::move(fetcher)), m_page(page), m_layer(layer)
    {
    }

    void provideStreamData(const QPDFObjGen &, Pipeline *pipeline) override
    {
        const kernel::EncodedPage &page = m_fetcher->page(m_page);
        feed(*pipeline, m_layer == picture ? page.bytes : page.inks[m_layer].bytes);
    }

private:
    std::shared_ptr<PageFetcher> m_fetcher;
    int m_page;
    int m_layer;
};

/// Makes the page's operators when their turn comes.
class ContentProvider : public QPDFObjectHandle::StreamDataProvider
{
public:
    ContentProvider(QByteArray picture, const kernel::PageText &text, PageFrame frame,
                    const GlyphlessFont &font)
        : m_picture(std::move(picture)), m_text(text), m_frame(frame), m_font(font)
    {
    }

    void provideStreamData(const QPDFObjGen &, Pipeline *pipeline) override
    {
        const QByteArray operators = m_picture + textOperators(m_text, m_frame, m_font);
        feed(*pipeline, operators);
    }

private:
    QByteArray m_picture;
    const kernel::PageText &m_text;
    PageFrame m_frame;
    const GlyphlessFont &m_font;
};

/// Where qpdf's output goes.
class PartFilePipeline : public Pipeline
{
public:
    explicit PartFilePipeline(PartFile &file) : Pipeline("part file", nullptr), m_file(file) {}

    void write(const unsigned char *data, size_t size) override
    {
        if (auto written = m_file.write({data, qsizetype(size)}); !written)
            throw ErrorCarrier(written.error());
    }
    void finish() override {}

private:
    PartFile &m_file;
};

/// An image XObject whose bytes come while the file is written.
QPDFObjectHandle imageStream(QPDF &pdf, QPDFObjectHandle dictionary,
                             std::shared_ptr<QPDFObjectHandle::StreamDataProvider> provider)
{
    auto image = pdf.newStream();
    const auto filter = dictionary.getKey("/Filter");
    const auto parameters = dictionary.getKey("/DecodeParms");
    image.replaceDict(dictionary);
    image.replaceStreamData(std::move(provider), filter, parameters);
    return image;
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return pdf.newStream(std::string(bytes.constData(), size_t(bytes.size())));
}

} // namespace

PdfBuilder::PdfBuilder(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts)
    : m_pages(pages), m_fetcher(std::make_shared<PageFetcher>(pages))
{
    m_pdf.emptyPDF();
    m_pdf.setSuppressWarnings(true);
    for (const ports::DocumentPage &page : pages) {
        for (const QList<kernel::TextWord> &line : page.text.lines) {
            for (const kernel::TextWord &word : line)
                m_glyphs.add(word.text);
        }
    }
    if (!m_glyphs.isEmpty())
        addFont();
    for (int i = 0; i < int(pages.size()); ++i)
        addPage(i);
    // Every letter of the glyphless font leads to Unicode, and there is no other text.
    applyArchivalMarks(m_pdf, facts, ArchivalLevel::Unicode);
}

void PdfBuilder::addFont()
{
    m_glyphs.add(u" "_s);
    auto file = stream(m_pdf, m_glyphs.program());
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(m_glyphs.program().size()));
    auto descriptor = QPDFObjectHandle::parse(
        "<< /Type /FontDescriptor /FontName /MotcuaInvisible /Flags 4 /ItalicAngle 0"
        " /FontBBox [0 -200 500 800] /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>");
    descriptor.replaceKey("/FontFile2", file);
    auto descendant = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MotcuaInvisible /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>");
    descendant.replaceKey("/FontDescriptor", m_pdf.makeIndirectObject(descriptor));
    auto descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(m_pdf.makeIndirectObject(descendant));
    auto font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /BaseFont /MotcuaInvisible"
                                        " /Encoding /Identity-H >>");
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", stream(m_pdf, m_glyphs.toUnicode()));
    m_font = m_pdf.makeIndirectObject(font);
}

QPDFObjectHandle PdfBuilder::images(const kernel::EncodedPage &page, int index)
{
    auto images = QPDFObjectHandle::newDictionary();
    if (!page.bytes.isEmpty())
        images.replaceKey("/Im0", imageStream(m_pdf, imageDictionary(m_pdf, page),
                                              std::make_shared<ImageProvider>(
                                                  m_fetcher, index, ImageProvider::picture)));
    for (int i = 0; i < int(page.inks.size()); ++i)
        images.replaceKey("/" + inkName(i).toStdString(),
                          imageStream(m_pdf, stencilDictionary(page.inks[i]),
                                      std::make_shared<ImageProvider>(m_fetcher, index, i)));
    return images;
}

void PdfBuilder::addPage(int index)
{
    const kernel::EncodedPage &encoded = m_fetcher->page(index);
    const PageFrame frame{{encoded.pixels.width() * 72.0 / encoded.dpi.width(),
                           encoded.pixels.height() * 72.0 / encoded.dpi.height()},
                          encoded.rotation};
    auto contents = m_pdf.newStream();
    contents.replaceStreamData(
        std::shared_ptr<QPDFObjectHandle::StreamDataProvider>(std::make_shared<ContentProvider>(
            pictureOperators(encoded, frame.points), m_pages[index].text, frame, m_glyphs)),
        QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());

    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", images(encoded, index));
    if (m_font.isInitialized() && !m_pages[index].text.isEmpty()) {
        resources.replaceKey("/Font", QPDFObjectHandle::newDictionary());
        resources.getKey("/Font").replaceKey("/F0", m_font);
    }
    const QByteArray head = "<< /Type /Page /MediaBox [0 0 "_ba + points(frame.points.width()) +
                            ' ' + points(frame.points.height()) + "] >>"_ba;
    auto page = QPDFObjectHandle::parse(head.toStdString());
    if (encoded.rotation != 0)
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(encoded.rotation));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", contents);
    QPDFPageDocumentHelper(m_pdf).addPage(m_pdf.makeIndirectObject(page), false);
}

void PdfBuilder::write(PartFile &file)
{
    PartFilePipeline pipeline(file);
    QPDFWriter writer(m_pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setDecodeLevel(qpdf_dl_none); // images stay as they are
    writer.setCompressStreams(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
}

} // namespace motcua::documents
