#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace motcua::domain
{

/// How the receiving day counts (regulation facts §4.1; a setting of the installation).
enum class DayCountMode {
    NextDay, ///< counting starts the day after acceptance (Civil Code 2015 Art 147): the default
    SameDay, ///< the receiving day is day one when received before the cut-off
};

/// A stretch of working time within one day, from `begin` up to but not including `end`.
struct WorkSession {
    QTime begin;
    QTime end;

    bool operator==(const WorkSession &) const = default;
};

/// A date that the count passed over, and why ("Tết Nguyên đán", "weeklyRest", "swapped").
struct SkippedDay {
    QDate date;
    QString why;

    bool operator==(const SkippedDay &) const = default;
};

struct Appointment {
    QDateTime dueAt;           ///< +07:00, always inside a working session or at its end
    QList<SkippedDay> skipped; ///< every non-working date between reception and appointment
    QList<int>
        unannouncedYears; ///< years touched for which no holidays are on file: a warning is owed

    bool operator==(const Appointment &) const = default;
};

/// The working-time calendar (lịch làm việc): sessions by weekday, days off, worked Saturdays and
/// the 15:00 cut-off, all data with its source. A value; reading is free of side effects.
class WorkCalendar
{
public:
    /// From the JSON of resources/calendars (format in the README there). Overlapping sessions,
    /// unknown keys, impossible dates: an error that names the JSON path.
    [[nodiscard]] static kernel::Result<WorkCalendar> fromJson(const QJsonObject &json);

    [[nodiscard]] bool isWorkday(QDate date) const;
    /// Empty on a day off.
    [[nodiscard]] QList<WorkSession> sessionsOn(QDate date) const;
    /// Why nobody works on `date`; empty on a workday.
    [[nodiscard]] QString reasonOff(QDate date) const;
    [[nodiscard]] bool isAnnounced(int year) const { return m_announcedYears.contains(year); }
    [[nodiscard]] DayCountMode mode() const { return m_mode; }
    [[nodiscard]] QTime cutOff() const { return m_cutOff; }
    /// "<id> <version>", kept with each dossier.
    [[nodiscard]] QString version() const { return m_version; }

    /// When a dossier accepted at `from` must be answered. Reception outside working time counts
    /// from the next session's beginning; after the cut-off (15:00, NĐ 61/2018 Art 18) a day count
    /// starts on the next workday.
    ///
    /// - Workdays: day one by `mode` and cut-off, then one workday after the other. In NextDay mode
    ///   the cut-off changes nothing: the count starts on the next workday anyway.
    /// - Calendar days and months run over days off; a last day off moves to the next workday
    /// (Civil
    ///   Code 2015 Art 148). A month ends on the day of the same number, else on the month's last.
    /// - Days and months end when the last session of the last day ends: the law's 24:00 (Art 148),
    ///   as far as a counter that closes can keep it.
    /// - Hours are working hours from the instant on, whatever the mode and the cut-off.
    ///
    /// Errors: "calendar.amount" (below 1), "calendar.tooFar" (past ten years).
    [[nodiscard]] kernel::Result<Appointment> appointment(const QDateTime &from,
                                                          TimeLimit limit) const;
    [[nodiscard]] kernel::Result<Appointment> appointment(const QDateTime &from, TimeLimit limit,
                                                          DayCountMode mode) const;

private:
    friend class WorkCalendarReader;

    [[nodiscard]] QDate nextWorkday(QDate date) const; ///< after `date`
    [[nodiscard]] QDateTime workingStart(const QDateTime &from) const;
    [[nodiscard]] QDateTime endOfDay(QDate date) const;
    [[nodiscard]] kernel::Result<QDateTime> afterHours(const QDateTime &start, int hours) const;
    [[nodiscard]] QDate lastDay(const QDateTime &start, TimeLimit limit, DayCountMode mode) const;

    QString m_version;
    DayCountMode m_mode = DayCountMode::NextDay;
    QTime m_cutOff;
    QHash<int, QList<WorkSession>> m_week;         // Qt::DayOfWeek → sessions
    QHash<QDate, QString> m_daysOff;               // date → name of the holiday
    QHash<QDate, QList<WorkSession>> m_workedDays; // swapped in, usually a Saturday
    QSet<int> m_announcedYears;
};

} // namespace motcua::domain
