#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/workcalendar.h"

#include <QSet>

namespace motcua::domain
{

/// Reads a calendar file on top of the one it extends: keys, dates and that no two entries
/// contradict each other. One reading; used by WorkCalendar::fromJson and readCalendar(). Fails
/// with the first problem; besides "json.*": "calendar.session", "calendar.duplicateDay",
/// "calendar.emptyWeek", "calendar.swap", "calendar.extends".
class WorkCalendarReader
{
public:
    /// `extending` names the calendars on the way here, so that a ring is found.
    explicit WorkCalendarReader(WorkCalendar::Opener openBase, QStringList extending = {});
    [[nodiscard]] kernel::Result<WorkCalendar> read(const QJsonObject &json);
    /// What is wrong in the file itself, not in the one that it extends.
    [[nodiscard]] const JsonReport &report() const { return m_report; }

private:
    [[nodiscard]] kernel::Status readBase(JsonReader &file);
    void readWeek(JsonReader &file);
    void readHolidays(JsonReader &file);
    void readSwaps(JsonReader &file);
    void readWorkdays(JsonReader &file);
    void readAnnounced(JsonReader &file);
    [[nodiscard]] QList<WorkSession> sessions(JsonReader &owner, const QString &key);
    /// The day under `key`, valid only if this file has not named it yet.
    [[nodiscard]] QDate newDay(JsonReader &entry, const QString &key);
    void addDayOff(QDate date, const DayOff &off);
    void addWorked(QDate date, const WorkCalendar::WorkedDay &worked);
    /// What a reviewer checks an entry by; the count does not depend on it, its absence is a fault.
    static void readEvidence(JsonReader &entry, DayOff &off);

    WorkCalendar::Opener m_openBase;
    QStringList m_extending;
    JsonReport m_report;
    WorkCalendar m_calendar;
    QSet<QDate>
        m_named; // in this file: it may say otherwise than the one it extends, but not itself
};

} // namespace motcua::domain
