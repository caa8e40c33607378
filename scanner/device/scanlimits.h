#pragma once

#include "scanner/protocol/messages.h"

#include <chrono>

namespace motcua::scanner
{

/// How long the desk waits for a worker, because no SANE call has a deadline of its own (R37).
/// Tests shorten them.
struct ScanLimits {
    using Time = std::chrono::milliseconds;

    Time open = std::chrono::seconds(30);
    Time options = std::chrono::seconds(15);
    Time firstStart = std::chrono::seconds(90);
    Time nextStart = std::chrono::seconds(30);
    Time noByte = std::chrono::seconds(20);
    Time warmingNotice = std::chrono::seconds(8);   ///< then "the scanner is warming up" is shown
    Time cancelGrace = std::chrono::seconds(3);     ///< from sane_cancel to SIGKILL (R36)
    Time release = std::chrono::seconds(15);        ///< from the end of a stack to rest
    Time reopenPatience = std::chrono::seconds(10); ///< a killed worker's device may be stuck
    Time search = std::chrono::seconds(8);
    Time keepOpen = std::chrono::minutes(2); ///< the device stays open between stacks (R2)
};

/// Which deadline holds now, from what the worker has said last. Knows no clock.
class ScanDeadline
{
public:
    explicit ScanDeadline(const ScanLimits &limits) : m_limits(limits), m_now(limits.open) {}

    /// The time until the next event must have come; zero = none is owed.
    [[nodiscard]] ScanLimits::Time current() const { return m_now; }
    /// Takes an event of the running scan.
    void after(const Event &event);

private:
    ScanLimits m_limits;
    ScanLimits::Time m_now;
    bool m_paperMoved = false;
};

} // namespace motcua::scanner
