#pragma once

#include "ui/presentation/login/lockpresenter.h"
#include "ui/widgets/messageline.h"

#include <QLineEdit>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace motcua::widgets
{

/// In place of everything while the window is locked: the password once more. Dialogs are hidden,
/// not closed, and shown again. Ctrl+L locks, keys and mouse count as activity: it watches the
/// application's events as long as it lives.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    /// `covered` lies beside it in one layout.
    LockPage(presentation::LockPresenter &lock, const QString &who, QList<QWidget *> covered,
             QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void cover();
    void uncover();
    void hideWindow(QWidget *other);

    presentation::LockPresenter &m_lock;
    QList<QWidget *> m_covered;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QLineEdit *m_password = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
