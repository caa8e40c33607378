#pragma once

#include <QStyledItemDelegate>

namespace motcua::widgets
{

/// Edits the cells of a list of fees: a number of pages or copies in a spin box, a reason for an
/// exemption in a list of those that count; the rest as usual. GUI thread; of its view.
class FeeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *reasonEditor(QWidget *parent, const QStringList &reasons) const;
    [[nodiscard]] QWidget *countEditor(QWidget *parent) const;
    /// What stands in an open editor counts already: F9 may be the next key.
    void commit(QWidget *editor) const;
};

} // namespace motcua::widgets
