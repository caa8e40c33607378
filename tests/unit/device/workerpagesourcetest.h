#pragma once

#include <QObject>

namespace motcua::tests
{

/// The desk's side against workers that follow a script: hang, babble, die, lie.
class WorkerPageSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void missingWorkerIsTold();
    void silenceAtAnyStepEndsTheScan_data();
    void silenceAtAnyStepEndsTheScan();
    void misbehavingWorkerEndsTheScan_data();
    void misbehavingWorkerEndsTheScan();
    void deafWorkerIsKilledAndReplaced();
    void cancelBeforeTheWorkerAnswers();
    void longStartIsExplained();
    void nextScanMayBeginInTheListener();
    void deviceIsGivenBackAfterAWhile();
    void searchTellsWhatItFoundInTime();
    void searchWithoutAWorkerFails();
};

} // namespace motcua::tests
