#pragma once

#include "app/core/domain/workcalendar.h"

#include <QObject>

namespace motcua::tests
{

/// What supplements, payments and apologies make of an appointment: told cases on the shipped
/// calendar, and what must hold on every calendar.
class DeadlineTest final : public QObject
{
    Q_OBJECT

private slots:
    void papersGoToTheAgency_data();
    void papersGoToTheAgency();
    void handOversAreLateOrInTime();
    void initTestCase();
    void movesTheAppointment_data();
    void movesTheAppointment();
    void standsStillWhileWaiting();
    void noneKeepsRunningWhileWaiting();
    void workedAndLeftMakeTheLimit();
    void paymentsAreSubtractedInEveryMode();
    void overlappingPausesCountOnce();
    void supplementsBeforeAcceptanceCostNothing();
    void extensionReplacesTheAppointment();
    void restartNeverUndercutsAPromise();
    void noRequestUndoesLateness();
    void aPauseIsCountedOnPublishedYearsOnly();
    void countsAsTheIndexDoes();
    void withoutLimitThereIsNoAppointment();
    void warnsAboutUnannouncedYears();
    void refusesWhatItCannotCount();
    void readsADossier();
    void answersWithinEightWorkingHours_data();
    void answersWithinEightWorkingHours();
    void apologyComesADayBefore();
    void classesOfReports();
    void urgencyGrows();
    void modesAreOrdered();
    void pauseWithoutLengthChangesNothing();
    void longerPausesAreNeverEarlier();

private:
    domain::WorkCalendar m_shipped;
};

} // namespace motcua::tests
