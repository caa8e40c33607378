#include "ui/widgets/scanner/choicelist.h"

#include "ui/presentation/scanner/choiceroles.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int padding = 7;
constexpr int signWidth = 20;

/// Sign and name, the mark at the right, the detail below.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {80, 2 * option.fontMetrics.lineSpacing() + 2 * padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        painter->save();
        paintTexts(*painter, row, index);
        painter->restore();
    }

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const Tones tones = tonesFor(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isChosen = index.data(presentation::IsChosenRole).toBool();
        const bool isAbsent = index.data(presentation::IsAbsentRole).toBool();
        const QColor plain = isSelected ? option.palette.color(QPalette::HighlightedText)
                                        : option.palette.color(QPalette::Text);
        const QColor quiet = isSelected ? plain : tones.muted;
        const int line = option.fontMetrics.lineSpacing();
        QRect upper = option.rect.adjusted(padding, padding, -padding, 0);
        upper.setHeight(line);
        const QRect lower = upper.translated(0, line).adjusted(signWidth, 0, 0, 0);
        QFont bold = option.font;
        bold.setBold(true);
        if (isChosen) {
            painter.setPen(isSelected ? plain : tones.good);
            painter.setFont(bold);
            painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, u"✓"_s);
        }
        painter.setFont(option.font);
        const QString mark = index.data(presentation::MarkRole).toString();
        painter.setPen(isSelected ? plain
                       : isAbsent ? tones.warning
                       : isChosen ? tones.good
                                  : tones.muted);
        painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, mark);
        upper.adjust(signWidth, 0, -option.fontMetrics.horizontalAdvance(mark) - 2 * padding, 0);
        painter.setFont(bold);
        painter.setPen(isAbsent ? quiet : plain);
        painter.drawText(
            upper, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        painter.setFont(option.font);
        painter.setPen(quiet);
        painter.drawText(
            lower, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(presentation::DetailRole).toString(),
                                          Qt::ElideRight, lower.width()));
    }
};

} // namespace

ChoiceList::ChoiceList(const QString &objectName, QWidget *parent) : QListView(parent)
{
    setObjectName(objectName);
    setItemDelegate(new ChoiceDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowChosen(index.row()); });
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    const bool isHere = currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isHere)
            emit rowChosen(currentIndex().row());
        return; // and no default button of a dialog
    case Qt::Key_Delete:
        if (isHere)
            emit removalAsked(currentIndex().row());
        return;
    default: QListView::keyPressEvent(event);
    }
}

void ChoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace motcua::widgets
