#pragma once

#include <QObject>

namespace motcua::tests
{

/// Identifiers, Vietnam's clock, cancelling and the thread with a queue.
class KernelTest : public QObject
{
    Q_OBJECT

private slots:
    void uuidsSortByTime();
    void uuidsHaveVersionAndVariant();
    void uuidsDiffer();
    void readsAndWritesTimes_data();
    void readsAndWritesTimes();
    void refusesUnreadableTimes();
    void systemClockIsVietnams();
    void cancellingReachesEveryCopy();
    void executorKeepsTheOrder();
    void executorRunsInItsOwnThread();
    void executorGivesValues();
    void executorCallsItselfAtOnce();
    void executorFinishesWhatWasPosted();
};

} // namespace motcua::tests
