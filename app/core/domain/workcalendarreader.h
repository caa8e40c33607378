#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/workcalendar.h"

namespace motcua::domain
{

/// Reads a calendar file: keys, dates and that no two entries contradict each other. One reading;
/// used by WorkCalendar::fromJson only. Fails with the first problem; besides "json.*":
/// "calendar.session", "calendar.duplicateDay", "calendar.emptyWeek", "calendar.swap".
class WorkCalendarReader
{
public:
    [[nodiscard]] kernel::Result<WorkCalendar> read(const QJsonObject &json);

private:
    void readWeek(JsonReader &file);
    void readHolidays(JsonReader &file);
    void readSwaps(JsonReader &file);
    void readAnnounced(JsonReader &file);
    [[nodiscard]] QList<WorkSession> sessions(JsonReader &owner, const QString &key);
    void addDayOff(JsonReader &entry, const QString &key, const QString &why);
    static void readEvidence(JsonReader &entry);

    JsonReport m_report;
    WorkCalendar m_calendar;
};

} // namespace motcua::domain
