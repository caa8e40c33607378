#pragma once

#include <QObject>

namespace motcua::tests
{

class OutboxStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsEverythingLearned();
    void notesSyncedOnce();
    void aSupervisorTakesItBack();
    void whatTheEngineHeldMeanwhileIsNotWritten();
    void lentNumbersAreTakenOnTheirDay();
    void showsTheNextItemWhenTheEarlierIsAccepted();
    void holdsBackBehindAQuarantinedItem();
    void swapsTheNumber();
    void refusesATakenNumber();
    void summarises();
    void retries();
    void refusesWhatTheTableDoesNotAllow();
};

} // namespace motcua::tests
