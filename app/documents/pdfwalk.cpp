#include "app/documents/pdfwalk.h"

#include <QFile>

#include <stdexcept>

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::Status;

namespace
{

constexpr int branchesAtOnce = 4;

kernel::Failure unverified(const QString &detail)
{
    return kernel::failure(kernel::ErrorKind::Store, u"pdf.unverified"_s, {}, detail);
}

} // namespace

void PdfWalk::open()
{
    m_visited.clear();
    m_pdf = std::make_unique<QPDF>();
    m_pdf->setSuppressWarnings(true);
    m_pdf->setAttemptRecovery(false);
    m_pdf->processFile(QFile::encodeName(m_path).constData());
}

/// Has qpdf found fault with anything?
Status PdfWalk::close() const
{
    if (m_pdf->anyWarnings())
        return unverified(QString::fromUtf8(m_pdf->getWarnings().front().what()));
    return {};
}

QPDFObjectHandle PdfWalk::tree() const { return m_pdf->getRoot().getKey("/Pages"); }

Status PdfWalk::walk(int pages)
{
    open();
    const int branches = tree().getKey("/Kids").getArrayNItems();
    qint64 found = 0;
    if (tree().getKey("/Count").getIntValue() != pages)
        return unverified(u"a tree of other than %1 pages"_s.arg(pages));
    visit(m_pdf->getTrailer());
    for (int branch = 0; branch < branches; ++branch) {
        if (branch > 0 && branch % branchesAtOnce == 0) {
            if (auto whole = close(); !whole)
                return whole;
            open();
        }
        found += visitPages(tree().getKey("/Kids").getArrayItem(branch));
    }
    if (found != pages)
        return unverified(u"%1 pages instead of %2"_s.arg(found).arg(pages));
    return close();
}

/// All that it leads to, but the pages.
void PdfWalk::visit(QPDFObjectHandle object)
{
    if (object.isIndirect() && !m_visited.insert(object.getObjGen()).second)
        return;
    if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i)
            visit(object.getArrayItem(i));
        return;
    }
    const bool isStream = object.isStream();
    if (!isStream && !object.isDictionary())
        return;
    auto dictionary = isStream ? object.getDict() : object;
    for (const std::string &key : dictionary.getKeys())
        if (key != "/Parent" && key != "/Pages")
            visit(dictionary.getKey(key));
    Pl_Discard nowhere;
    bool isDecoded = false;
    if (isStream && !object.pipeStreamData(&nowhere, &isDecoded, 0, qpdf_dl_none))
        throw std::runtime_error("a stream that cannot be read");
}

qint64 PdfWalk::visitPages(QPDFObjectHandle node)
{
    if (node.getKey("/Type").isNameAndEquals("/Page")) {
        visit(node);
        return 1;
    }
    qint64 pages = 0;
    auto kids = node.getKey("/Kids");
    for (int i = 0; i < kids.getArrayNItems(); ++i)
        pages += visitPages(kids.getArrayItem(i));
    if (node.getKey("/Count").getIntValue() != pages)
        throw std::runtime_error("a branch of the pages that is not whole");
    return pages;
}

QByteArray PdfWalk::lastPage()
{
    open();
    auto node = tree();
    while (!node.getKey("/Type").isNameAndEquals("/Page")) {
        auto kids = node.getKey("/Kids");
        node = kids.getArrayItem(kids.getArrayNItems() - 1);
    }
    node.removeKey("/Parent"); // it leads to all the others
    QPDF alone;
    alone.setSuppressWarnings(true);
    alone.emptyPDF();
    alone.addPage(alone.copyForeignObject(node), false);
    QPDFWriter writer(alone);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace motcua::documents
