#include "ui/widgets/feedelegate.h"

#include "app/core/domain/money.h"
#include "ui/presentation/fees/feewords.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

void FeeDelegate::commit(QWidget *editor) const
{
    auto *delegate = const_cast<FeeDelegate *>(this); // editors are made by a const function
    emit delegate->commitData(editor);
}

QWidget *FeeDelegate::reasonEditor(QWidget *parent, const QStringList &reasons) const
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"feeReason"_s);
    choice->setAccessibleName(tr("Reason for the exemption"));
    choice->addItem(tr("no exemption"), QString());
    for (const QString &reason : reasons)
        choice->addItem(reason, reason);
    connect(choice, &QComboBox::activated, this, [this, choice] { commit(choice); });
    return choice;
}

QWidget *FeeDelegate::countEditor(QWidget *parent) const
{
    auto *count = new QSpinBox(parent);
    count->setObjectName(u"feeQuantity"_s);
    count->setAccessibleName(tr("Quantity of the fee"));
    count->setRange(1, domain::mostFeeQuantity);
    count->setFrame(false);
    connect(count, &QSpinBox::valueChanged, this, [this, count] { commit(count); });
    return count;
}

QWidget *FeeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (const QVariant reasons = index.data(presentation::feeReasonsRole); reasons.isValid())
        return reasonEditor(parent, reasons.toStringList());
    if (index.data(Qt::EditRole).typeId() != QMetaType::Int)
        return QStyledItemDelegate::createEditor(parent, option, index);
    return countEditor(parent);
}

void FeeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(0, choice->findData(index.data(Qt::EditRole))));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void FeeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace motcua::widgets
