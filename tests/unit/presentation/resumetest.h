#pragma once

#include <QObject>

namespace motcua::tests
{

/// A desk that is killed and a reception that is taken up again: its pages and what was decided
/// about them are as they were.
class ResumeTest final : public QObject
{
    Q_OBJECT

private slots:
    void pagesLookAsTheyWereScanned_data();
    void pagesLookAsTheyWereScanned();
    void goneOnAfterAFault();
    void pageScannedAgainOtherwise();
    void nothingMovesBeforeItIsSaved();
    void whatCannotBeSavedIsNotScanned();
    void cancelledWhileItIsSaved();
    void filesStayFiles();
    void ignoredSplitStaysIgnored();
    void separatorsAreFoundOnceAskedFor();
    void stackIsMarkedBeforeItsFirstSheet();
    void markGoesWithAStackThatBroughtNothing();
    void stoppedStackIsStoppedAgain();
    void stoppedStackStaysStoppedThroughASecondCrash();
    void stoppedStackThatCannotBeSavedStaysStopped();
    void stoppedStackIsEndedByTheOfficer();
    void paperOfTheStoppedStackIsShown();
    void tornSheetIsFedAgain_data();
    void tornSheetIsFedAgain();
    void scanRightAfterTheResumeWaits();
    void filesCutOffAreTold();
};

} // namespace motcua::tests
