#pragma once

#include "ui/presentation/home/serverpresenter.h"
#include "ui/widgets/dialogs.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace motcua::widgets
{

/// A clock that is off, a login that does not fit, news that end many dossiers: one sentence, and
/// the deed that settles it for whoever may do it.
class ServerBanner final : public QFrame
{
    Q_OBJECT

public:
    ServerBanner(presentation::ServerPresenter &server, Dialogs &dialogs,
                 QWidget *parent = nullptr);

private:
    void refresh();
    void act();

    presentation::ServerPresenter &m_server;
    Dialogs &m_dialogs;
    QLabel *m_text = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace motcua::widgets
