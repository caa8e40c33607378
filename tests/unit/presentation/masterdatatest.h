#pragma once

#include <QObject>

namespace motcua::tests
{

class MasterDataPresenterTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatCounts();
    void readsThenTakesIn();
    void leavingWhileItIsTakenInLosesNothing();
    void faultsAreListedAndSaved();
    void nothingUsableCannotBeTakenIn();
    void pullAsksBeforeManyEnd();
    void anUnreachableServerIsTold();
    void supervisorsOnlyLook();
};

} // namespace motcua::tests
