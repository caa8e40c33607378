#pragma once

#include <QListView>

#include <optional>

namespace motcua::widgets
{

/// The pages of the current paper as thumbnails in a row, growing while the stack feeds. Blank
/// pages are grey and say so; a line stands before the first page of each further document. Several
/// pages may be selected and dragged; a selection follows its pages when their order changes.
class PageStrip final : public QListView
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QList<int> selectedRows() const; ///< ascending

signals:
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    [[nodiscard]] int rowBehind(const QPoint &point) const;
    [[nodiscard]] QLine dropLine() const;
    void noteSelection();
    void restoreSelection();

    QStringList m_selectedIds; // over a reset of the model
    QString m_currentId;
    int m_currentRow = -1;
    std::optional<QPoint> m_dragged; ///< where pages are held over the strip
};

} // namespace motcua::widgets
