#pragma once

#include <QObject>

namespace motcua::tests
{

class HomeTest final : public QObject
{
    Q_OBJECT

private slots:
    void queuesHoldTheirDossiers();
    void handOversFollowTheirReception();
    void rowsSayWhatToDo();
    void searchForgivesDiacriticsAndTakesCards();
    void staleAnswersAreDropped();
    void quarantinedRowSaysWhyAndCanBeRetried();
    void whatWentByCourierIsTakenBack();
    void reprintIsCounted();
    void statusAlarmsByAge_data();
    void statusAlarmsByAge();
};

} // namespace motcua::tests
