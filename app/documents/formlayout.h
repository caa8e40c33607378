#pragma once

#include "app/documents/formtemplate.h"
#include "app/documents/inlineobjects.h"

#include <QPageLayout>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace motcua::documents
{

/// What the layout needs beside the parts.
struct FormPaper {
    QMarginsF margins;  ///< mm
    QSizeF size;        ///< mm
    QString family;     ///< font
    double points = 10; ///< its size
};

/// Sets the parts of one copy of a form on pages: a part is never torn unless it is higher than a
/// page, rows of a table stay whole and its head is repeated, header and footer return on each
/// page (the header from the second on). The last part, the signatures, is never alone on a page:
/// what stands before it comes along; what introduces a table
/// stays with its first row. For one thread, while `device` lives.
class FormLayout
{
public:
    /// `footer` gives the footer's and header's markup for page n of m.
    using Running = std::function<FilledForm(int page, int pages)>;

    FormLayout(QPagedPaintDevice &device, FormPaper paper, InlineObjects &objects);
    ~FormLayout();

    /// Lays out the parts; header and footer have the height that they have in `form`.
    void setParts(const FilledForm &form);
    /// Sets the same parts anew round the header and the footer of `form`: those of a form that
    /// turned out to be long are higher, they have page numbers.
    void setRunning(const FilledForm &form);
    /// Margins, header and footer leave something of a page; where they do not, nothing is laid
    /// out.
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] int pages() const { return int(m_pages.size()); }
    void paint(QPainter &painter, const std::function<void()> &newPage, const Running &running);

private:
    struct Block;
    struct Placed;
    using Blocks = std::vector<std::unique_ptr<Block>>;

    [[nodiscard]] std::unique_ptr<Block> block(const QString &html) const;
    void addRows(const FormPart &part);
    /// Height of the first row that the part before a table may not be parted from; else 0.
    [[nodiscard]] double introduced(size_t index) const;
    void place(Block &block, const Block *head, double follow = 0);
    void placeInSlices(Block &block);
    void keepEndInCompany();
    void startPage();
    [[nodiscard]] double bottom() const;
    void paintBlock(QPainter &painter, const Placed &placed) const;
    void paintRules(QPainter &painter, const Placed &placed) const;
    void paintRunning(QPainter &painter, const FilledForm &form, int page) const;

    QPagedPaintDevice &m_device;
    FormPaper m_paper;
    InlineObjects &m_objects;
    double m_millimetre; // in device units
    QString m_style;
    Blocks m_blocks;
    double m_headerHeight = 0;
    double m_footerHeight = 0;
    double m_y = 0;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace motcua::documents
