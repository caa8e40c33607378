#pragma once

#include <QObject>

namespace motcua::tests
{

/// What a newer answer of the server does to the catalogue.
class CatalogueUpdateTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheServerDoesNotTell();
    void keepsPapersByCodeAndCase();
    void keepsCasesOnlyWhereNoneAreTold();
    void keepsFeesByCodeElseByName();
    void whatTheServerTellsCounts();
    void anOutgrownLegalLimitIsDropped();
    void proseKeepsTheLimitBefore_data();
    void proseKeepsTheLimitBefore();
    void nothingNewStoresNothing();
    void aChangeCountsFromToday();
    void theDayThatIsToldCounts();
    void anExampleGivesWay();
    void closedOnesEnd_data();
    void closedOnesEnd();
    void closedAndOpenIsOpen();
    void whatIsNotToldStays();
    void whatIsOpenedAgainKeepsItsOwn();
    void aFaultLeavesTheVersionBefore();
    void manyEndingsAreMany_data();
    void manyEndingsAreMany();
};

} // namespace motcua::tests
