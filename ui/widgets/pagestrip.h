#pragma once

#include <QListView>

namespace motcua::widgets
{

/// The pages of the current paper as thumbnails in a row, growing while the stack feeds. Blank
/// pages are grey and say so; Space keeps one or leaves it out again.
class PageStrip final : public QListView
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void keepToggled(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace motcua::widgets
