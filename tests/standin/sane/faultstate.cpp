#include "tests/standin/sane/faultstate.h"

#include <chrono>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace motcua::standin
{

long long microseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::microseconds>(steady_clock::now().time_since_epoch()).count();
}

void sleepMicroseconds(long long length)
{
    if (length > 0)
        std::this_thread::sleep_for(std::chrono::microseconds(length));
}

std::string FaultState::path(const std::string &name) const
{
    return m_script.stateFolder + '/' + name;
}

int FaultState::number(const std::string &name, int otherwise) const
{
    std::ifstream file(path(name));
    int value = otherwise;
    return file >> value ? value : otherwise;
}

void FaultState::store(const std::string &name, int number) const
{
    const std::string fresh = path(name) + ".new";
    std::ofstream(fresh) << number << '\n';
    rename(fresh.c_str(), path(name).c_str());
}

int FaultState::next() const { return number("next", 1); }
void FaultState::setNext(int side) const { store("next", side); }
bool FaultState::isUnplugged() const { return access(path("unplugged").c_str(), F_OK) == 0; }
void FaultState::unplug() const { store("unplugged", 1); }

std::optional<bool> FaultState::sensor(const std::string &name) const
{
    const int value = number("sensor-" + name, -1);
    return value < 0 ? std::nullopt : std::optional(value == 1);
}

std::optional<ScriptedFault> FaultState::due(const std::string &call, int page, int percent) const
{
    for (const ScriptedFault &fault : m_script.faults) {
        if (fault.call != call || (fault.page != 0 && fault.page != page) ||
            (call == "read" && percent < fault.percent))
            continue;
        const int fired = number(fault.id, 0);
        if (fault.times != 0 && fired >= fault.times)
            continue;
        store(fault.id, fired + 1);
        log("fault " + call + ' ' + fault.effect + " at " + std::to_string(page));
        return fault;
    }
    return std::nullopt;
}

void FaultState::log(const std::string &text) const
{
    if (m_script.logFile.empty())
        return;
    const int file =
        open(m_script.logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const std::string line = std::to_string(microseconds()) + ' ' + text + '\n';
    (void)!write(file, line.data(), line.size());
    close(file);
}

} // namespace motcua::standin
