#pragma once

#include "tests/standin/sane/faultscript.h"

#include <atomic>
#include <optional>
#include <string>

namespace motcua::standin
{

/// What of the device outlives a process that is killed: the pile in its feeder, how often each
/// fault has come, and whether the cable is in. Small files in the script's state folder, which a
/// test may read and write: `next` (the side on top of the pile, 1-based), `unplugged` (exists or
/// not). Also writes the log. Any thread.
class FaultState
{
public:
    explicit FaultState(const FaultScript &script) : m_script(script) {}

    [[nodiscard]] int next() const;
    void setNext(int side) const;
    [[nodiscard]] bool isUnplugged() const;
    void unplug() const;
    /// What a test has put into `sensor-NAME`; nothing = it has not.
    [[nodiscard]] std::optional<bool> sensor(const std::string &name) const;
    /// The fault that is due in `call` at side `page` and `percent` of its bytes; counts it.
    [[nodiscard]] std::optional<ScriptedFault> due(const std::string &call, int page,
                                                   int percent = 100) const;
    /// One line: microseconds of the monotonic clock, then `text`.
    void log(const std::string &text) const;

private:
    [[nodiscard]] std::string path(const std::string &name) const;
    [[nodiscard]] int number(const std::string &name, int otherwise) const;
    void store(const std::string &name, int number) const;

    const FaultScript &m_script;
};

/// Microseconds of the monotonic clock.
[[nodiscard]] long long microseconds();
void sleepMicroseconds(long long length);

} // namespace motcua::standin
