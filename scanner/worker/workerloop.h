#pragma once

#include "scanner/worker/commandlistener.h"
#include "scanner/worker/pagecapture.h"
#include "scanner/worker/sensorwatch.h"

namespace motcua::scanner
{

/// The SANE thread: takes one command after another, from sane_init to sane_exit, until the desk
/// closes stdin. The device stays open between stacks.
class WorkerLoop
{
public:
    explicit WorkerLoop(const ScanParts &parts) : m_parts(parts), m_sensors(parts.device) {}

    /// Blocks until no more commands come.
    void run(CommandListener &commands);

private:
    [[nodiscard]] std::optional<Command> nextCommand(CommandListener &commands);
    void refuseAll(CommandListener &commands, SANE_Status status);
    void findDevices(const FindDevices &order);
    void describeDevice(ports::ScanDevice &device);
    void listOptions(const ListOptions &order);
    void scan(StartScan &order);

    ScanParts m_parts;
    SensorWatch m_sensors;
    QMap<QString, QString> m_deviceOptions; // what the open device was told by name
};

} // namespace motcua::scanner
