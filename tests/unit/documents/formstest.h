#pragma once

#include <QObject>

namespace motcua::tests
{

class TestForms : public QObject
{
    Q_OBJECT
private slots:
    void brokenFormNamesItsLine_data();
    void brokenFormNamesItsLine();
    void everyMistakeIsListed();
    void partialsAreLookedThroughToo();
    void manualNamesEveryField_data();
    void manualNamesEveryField();
    void goodFormIsSplitIntoItsParts();
    void typedMarkupIsEscaped();
    void placeComesFromTheAgency_data();
    void placeComesFromTheAgency();
    void headingsAreThoseOfTheReception();
    void listsBearTheHeadingOfTheirDays();
    void theOrderIsReadByThePattern();
    void datesAreWrittenAsOfficesDo_data();
    void datesAreWrittenAsOfficesDo();
    void onlyWhatWasHandedInIsListed();
    void feesAddUp();
    void aLateEntryIsNotDatedBack();
    void theLawsLimitIsToldWhereItWasShortened();
    void aRefusalAfterAcceptanceIsTheAgencys();
    void barcodesHaveTheirShape();
};

} // namespace motcua::tests
