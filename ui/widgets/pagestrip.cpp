#include "ui/widgets/pagestrip.h"

#include "ui/presentation/reception/pagelistmodel.h"
#include "ui/widgets/theme.h"

#include <QDragMoveEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;
using motcua::presentation::PageListModel;

namespace motcua::widgets
{

namespace
{

constexpr QSize cell(112, 156);
constexpr int captionHeight = 20;
// No more, or on a screen of 768 points a proposed split takes a row of the checklist.
constexpr int wishedHeight = 180;

class PageDelegate final : public QStyledItemDelegate
{
    Q_DECLARE_TR_FUNCTIONS(PageStrip)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return cell;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRect area = option.rect.adjusted(6, 4, -6, -captionHeight);
        const QRect paper = drawPaper(*painter, area, index, option.palette);
        if (option.state & QStyle::State_Selected) {
            const bool isCurrent = option.state & QStyle::State_HasFocus;
            painter->setPen(QPen(tonesFor(option.palette).link, isCurrent ? 3 : 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(paper.adjusted(-2, -2, 2, 2));
        }
        if (index.data(PageListModel::StartsDocumentRole).toBool())
            drawCut(*painter, option, false);
        else if (index.data(PageListModel::ProposedCutRole).toBool())
            drawCut(*painter, option, true);
        drawCaption(*painter, option, index);
        painter->restore();
    }

private:
    static QRect drawPaper(QPainter &painter, const QRect &area, const QModelIndex &index,
                           const QPalette &palette)
    {
        const auto image = index.data(PageListModel::ThumbnailRole).value<QImage>();
        const QSize size = (image.isNull() ? QSize(210, 297) : image.size())
                               .scaled(area.size(), Qt::KeepAspectRatio);
        const QRect paper(area.center() - QPoint(size.width() / 2, size.height() / 2), size);
        const bool leftOut = index.data(PageListModel::LeavingRole).toBool() ||
                             (index.data(PageListModel::BlankRole).toBool() &&
                              !index.data(PageListModel::KeptRole).toBool());
        if (image.isNull())
            painter.fillRect(paper, palette.color(QPalette::AlternateBase));
        else
            painter.drawImage(paper, image);
        if (leftOut)
            painter.fillRect(paper, QColor(110, 116, 124, 170));
        painter.setPen(QPen(tonesFor(palette).muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper);
        if (index.data(PageListModel::FailedRole).toBool() || leftOut) {
            painter.setPen(QPen(leftOut ? QColor(Qt::white) : tonesFor(palette).bad, 3));
            painter.drawLine(paper.topLeft() + QPoint(14, 14),
                             paper.bottomRight() - QPoint(14, 14));
        }
        return paper;
    }

    /// Where a document ends and the next begins; what is only proposed is dotted and bears a mark.
    static void drawCut(QPainter &painter, const QStyleOptionViewItem &option, bool isProposed)
    {
        const Tones tones = tonesFor(option.palette);
        const int x = option.rect.left() + 1;
        painter.setPen(isProposed ? QPen(tones.link, 3, Qt::DotLine)
                                  : QPen(tones.warning, 2, Qt::DashLine));
        painter.drawLine(x, option.rect.top() + 2, x, option.rect.bottom() - 2);
        if (!isProposed)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.link);
        const int top = option.rect.top();
        painter.drawPolygon(QPolygon({{x - 1, top}, {x + 11, top}, {x - 1, top + 14}}));
    }

    static void drawCaption(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
    {
        const Tones tones = tonesFor(option.palette);
        QString text = index.data().toString();
        QColor colour = option.palette.color(QPalette::Text);
        if (index.data(PageListModel::FailedRole).toBool()) {
            text = tr("%1 · unreadable").arg(text);
            colour = tones.bad;
        } else if (index.data(PageListModel::SeparatorRole).toBool()) {
            text = tr("%1 · separator").arg(text);
            colour = tones.warning;
        } else if (index.data(PageListModel::BlankRole).toBool()) {
            text = index.data(PageListModel::KeptRole).toBool() ? tr("%1 · blank, kept").arg(text)
                                                                : tr("%1 · blank").arg(text);
            colour = tones.muted;
        } else if (!index.data(PageListModel::ReadyRole).toBool()) {
            text = tr("%1 · …").arg(text);
            colour = tones.muted;
        } else if (index.data(PageListModel::TextlessRole).toBool()) {
            text = tr("%1 · no text").arg(text);
            colour = tones.warning;
        }
        painter.setFont(option.font);
        painter.setPen(colour);
        const QRect line(option.rect.left(), option.rect.bottom() - captionHeight + 1,
                         option.rect.width(), captionHeight);
        painter.drawText(line, Qt::AlignCenter,
                         option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
    }
};

} // namespace

PageStrip::PageStrip(QWidget *parent) : QListView(parent)
{
    setObjectName(u"pageStrip"_s);
    setAccessibleName(tr("Scanned pages"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // drawn here
    setTabKeyNavigation(false);
    setItemDelegate(new PageDelegate(this));
    setMinimumHeight(cell.height() + 2 * frameWidth());
}

void PageStrip::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { scrollToBottom(); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PageStrip::noteSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &PageStrip::restoreSelection);
}

QSize PageStrip::sizeHint() const { return {QListView::sizeHint().width(), wishedHeight}; }

QList<int> PageStrip::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PageStrip::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt makes a page current without selecting it; the keys work on what is selected.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void PageStrip::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QListView::selectionChanged(now, before);
    emit selectionMoved();
}

void PageStrip::noteSelection()
{
    m_selectedIds.clear();
    for (const int row : selectedRows())
        m_selectedIds.append(model()->index(row, 0).data(PageListModel::IdRole).toString());
    m_currentId = currentIndex().data(PageListModel::IdRole).toString();
    m_currentRow = currentIndex().row();
}

void PageStrip::restoreSelection()
{
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QString id = index.data(PageListModel::IdRole).toString();
        if (m_selectedIds.contains(id))
            selection.select(index, index);
        if (id == m_currentId)
            current = index;
    }
    // The page has gone: its place is where the eye is.
    if (!current.isValid() && m_currentRow >= 0 && model()->rowCount() > 0) {
        current = model()->index(std::min(m_currentRow, model()->rowCount() - 1), 0);
        selection.select(current, current);
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        scrollTo(current);
    emit selectionMoved();
}

/// The page that the pages dropped here would stand before.
int PageStrip::rowBehind(const QPoint &point) const
{
    int row = 0;
    while (row < model()->rowCount() && visualRect(model()->index(row, 0)).center().x() < point.x())
        ++row;
    return row;
}

QLine PageStrip::dropLine() const
{
    const int row = rowBehind(*m_dragged);
    const QRect next = visualRect(model()->index(row, 0));
    const QRect before = visualRect(model()->index(row - 1, 0));
    const QRect beside = next.isValid() ? next : before;
    const int x = next.isValid() ? next.left() : before.right() + 1;
    return {std::clamp(x, 2, viewport()->width() - 3), beside.top() + 2,
            std::clamp(x, 2, viewport()->width() - 3), beside.bottom() - 2};
}

void PageStrip::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (!model()->canDropMimeData(event->mimeData(), Qt::MoveAction, 0, 0, {}))
        return event->ignore();
    m_dragged = event->position().toPoint();
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void PageStrip::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    m_dragged.reset();
    viewport()->update();
}

/// Qt's own way drops nothing when the first of several pages would stay where it is.
void PageStrip::dropEvent(QDropEvent *event)
{
    m_dragged.reset();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    model()->dropMimeData(event->mimeData(), Qt::MoveAction, rowBehind(event->position().toPoint()),
                          0, {});
}

void PageStrip::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_dragged && model()->rowCount() > 0) {
        painter.setPen(QPen(tonesFor(palette()).link, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dropLine());
    }
    if (!model() || model()->rowCount() > 0)
        return;
    painter.setPen(tonesFor(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(12, 0, -12, 0),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     tr("No pages of this paper yet. Put the stack into the feeder and press F5."));
}

} // namespace motcua::widgets
