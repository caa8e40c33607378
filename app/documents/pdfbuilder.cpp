#include "app/documents/pdfbuilder.h"

#include "app/documents/archivalmarks.h"
#include "app/documents/objectcopier.h"
#include "app/documents/pdfimage.h"
#include "app/documents/pictureoperators.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::EncodedPage;
using kernel::failure;
using kernel::PageText;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qsizetype pagesOfBranch = 64;

QByteArray points(double value) { return QByteArray::number(value, 'f', 3); }

PageFrame frameOf(const EncodedPage &page)
{
    return {{page.pixels.width() * 72.0 / page.dpi.width(),
             page.pixels.height() * 72.0 / page.dpi.height()},
            page.rotation};
}

QByteArray treeObject(const QList<int> &kids, qsizetype pages, int parent)
{
    QByteArray object = "<< /Type /Pages /Count "_ba + QByteArray::number(pages) + " /Kids ["_ba;
    for (const int kid : kids)
        object += ' ' + referenceTo(kid);
    object += " ]"_ba;
    if (parent > 0)
        object += " /Parent "_ba + referenceTo(parent);
    return object + " >>"_ba;
}

Result<EncodedPage> loaded(const ports::DocumentPage &page)
{
    auto encoded = page.load();
    if (!encoded)
        return encoded;
    if (auto checked = checkEncodedPage(*encoded); !checked)
        return failure(checked.error());
    return encoded;
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return pdf.newStream(std::string(bytes.constData(), size_t(bytes.size())));
}

QPDFObjectHandle fontFile(QPDF &pdf, const GlyphlessFont &glyphs)
{
    const QByteArray program = glyphs.program();
    auto file = stream(pdf, program);
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(program.size()));
    return file;
}

} // namespace

PdfBuilder::PdfBuilder(PartFile &file) : m_writer(file) {}

Status PdfBuilder::write(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts)
{
    const auto tree = writeTree(pages);
    if (!tree)
        return failure(tree.error());
    if (m_font > 0)
        writeFont();
    return writeEnd(facts, *tree);
}

Result<int> PdfBuilder::writeTree(const QList<ports::DocumentPage> &pages)
{
    const int root = m_writer.reserve();
    QList<int> branches;
    for (qsizetype first = 0; first < pages.size(); first += pagesOfBranch) {
        const qsizetype end = std::min(first + pagesOfBranch, pages.size());
        const int branch = m_writer.reserve();
        QList<int> leaves;
        for (qsizetype i = first; i < end; ++i) {
            const auto page = writePage(pages[i], branch);
            if (!page && page.error().key == "pdf.page"_L1)
                return failure(page.error().kind, page.error().key, {QString::number(i + 1)},
                               page.error().detail);
            if (!page)
                return page;
            leaves.append(*page);
        }
        m_writer.put(branch, treeObject(leaves, leaves.size(), root));
        branches.append(branch);
    }
    m_writer.put(root, treeObject(branches, pages.size(), 0));
    return root;
}

Result<int> PdfBuilder::writePage(const ports::DocumentPage &page, int parent)
{
    const auto encoded = loaded(page);
    if (!encoded)
        return failure(encoded.error());
    const PageText text = page.loadText ? page.loadText() : PageText();
    const PageFrame frame = frameOf(*encoded);
    QByteArray resources = "/XObject << "_ba + writeImages(*encoded) + ">>"_ba;
    QByteArray operators = pictureOperators(*encoded, frame.points);
    if (!text.isEmpty()) {
        operators += writeText(text, frame);
        resources += " /Font << /F0 "_ba + referenceTo(m_font) + " >>"_ba;
    }
    const int contents = m_writer.reserve();
    m_writer.putPacked(contents, {}, operators);
    const int number = m_writer.reserve();
    QByteArray object = "<< /Type /Page /Parent "_ba + referenceTo(parent) +
                        " /MediaBox [ 0 0 "_ba + points(frame.points.width()) + ' ' +
                        points(frame.points.height()) + " ] /Resources << "_ba + resources +
                        " >> /Contents "_ba + referenceTo(contents);
    if (frame.rotation != 0)
        object += " /Rotate "_ba + QByteArray::number(frame.rotation);
    m_writer.put(number, object + " >>"_ba);
    if (!m_writer.status())
        return failure(m_writer.status().error());
    return number;
}

/// What they are called in the resources.
QByteArray PdfBuilder::writeImages(const EncodedPage &page)
{
    QPDF scratch; // what the dictionaries refer to
    scratch.emptyPDF();
    ObjectCopier copier(m_writer);
    QByteArray names;
    const auto add = [&](const QByteArray &name, const QPDFObjectHandle &dictionary,
                         const QByteArray &bytes) {
        const QByteArray text = copier.textOf(dictionary, ObjectCopier::Brackets::Without);
        const int number = m_writer.reserve();
        m_writer.putStream(number, text, bytes);
        names += '/' + name + ' ' + referenceTo(number) + ' ';
    };
    if (!page.bytes.isEmpty())
        add("Im0"_ba, imageDictionary(scratch, page), page.bytes);
    for (qsizetype i = 0; i < page.inks.size(); ++i)
        add(inkName(i), stencilDictionary(page.inks[i]), page.inks[i].bytes);
    return names;
}

QByteArray PdfBuilder::writeText(const PageText &text, const PageFrame &frame)
{
    if (m_font == 0) {
        m_font = m_writer.reserve();
        m_glyphs.add(u" "_s);
    }
    for (const QList<kernel::TextWord> &line : text.lines)
        for (const kernel::TextWord &word : line)
            m_glyphs.add(word.text);
    return textOperators(text, frame, m_glyphs);
}

void PdfBuilder::writeFont()
{
    QPDF scratch;
    scratch.emptyPDF();
    auto descriptor = QPDFObjectHandle::parse(
        "<< /Type /FontDescriptor /FontName /MotcuaInvisible /Flags 4 /ItalicAngle 0"
        " /FontBBox [0 -200 500 800] /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>");
    descriptor.replaceKey("/FontFile2", fontFile(scratch, m_glyphs));
    auto descendant = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MotcuaInvisible /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>");
    descendant.replaceKey("/FontDescriptor", scratch.makeIndirectObject(descriptor));
    auto descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(scratch.makeIndirectObject(descendant));
    auto font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /BaseFont /MotcuaInvisible"
                                        " /Encoding /Identity-H >>");
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", stream(scratch, m_glyphs.toUnicode()));
    m_writer.put(m_font, ObjectCopier(m_writer).textOf(font));
}

Status PdfBuilder::writeEnd(const ports::DocumentFacts &facts, int tree)
{
    QPDF scratch;
    scratch.emptyPDF();
    // Every letter of the glyphless font leads to Unicode, and there is no other text.
    applyArchivalMarks(scratch, facts, ArchivalLevel::Unicode);
    ObjectCopier copier(m_writer);
    copier.leadTo(tree, scratch.getRoot().getKey("/Pages"));
    const int catalogue = copier.copy(scratch.getRoot());
    const int information = copier.copy(scratch.getTrailer().getKey("/Info"));
    return m_writer.finish(catalogue, information);
}

} // namespace motcua::documents
