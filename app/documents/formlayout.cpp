#include "app/documents/formlayout.h"

#include "app/core/kernel/units.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr double tableRule = 0.15;   // mm
constexpr double leastRoom = 20;     // mm of a page between header and footer
constexpr double pixelsPerInch = 96; // of a style sheet

/// Reads nothing: a form may name no file of this machine, whatever element or style asks for it.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QTextTable *firstTable(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            return table;
    }
    return nullptr;
}

/// Where the columns of a table end, as parts of its width; widths are given in percent.
QList<double> columnEnds(const QTextDocument &document)
{
    QList<double> ends;
    double sum = 0;
    if (const QTextTable *table = firstTable(document)) {
        for (const QTextLength &length : table->format().columnWidthConstraints()) {
            sum += length.rawValue() / 100.0;
            ends.append(sum);
        }
    }
    return ends;
}

/// Qt scales the margins of a style sheet to the device, but not the indent of a first line.
void scaleIndents(QTextDocument &document, double factor)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.textIndent() == 0)
            continue;
        format.setTextIndent(format.textIndent() * factor);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// The lowest end of a line that is not below `limit`; `from` when there is none.
double lastLineEnd(const QTextDocument &document, double from, double limit)
{
    double best = from;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const double end = top + block.layout()->lineAt(i).rect().bottom();
            if (end <= limit && end > best)
                best = end;
        }
    }
    return best;
}

} // namespace

struct FormLayout::Block {
    std::unique_ptr<QTextDocument> document;
    double height = 0;
    double space = 0;
    bool isRow = false;
    bool isRuled = false;
    std::unique_ptr<Block> head; // rows: the head of their table, on the first row
    const Block *tableHead = nullptr;
};

struct FormLayout::Placed {
    const Block *block = nullptr;
    double y = 0;
    double from = 0; // the slice of the block
    double to = 0;
};

FormLayout::FormLayout(QPagedPaintDevice &device, FormPaper paper, InlineObjects &objects)
    : m_device(device), m_paper(std::move(paper)), m_objects(objects),
      m_millimetre(device.logicalDpiX() / kernel::millimetresPerInch)
{
}

FormLayout::~FormLayout() = default;

std::unique_ptr<FormLayout::Block> FormLayout::block(const QString &html) const
{
    auto made = std::make_unique<Block>();
    made->document = std::make_unique<ClosedDocument>();
    QTextDocument &document = *made->document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&m_device);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &m_objects);
    QFont font(m_paper.family);
    font.setPointSizeF(m_paper.points);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(m_style);
    document.setHtml(html);
    scaleIndents(document, m_device.logicalDpiX() / pixelsPerInch);
    document.setTextWidth(
        (m_paper.size.width() - m_paper.margins.left() - m_paper.margins.right()) * m_millimetre);
    made->height = document.size().height();
    return made;
}

void FormLayout::setParts(const FilledForm &form)
{
    m_style = form.style;
    m_blocks.clear();
    for (const FormPart &part : form.parts) {
        if (part.kind == FormPart::Kind::Rows) {
            addRows(part);
        } else if (part.kind == FormPart::Kind::Keep) {
            m_blocks.push_back(block(part.html));
            m_blocks.back()->space = part.space * m_millimetre;
        }
    }
    setRunning(form);
}

void FormLayout::setRunning(const FilledForm &form)
{
    for (const FormPart &part : form.parts) {
        if (part.kind == FormPart::Kind::Header)
            m_headerHeight = block(part.html)->height + part.space * m_millimetre;
        else if (part.kind == FormPart::Kind::Footer)
            m_footerHeight = block(part.html)->height + part.space * m_millimetre;
    }
    m_pages.clear();
    startPage();
    if (!hasRoom())
        return;
    for (size_t i = 0; i < m_blocks.size(); ++i)
        place(*m_blocks[i], m_blocks[i]->tableHead, introduced(i));
    keepEndInCompany();
}

void FormLayout::addRows(const FormPart &part)
{
    using Option = QRegularExpression::PatternOption;
    constexpr auto anywhere = Option::DotMatchesEverythingOption | Option::CaseInsensitiveOption;
    static const QRegularExpression table(u"<table\\b[^>]*>"_s, anywhere);
    static const QRegularExpression headPattern(u"<thead>(.*?)</thead>"_s, anywhere);
    static const QRegularExpression row(u"<tr\\b.*?</tr>"_s, anywhere);
    const QString open = table.match(part.html).captured();
    const QString headRows = headPattern.match(part.html).captured(1);
    QString body = part.html;
    body.remove(headPattern);
    std::unique_ptr<Block> head;
    if (!headRows.isEmpty())
        head = block(open + headRows + u"</table>"_s);
    const Block *shared = head.get();
    bool isFirst = true;
    for (auto it = row.globalMatch(body); it.hasNext(); isFirst = false) {
        auto made = block(open + it.next().captured() + u"</table>"_s);
        made->isRow = true;
        made->isRuled = part.isRuled;
        made->tableHead = shared;
        if (isFirst) {
            made->space = part.space * m_millimetre;
            made->head = std::move(head);
            if (made->head)
                made->head->isRuled = part.isRuled;
        }
        m_blocks.push_back(std::move(made));
    }
}

