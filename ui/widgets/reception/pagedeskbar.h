#pragma once

#include "ui/presentation/reception/pagedeskpresenter.h"
#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/pagestrip.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <functional>

namespace motcua::widgets
{

/// What can be done to the selected pages of a strip: buttons for the common deeds, all of them in
/// a menu and under a key each while the strip has the focus. Says where the next scan goes.
class PageDeskBar final : public QWidget
{
    Q_OBJECT

public:
    PageDeskBar(presentation::ReceptionPresenter &reception, PageStrip &strip,
                QWidget *parent = nullptr);

signals:
    void collateAsked();
    void pageOpened(int row); ///< to be looked at and cropped

private:
    struct Deed {
        QString text;
        QList<QKeySequence> keys;
        const char *icon = nullptr; ///< name of an icon; null = only in the menu
        std::function<void()> run;
        bool needsPages = true;
    };

    void addTurns();
    void addOrder();
    void addDocuments();
    void addHistory();
    QAction *add(const Deed &deed);
    void addSeparator();
    void showMenu(const QPoint &at);
    void fillComponents();
    [[nodiscard]] QString placeText() const;
    void showHint();
    void showProposal(); ///< scrolls to where the first cut would be
    void refresh();
    [[nodiscard]] int current() const;

    presentation::ReceptionPresenter &m_reception;
    presentation::PageDeskPresenter &m_pages;
    PageStrip &m_strip;
    QMenu m_menu;
    QMenu *m_components = nullptr;
    QList<QAction *> m_needPages;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_append = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace motcua::widgets
