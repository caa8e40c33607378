#pragma once

#include "ui/presentation/reception/unfinishedpresenter.h"
#include "ui/widgets/dialogs.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace motcua::widgets
{

/// "Continue the unfinished dossier?": the newest one, and how many more there are. Hidden when
/// there is none.
class UnfinishedBanner final : public QFrame
{
    Q_OBJECT

public:
    UnfinishedBanner(presentation::UnfinishedPresenter &unfinished, Dialogs &dialogs,
                     QWidget *parent = nullptr);

    /// Goes on with the dossier shown, if there is one.
    void resumeShown();

signals:
    void resumed(const motcua::services::Unfinished &unfinished);

private:
    void refresh();
    void discardShown();

    presentation::UnfinishedPresenter &m_unfinished;
    Dialogs &m_dialogs;
    QLabel *m_text = nullptr;
};

} // namespace motcua::widgets
