#pragma once

#include "app/core/domain/enumnames.h"

#include <QHash>
#include <QList>
#include <QTime>

#include <optional>

namespace motcua::domain
{

/// How the receiving day counts (regulation facts §4.1). Received outside working time is received
/// when the next session begins; "late" means after the cut-off of 15:00 (NĐ 61/2018 Art 18).
enum class DayCountMode {
    NextDay,       ///< counting starts the day after (Civil Code 2015 Art 147): the default
    SameDay,       ///< the receiving day is day one; of a late reception the next workday is
    LateIsNextDay, ///< as NextDay, but what comes late counts as received on the next workday
};

/// When the last day of a count is over.
enum class EndOfDay {
    LastSession, ///< when its last working session ends: the default, a counter can keep it
    Midnight,    ///< 24:00 (Civil Code 2015 Art 148), told as 23:59:59 so that the date stays
};

/// How time limits are counted: of a calendar. A value.
struct CountRules {
    DayCountMode mode = DayCountMode::NextDay;
    EndOfDay endOfDay = EndOfDay::LastSession;
    /// Still in time; one past the last session's end has no effect.
    QTime cutOff = QTime(15, 0);

    bool operator==(const CountRules &) const = default;
};

/// A stretch of working time within one day, from `begin` up to but not including `end`.
struct WorkSession {
    QTime begin;
    QTime end;

    bool operator==(const WorkSession &) const = default;
};

/// How a desk counted when it received a dossier: its rules and when it was open. They stay the
/// dossier's whatever becomes of them (regulation facts §0); which days are off does not belong to
/// them. A value.
struct CountConventions {
    CountRules rules;
    QHash<int, QList<WorkSession>> week = {}; ///< by Qt::DayOfWeek, in order; none = not worked

    bool operator==(const CountConventions &) const = default;
};

/// What one time limit counts otherwise than its calendar; empty = as the calendar does. A
/// procedure "within the day" (trong ngày) is one workday in SameDay mode.
struct CountChoice {
    std::optional<DayCountMode> mode = {};
    std::optional<EndOfDay> endOfDay = {};
    std::optional<QTime> cutOff = {};

    [[nodiscard]] CountRules over(const CountRules &rules) const
    {
        return {mode.value_or(rules.mode), endOfDay.value_or(rules.endOfDay),
                cutOff.value_or(rules.cutOff)};
    }

    bool operator==(const CountChoice &) const = default;
};

inline constexpr auto dayCountModes =
    enumNames<DayCountMode>({{DayCountMode::NextDay, "nextDay"},
                             {DayCountMode::SameDay, "sameDay"},
                             {DayCountMode::LateIsNextDay, "lateIsNextDay"}});
inline constexpr auto endsOfDay =
    enumNames<EndOfDay>({{EndOfDay::LastSession, "lastSession"}, {EndOfDay::Midnight, "midnight"}});

} // namespace motcua::domain
