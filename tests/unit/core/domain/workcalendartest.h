#pragma once

#include "app/core/domain/workcalendar.h"

#include <QObject>

namespace motcua::tests
{

/// The shipped calendar against the law and the moon, and the count of time on any calendar.
class WorkCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void moonAgreesWithTheTable_data();
    void moonAgreesWithTheTable();
    void shippedCalendarKnowsTheLaw_data();
    void shippedCalendarKnowsTheLaw();
    void compensationFollowsTheChain();
    void shippedCalendarKnowsItsDays_data();
    void shippedCalendarKnowsItsDays();
    void countsTime_data();
    void countsTime();
    void tellsWhatItPassedOver();
    void warnsAboutUnannouncedYears();
    void nextYearIsOwedFromNovember();
    void pushesTheChainOf2023();
    void unitSaysItsOwnOnTopOfTheLand();
    void extendingMustEnd();
    void refusesWhatItCannotCount();
    void namesTheFaultOfAFile_data();
    void namesTheFaultOfAFile();

private:
    domain::WorkCalendar m_shipped;
};

} // namespace motcua::tests
