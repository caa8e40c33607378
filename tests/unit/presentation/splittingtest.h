#pragma once

#include <QObject>

namespace motcua::tests
{

/// What separators propose in a reception, and what comes of it.
class SplittingTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesBeforeAnythingIsDone();
    void acceptIsOneStep();
    void ignoredProposalStaysAway();
    void nothingIsSealedUndecided();
    void waitsForTheWholeStack();
    void waitsWhileTheStackIsStopped();
    void stackEndedAtAFaultCanBeSplit();
    void movesOnWhereNothingIsFound();
    void blankSheetsWhereAsked();
    void choiceIsRemembered();
    void sheetsForEachPaper();
};

} // namespace motcua::tests
