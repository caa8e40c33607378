#pragma once

#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/workcalendar.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua::domain
{

/// What a calendar file holds, and every fault that was found.
struct CalendarReading {
    WorkCalendar calendar;        ///< usable when there is no fault
    QJsonObject source;           ///< the file itself
    QList<CatalogueFault> faults; ///< the first `mostCatalogueFaults`, with line and column
    qint64 moreFaults = 0;

    [[nodiscard]] bool isWhole() const { return faults.isEmpty(); }
};

/// A calendar as JSON (format: resources/calendars/README.md), all or nothing: a calendar with a
/// hole in it counts wrongly. Faults: those of WorkCalendar::fromJson(), all of them and not only
/// the first; one of the calendar that it extends is told alone.
[[nodiscard]] CalendarReading readCalendar(const QByteArray &bytes,
                                           const WorkCalendar::Opener &openBase);

} // namespace motcua::domain