double FormLayout::bottom() const
{
    return (m_paper.size.height() - m_paper.margins.bottom()) * m_millimetre - m_footerHeight;
}

bool FormLayout::hasRoom() const
{
    const double top = m_paper.margins.top() * m_millimetre + m_headerHeight;
    const double width = m_paper.size.width() - m_paper.margins.left() - m_paper.margins.right();
    return bottom() - top >= leastRoom * m_millimetre && width >= leastRoom;
}

void FormLayout::startPage()
{
    m_y = m_paper.margins.top() * m_millimetre + (m_pages.empty() ? 0 : m_headerHeight);
    m_pages.emplace_back();
}

double FormLayout::introduced(size_t index) const
{
    if (index + 1 >= m_blocks.size() || m_blocks[index]->isRow || !m_blocks[index + 1]->isRow)
        return 0;
    const Block &row = *m_blocks[index + 1];
    const double height = row.space + row.height + (row.head ? row.head->height : 0);
    return height < bottom() / 2 ? height : 0;
}

void FormLayout::place(Block &block, const Block *head, double follow)
{
    const bool startsTable = block.head != nullptr;
    const double first = startsTable ? head->height : 0;
    if (!m_pages.back().empty()) {
        if (m_y + block.space + first + block.height + follow > bottom())
            startPage();
        else
            m_y += block.space;
    }
    if (head && (startsTable || m_pages.back().empty())) {
        m_pages.back().push_back({head, m_y, 0, head->height});
        m_y += head->height;
    }
    if (m_y + block.height > bottom()) {
        placeInSlices(block);
        return;
    }
    m_pages.back().push_back({&block, m_y, 0, block.height});
    m_y += block.height;
}

void FormLayout::placeInSlices(Block &block)
{
    double from = 0;
    while (block.height - from > bottom() - m_y) {
        const double room = bottom() - m_y;
        double to = lastLineEnd(*block.document, from, from + room);
        if (to <= from)
            to = from + room; // a line higher than the page: nothing better can be done
        m_pages.back().push_back({&block, m_y, from, to});
        startPage();
        from = to;
    }
    m_pages.back().push_back({&block, m_y, from, block.height});
    m_y += block.height - from;
}

void FormLayout::keepEndInCompany()
{
    if (m_pages.size() < 2 || m_pages.back().size() != 1)
        return;
    Block &end = *m_blocks.back();
    Block &before = *m_blocks[m_blocks.size() - 2];
    std::vector<Placed> &page = m_pages[m_pages.size() - 2];
    const bool isAlone = m_pages.back().front().block == &end && m_pages.back().front().from == 0;
    const bool isMovable = page.back().block == &before && page.back().from == 0 && !before.head;
    if (!isAlone || !isMovable || page.size() < (before.tableHead ? 3U : 2U))
        return;
    const double top = m_paper.margins.top() * m_millimetre + m_headerHeight;
    const double head = before.tableHead ? before.tableHead->height : 0;
    if (top + head + before.height + end.space + end.height > bottom())
        return;
    page.pop_back();
    m_pages.pop_back();
    startPage();
    place(before, before.tableHead);
    place(end, nullptr);
}

void FormLayout::paint(QPainter &painter, const std::function<void()> &newPage,
                       const Running &running)
{
    for (int page = 0; page < pages(); ++page) {
        if (page > 0)
            newPage();
        for (const Placed &placed : m_pages[size_t(page)]) {
            paintBlock(painter, placed);
            if (placed.block->isRuled)
                paintRules(painter, placed);
        }
        paintRunning(painter, running(page + 1, pages()), page);
    }
}

void FormLayout::paintBlock(QPainter &painter, const Placed &placed) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const bool isWhole = placed.from == 0 && placed.to == placed.block->height;
    painter.save();
    painter.translate(m_paper.margins.left() * m_millimetre, placed.y - placed.from);
    if (!isWhole) {
        context.clip =
            QRectF(0, placed.from, placed.block->document->textWidth(), placed.to - placed.from);
        painter.setClipRect(context.clip);
    }
    placed.block->document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void FormLayout::paintRules(QPainter &painter, const Placed &placed) const
{
    const double width = placed.block->document->textWidth();
    const QRectF row(m_paper.margins.left() * m_millimetre, placed.y, width,
                     placed.to - placed.from);
    painter.save();
    painter.setPen(QPen(Qt::black, tableRule * m_millimetre, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(row.topLeft(), row.topRight());
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    painter.drawLine(row.topLeft(), row.bottomLeft());
    for (const double end : columnEnds(*placed.block->document)) {
        const double x = row.left() + std::min(end, 1.0) * width;
        painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
    }
    painter.restore();
}

void FormLayout::paintRunning(QPainter &painter, const FilledForm &form, int page) const
{
    for (const FormPart &part : form.parts) {
        const bool isHeader = part.kind == FormPart::Kind::Header;
        if ((!isHeader && part.kind != FormPart::Kind::Footer) || (isHeader && page == 0))
            continue;
        const auto made = block(part.html);
        const double y = isHeader ? m_paper.margins.top() * m_millimetre
                                  : bottom() + m_footerHeight - made->height;
        paintBlock(painter, {made.get(), y, 0, made->height});
    }
}

} // namespace motcua::documents
