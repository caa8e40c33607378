#pragma once

#include <QObject>

namespace motcua::tests
{

/// Dossiers by USB stick: whatever goes which way and in which order, the server has each of them
/// once.
class CourierTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOrderGivesOneDossier_data();
    void everyOrderGivesOneDossier();
    void anImportThatDoesNotLookUpIsCaught();
    void copiesOfOneStickInTheSameMinute_data();
    void copiesOfOneStickInTheSameMinute();
    void aLookChangesNothing();
    void aStoppedExportLeavesNothing();
    void theLinkComesBackAtTheOrigin();
    void aPersonTakesItBack();
    void laterMovesGoByASecondStick();
    void moveThatWasReportedElsewhereIsNotRepeated();
    void aStateThatOthersMadeProvesNoPages();
    void theCreateProvesOnlyItsOwnPages();
    void whatIsSetAsideStays();
    void forwardedDossiersStayApart();
    void equalProvisionalNumbersOfTwoAgencies();
    void filesThatComeLater();
    void nothingOnTheStickIsReadable();
};

} // namespace motcua::tests
