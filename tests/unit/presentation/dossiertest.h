#pragma once

#include <QObject>

namespace motcua::tests
{

/// One dossier on the screen, and the answer clock of the online ones, without a widget.
class DossierTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyOpenMovesOfTheRoleAreShown();
    void faultyFieldIsNamed_data();
    void faultyFieldIsNamed();
    void acceptingAsksForTheCase();
    void supplementAndWhatWasBrought();
    void staleScreenIsRefused();
    void handedOverToWhomWasTyped();
    void correctedInTheForm();
    void refusalNamesWhatIsOpen();
    void answerClockTells_data();
    void answerClockTells();
    void homeCountsDown();
    void momentsAreRead_data();
    void momentsAreRead();
};

} // namespace motcua::tests
