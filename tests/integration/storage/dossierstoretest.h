#pragma once

#include <QObject>

namespace motcua::tests
{

class DossierStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void sealsWhole();
    void takesDrawnNumbersInOrder();
    void takesOnlyNumbersOfItsAgencyAndDay_data();
    void takesOnlyNumbersOfItsAgencyAndDay();
    void countsProvisionalNumbersByDeskAndDay();
    void refusesTheSameDossierTwice();
    void refusesADocumentWithoutBlob();
    void movesOntoTheRevisionItSaw();
    void keepsTheNewNumberWhenAnOldCopyMoves();
    void formerNumbersStayThroughRenames();
    void notesWithoutAChange();
    void findsByCode_data();
    void findsByCode();
    void findsPeople_data();
    void findsPeople();
    void findsByTheNumberOfTheOldCard();
    void lateEntryIsAnEvent();
    void findsNewestFirstUpToTheLimit();
    void findsTheSameAfterARestart();
    void lists_data();
    void lists();
    void fillsInKnownParties();
    void booksCountByYearAndField();
    void giveWholeDossiersInOrder();
    void dossiersOfAPartyAreAudited();
    void showsWhereADocumentHangs();
    void noticesSwappedRows();
};

} // namespace motcua::tests
