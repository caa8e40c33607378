#pragma once

#include "app/core/domain/workcalendar.h"

#include <QObject>
#include <QRandomGenerator>

namespace motcua::tests
{

/// What must hold on every calendar, checked on random ones. Each function prints its seed and how
/// many cases it tried; MOTCUA_SEED repeats a run.
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

    domain::WorkCalendar m_shipped;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    int m_cases = 0;
};

} // namespace motcua::tests
