#include "app/core/domain/clockstate.h"

#include "app/core/kernel/clock.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// A supervisor knew of this lead and said that our clock is right.
bool isConfirmedLead(const ClockState &state)
{
    return state.serverAheadMs && state.confirmedAheadMs &&
           std::llabs(*state.serverAheadMs - *state.confirmedAheadMs) <= clockConfirmedMs;
}

} // namespace

void ClockSamples::add(qint64 aheadMs)
{
    m_samples.append(aheadMs);
    if (m_samples.size() > kept)
        m_samples.removeFirst();
}

std::optional<qint64> ClockSamples::median() const
{
    if (m_samples.isEmpty())
        return std::nullopt;
    QList<qint64> sorted = m_samples;
    const auto middle = sorted.begin() + (sorted.size() - 1) / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

bool isClockOff(const ClockState &state)
{
    return state.serverAheadMs && std::llabs(*state.serverAheadMs) > clockNoticeMs;
}

QDateTime serverTimeBeside(const ClockState &state, const QDateTime &at)
{
    return isClockOff(state) ? at.addMSecs(*state.serverAheadMs) : QDateTime();
}

QDateTime trustedTime(const ClockState &state, const QDateTime &at)
{
    return isClockOff(state) && !isConfirmedLead(state) ? at.addMSecs(*state.serverAheadMs) : at;
}

std::optional<kernel::Error> clockDoubt(const ClockState &state, const QDateTime &now)
{
    if (!state.setBackBy.isEmpty())
        return kernel::Error{kernel::ErrorKind::Refused, u"store.setBack"_s, {state.setBackBy}, {}};
    // A clock that is set right goes back a little; the order of rows never follows it.
    if (state.lastRow.isValid() && now.msecsTo(state.lastRow) > clockNoticeMs)
        return kernel::Error{kernel::ErrorKind::Refused,
                             u"clock.backwards"_s,
                             {kernel::isoText(now), kernel::isoText(state.lastRow)},
                             {}};
    if (!state.serverAheadMs || std::llabs(*state.serverAheadMs) <= clockDoubtMs)
        return std::nullopt;
    if (isConfirmedLead(state))
        return std::nullopt;
    return kernel::Error{
        kernel::ErrorKind::Refused,
        u"clock.far"_s,
        {kernel::isoText(now), kernel::isoText(now.addMSecs(*state.serverAheadMs))},
        {}};
}

} // namespace motcua::domain
