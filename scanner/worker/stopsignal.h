#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace motcua::scanner
{

/// "The person has cancelled": the one truth about it, because SANE's statuses are none (R35). Set
/// and reset by the listening thread in the order of the commands, read by the SANE thread.
class StopSignal
{
public:
    void raise()
    {
        {
            const std::lock_guard lock(m_guard);
            m_raised = true;
        }
        m_changed.notify_all();
    }

    void reset()
    {
        const std::lock_guard lock(m_guard);
        m_raised = false;
    }

    [[nodiscard]] bool isRaised() const
    {
        const std::lock_guard lock(m_guard);
        return m_raised;
    }

    /// Sleeps; false at once when raised.
    [[nodiscard]] bool pause(std::chrono::milliseconds length) const
    {
        std::unique_lock lock(m_guard);
        return !m_changed.wait_for(lock, length, [this] { return m_raised; });
    }

private:
    mutable std::mutex m_guard;
    mutable std::condition_variable m_changed;
    bool m_raised = false;
};

} // namespace motcua::scanner
