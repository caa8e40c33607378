#pragma once

#include "ui/presentation/reception/pagedeskpresenter.h"

#include <QDialog>
#include <QLabel>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QRubberBand>

namespace motcua::widgets
{

/// A page as large as the window allows, with a crop drawn over it by mouse or moved by keys:
/// arrows move its upper left corner, with Shift its lower right one. Enter crops, Page Up and Page
/// Down go to the neighbours. Nothing of the raw page is ever lost.
class PageView final : public QDialog
{
    Q_OBJECT

public:
    /// `pages` outlives the dialog.
    PageView(presentation::PageDeskPresenter &pages, int row, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int row);
    void follow();
    void load();
    void show(const QImage &picture);
    void setCrop(const QRectF &part);
    void applyCrop();
    [[nodiscard]] QRect pictureArea() const;
    [[nodiscard]] QPointF shareAt(const QPoint &point) const;

    presentation::PageDeskPresenter &m_pages;
    int m_row = 0;
    domain::ArrangedPage m_shown; ///< keeps its place on the screen while further pages come in
    quint64 m_asked = 0;          // answers for an earlier page are dropped
    QImage m_picture;
    QRectF m_crop; // share of the page as shown; null = none drawn
    QPointF m_anchor;
    QLabel *m_paper = nullptr;
    QLabel *m_hint = nullptr;
    QRubberBand *m_band = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_toPaper = nullptr;
};

} // namespace motcua::widgets
