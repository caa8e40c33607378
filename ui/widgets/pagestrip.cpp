#include "ui/widgets/pagestrip.h"

#include "ui/presentation/reception/pagelistmodel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using motcua::presentation::PageListModel;

namespace motcua::widgets
{

namespace
{

constexpr QSize cell(112, 156);
constexpr int captionHeight = 20;

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
        const bool isSelected =
            (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
        if (isSelected) {
            painter->setPen(QPen(tonesFor(option.palette).link, 2.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(paper.adjusted(-2, -2, 2, 2));
        }
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
        const bool leftOut = index.data(PageListModel::BlankRole).toBool() &&
                             !index.data(PageListModel::KeptRole).toBool();
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

    static void drawCaption(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
    {
        const Tones tones = tonesFor(option.palette);
        QString text = index.data().toString();
        QColor colour = option.palette.color(QPalette::Text);
        if (index.data(PageListModel::FailedRole).toBool()) {
            text = tr("%1 · unreadable").arg(text);
            colour = tones.bad;
        } else if (index.data(PageListModel::BlankRole).toBool()) {
            text = index.data(PageListModel::KeptRole).toBool() ? tr("%1 · blank, kept").arg(text)
                                                                : tr("%1 · blank").arg(text);
            colour = tones.muted;
        } else if (!index.data(PageListModel::ReadyRole).toBool()) {
            text = tr("%1 · …").arg(text);
            colour = tones.muted;
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
    setTabKeyNavigation(false);
    setItemDelegate(new PageDelegate(this));
    setMinimumHeight(cell.height() + 2 * frameWidth());
}

void PageStrip::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { scrollToBottom(); });
}

void PageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        emit keepToggled(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void PageStrip::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tonesFor(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(12, 0, -12, 0),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     tr("No pages of this paper yet. Put the stack into the feeder and press F5."));
}

} // namespace motcua::widgets
