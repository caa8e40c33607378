#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <set>

#include <qpdf/QPDF.hh>

namespace motcua::documents
{

/// Goes through a file that we have written, with qpdf. qpdf keeps every object that it has read,
/// so the file is opened anew after some branches of the tree of pages. One thread. Throws what
/// qpdf throws.
class PdfWalk
{
public:
    explicit PdfWalk(QString path) : m_path(std::move(path)) {}

    /// Reads everything that the catalogue and the pages lead to, once. Error: "pdf.unverified",
    /// where qpdf has a doubt or there are not so many pages.
    [[nodiscard]] kernel::Status walk(int pages);
    /// A PDF with the last page alone.
    [[nodiscard]] QByteArray lastPage();

private:
    void open();
    [[nodiscard]] kernel::Status close() const;
    [[nodiscard]] QPDFObjectHandle tree() const;
    void visit(QPDFObjectHandle object);
    [[nodiscard]] qint64 visitPages(QPDFObjectHandle node);

    QString m_path;
    std::unique_ptr<QPDF> m_pdf;
    std::set<QPDFObjGen> m_visited; ///< of this opening
};

} // namespace motcua::documents
