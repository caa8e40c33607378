#pragma once

#include "app/core/domain/workcalendar.h"

#include <QObject>
#include <QRandomGenerator>

namespace motcua::tests
{

/// What must hold on every calendar, checked on random ones. Each function prints its seed and how
/// many cases it tried, and fails when a way of counting was not; MOTCUA_SEED repeats a run.
class CalendarPropertyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void landsInWorkingTime();
    void neverRunsBackwards();
    void moreTimeIsNeverEarlier();
    void countingBackGivesTheAmount();
    void workingTimeIsAdditive();
    void explanationTellsTheSameDate();
    void extendingChangesOnlyWhatItNames();

private:
    /// Now and then the shipped one.
    [[nodiscard]] domain::WorkCalendar anyCalendar();
    /// A case was tried: which way of counting it was is told at the end.
    void played(const domain::WorkCalendar &calendar, const domain::TimeLimit &limit);

    domain::WorkCalendar m_shipped;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    int m_cases = 0;
    QHash<QString, int> m_ways; ///< unit, mode and end of the day of the cases
};

} // namespace motcua::tests
