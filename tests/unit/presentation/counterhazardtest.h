#pragma once

#include <QObject>

namespace motcua::tests
{

/// What an officer may do at the wrong moment: no page goes, and none into the wrong place.
class CounterHazardTest final : public QObject
{
    Q_OBJECT

private slots:
    void lockedFileLeavesTheStoppedStackAlone();
    void imagesWaitForTheStoppedStack();
    void anotherPaperDoesNotForgetTheStoppedStack();
    void stackThatCannotGoOnStaysStopped();
    void tornSheetStaysWhenTheStackIsEnded();
    void deletedSideComesBackWhenFedAgain();
    void sideFedAgainKeepsItsEdit();
    void nothingComesInWhileSealing();
    void sealWaitsForFiles();
    void placeOfAStackThatBroughtNothing();
    void pagesGoWhereTheDeletedPageStood();
    void leavingAStoppedStackIsTold();
    void draftWithDeletedPagesIsKept();
    void draggedPagesAreTheOnesThatWereTaken();
    void sealingWaitsWhileAPageIsOpen();
};

} // namespace motcua::tests
