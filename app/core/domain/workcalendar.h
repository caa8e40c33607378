#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace motcua::domain
{

enum class DayOffKind {
    WeeklyRest,   ///< nghỉ hằng tuần (Labour Code 2019 Art 111)
    Holiday,      ///< nghỉ lễ, tết (Art 112)
    Compensatory, ///< nghỉ bù: a holiday fell on a day of rest (Art 111)
    Swapped,      ///< hoán đổi ngày làm việc: another day is worked for it
};

/// Why nobody works on a day, and who says so.
struct DayOff {
    DayOffKind kind = DayOffKind::WeeklyRest;
    QString name;        ///< "Tết Nguyên đán"; empty for weekly rest and swaps
    QString source;      ///< empty for weekly rest
    QString confidence;  ///< "high" | "medium" | "low"; empty for weekly rest
    QDate workedInstead; ///< of a swap

    bool operator==(const DayOff &) const = default;
};

/// A date that the count passed over, and why ("Tết Nguyên đán", "weeklyRest", "swapped").
struct SkippedDay {
    QDate date;
    QString why;

    bool operator==(const SkippedDay &) const = default;
};

struct Appointment {
    QDateTime dueAt; ///< +07:00, inside a working session or at its end; or 23:59:59 of a workday
    QList<SkippedDay> skipped; ///< every non-working date between reception and appointment
    QList<int>
        unannouncedYears; ///< years touched for which no holidays are on file: a warning is owed

    bool operator==(const Appointment &) const = default;
};

/// The working-time calendar (lịch làm việc): sessions by weekday, days off, worked Saturdays and
/// the rules of counting, all data with its source. A value; reading is free of side effects.
class WorkCalendar
{
public:
    /// Opens the calendar that another one extends, by its id.
    using Opener = std::function<kernel::Result<QJsonObject>(const QString &id)>;

    /// From the JSON of resources/calendars (format in the README there). Overlapping sessions,
    /// unknown keys, impossible dates: an error that names the JSON path. `openBase` is asked for
    /// the calendar named by "extends"; without it such a file is refused.
    [[nodiscard]] static kernel::Result<WorkCalendar> fromJson(const QJsonObject &json,
                                                               const Opener &openBase = {});

    [[nodiscard]] bool isWorkday(QDate date) const { return !sessionsOn(date).isEmpty(); }
    /// In order of time; empty on a day off.
    [[nodiscard]] QList<WorkSession> sessionsOn(QDate date) const;
    /// Meaningful for days off only.
    [[nodiscard]] DayOff dayOff(QDate date) const;
    /// Why nobody works on `date`, in one word or name; empty on a workday.
    [[nodiscard]] QString reasonOff(QDate date) const;
    [[nodiscard]] bool isAnnounced(int year) const { return m_announced.contains(year); }
    /// Years whose holidays are on file as published, each with its source.
    [[nodiscard]] const QMap<int, QString> &announcedYears() const { return m_announced; }
    /// Days on which nobody works although the week would have it, with who says so.
    [[nodiscard]] QMap<QDate, DayOff> daysOff(int year) const;
    /// Of the years from one date to the other, both included.
    [[nodiscard]] QList<int> unannouncedYears(QDate from, QDate to) const;
    /// The year after `day`, when its days off should be on file by then and are not: from the
    /// first workday of `month` on, when the notice of Tết and swaps is usually out and limits of
    /// two months reach into that year.
    [[nodiscard]] std::optional<int> owedYear(QDate day, int month = 11) const;
    [[nodiscard]] const CountRules &rules() const { return m_rules; }
    [[nodiscard]] CountConventions conventions() const { return {m_rules, m_week}; }
    /// The same days off and days worked instead, counted by other rules and hours of the week. A
    /// single day with hours of its own keeps them.
    [[nodiscard]] WorkCalendar countingBy(const CountConventions &conventions) const
    {
        WorkCalendar calendar = *this;
        calendar.m_rules = conventions.rules;
        calendar.m_week = conventions.week;
        return calendar;
    }
    /// "<id> <version>", and what it extends: "hk-1 2026.1 < vn 2026.2". Kept with each dossier.
    [[nodiscard]] QString version() const { return m_version; }

    /// After or before `date`; a date far away where nobody works for more than a year.
    [[nodiscard]] QDate nextWorkday(QDate date) const;
    [[nodiscard]] QDate previousWorkday(QDate date) const;
    /// The instant from which time counts: `from` itself, or the beginning of the next session.
    [[nodiscard]] QDateTime workingStart(const QDateTime &from) const;
    /// When the last session of a workday ends.
    [[nodiscard]] QDateTime closingTime(QDate workday) const;
    /// Working time between two instants in milliseconds; 0 when `to` is not later.
    [[nodiscard]] qint64 workingMs(const QDateTime &from, const QDateTime &to) const;
    /// The end of so much working time; invalid when it is more than ten years off.
    [[nodiscard]] QDateTime afterWorkingMs(const QDateTime &from, qint64 milliseconds) const;

    /// When a dossier accepted at `from` must be answered, by these rules and what the limit says
    /// otherwise. Reception outside working time counts from the next session's beginning.
    ///
    /// - Workdays: day one by mode and cut-off, then one workday after the other.
    /// - Calendar days and months run over days off; a last day off moves to the next workday
    ///   (Civil Code 2015 Art 148). A month ends on the day of the same number, else on the
    ///   month's last.
    /// - Days and months end by the rule of the day's end.
    /// - Hours are working hours from the instant on, whatever the mode and the cut-off.
    ///
    /// Errors: "calendar.amount" (below 1), "calendar.tooFar" (past ten years).
    [[nodiscard]] kernel::Result<Appointment> appointment(const QDateTime &from,
                                                          const TimeLimit &limit) const;

    static constexpr int horizonYears = 10;

private:
    friend class WorkCalendarReader;

    struct WorkedDay {
        QList<WorkSession> sessions; ///< empty = as on `like`
        int like = 0;                ///< Qt::DayOfWeek
    };

    QString m_version;
    CountRules m_rules;
    QHash<int, QList<WorkSession>> m_week; // Qt::DayOfWeek → sessions
    QHash<QDate, DayOff> m_daysOff;
    QHash<QDate, WorkedDay> m_workedDays; // swapped in, usually a Saturday
    QMap<int, QString> m_announced;       // year → source
};

} // namespace motcua::domain
