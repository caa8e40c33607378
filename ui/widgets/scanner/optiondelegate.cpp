#include "ui/widgets/scanner/optiondelegate.h"

#include "ui/presentation/scanner/optionlistmodel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>

using motcua::presentation::OptionListModel;

namespace motcua::widgets
{

QWidget *OptionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList choices = index.data(OptionListModel::ChoicesRole).toStringList();
    if (choices.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<OptionDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    return box;
}

void OptionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void OptionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void OptionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tones tones = tonesFor(option->palette);
    // What sleeps is still to be read, also on a dark ground.
    option->palette.setColor(QPalette::Disabled, QPalette::Text, tones.muted);
    const bool isWish = index.data(OptionListModel::IsWishRole).toBool();
    if (index.column() == OptionListModel::Value && isWish)
        option->palette.setColor(QPalette::Text, index.data(OptionListModel::IsUnmetRole).toBool()
                                                     ? tones.warning
                                                     : tones.link);
    else if (index.column() != OptionListModel::Title && !(index.flags() & Qt::ItemIsEditable))
        option->palette.setColor(QPalette::Text, tones.muted); // a fact, not to be changed
}

} // namespace motcua::widgets
