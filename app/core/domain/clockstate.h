#pragma once

#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace motcua::domain
{

// How far this machine's clock may be trusted (offline facts §c.4). Pure functions; they never read
// a clock.

inline constexpr qint64 clockNoticeMs = 5 * 60'000;    ///< further off: said, and noted with events
inline constexpr qint64 clockDoubtMs = 24 * 3'600'000; ///< further off: no numbers
inline constexpr qint64 clockConfirmedMs = 3'600'000;  ///< what was confirmed holds within this

/// The last answers of the server, each as its clock's lead over ours in milliseconds.
class ClockSamples
{
public:
    static constexpr int kept = 9;

    void add(qint64 aheadMs);
    /// Of those kept; nothing before the first.
    [[nodiscard]] std::optional<qint64> median() const;

private:
    QList<qint64> m_samples; // oldest first
};

/// What is known of this machine's clock.
struct ClockState {
    std::optional<qint64> serverAheadMs; ///< of now; nothing = no server was heard
    QDateTime heardAt;                   ///< by our clock
    QDateTime lastRow;                   ///< newest one stored since the clock was last confirmed
    bool isConfirmed = false;
    std::optional<qint64> confirmedAheadMs; ///< the lead when a supervisor confirmed our clock
    /// A number that the server shows and only a later state of this store can have given: the disk
    /// went back in time, whatever the clock says. Empty = none.
    QString setBackBy;

    bool operator==(const ClockState &) const = default;
};

/// Far enough off that people should know and events keep both times.
[[nodiscard]] bool isClockOff(const ClockState &state);

/// The server's time at `at`, where it is to be kept beside ours; else invalid.
[[nodiscard]] QDateTime serverTimeBeside(const ClockState &state, const QDateTime &at);

/// The time that the day of a number follows (offline facts §c.3 no. 3): ours where it agrees with
/// the server's within `clockNoticeMs`, where a supervisor confirmed it or no server was heard;
/// else the server's.
[[nodiscard]] QDateTime trustedTime(const ClockState &state, const QDateTime &at);

/// Why no number may be given at `now`: "clock.backwards" [now, last row] when stored rows are
/// younger than the clock, "clock.far" [now, server's time] when the server's differs by more than
/// a day; a supervisor's word settles either. "store.setBack" [number]: the next login settles it.
/// Nothing = it may.
[[nodiscard]] std::optional<kernel::Error> clockDoubt(const ClockState &state,
                                                      const QDateTime &now);

} // namespace motcua::domain
