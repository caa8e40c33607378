#include "scanner/worker/workerloop.h"

#include "app/core/ports/deviceidentity.h"
#include "scanner/worker/devicedescription.h"
#include "scanner/worker/optionlist.h"
#include "scanner/worker/optionwriter.h"
#include "scanner/worker/scanfaults.h"
#include "scanner/worker/stackscan.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

QList<ports::ScanDevice> listed(const SANE_Device **devices, const QStringList &hidden)
{
    QList<ports::ScanDevice> list;
    for (; devices && *devices; ++devices) {
        const QString name = QString::fromUtf8((*devices)->name);
        // `net:host:test:0` is the test backend of another computer: hidden like our own (R8).
        if (!hidden.contains(ports::drivingBackend(name)))
            list.append({name,
                         QString::fromUtf8((*devices)->vendor),
                         QString::fromUtf8((*devices)->model),
                         name.section(u':', 0, 0),
                         {},
                         {},
                         {}});
    }
    return list;
}

} // namespace

void WorkerLoop::run(CommandListener &commands)
{
    SANE_Int version = 0;
    const SANE_Status status = sane_init(&version, nullptr);
    m_parts.desk.send(Hello{protocolVersion});
    if (status != SANE_STATUS_GOOD)
        return refuseAll(commands, status);
    while (auto command = nextCommand(commands)) {
        if (const auto *find = std::get_if<FindDevices>(&*command))
            findDevices(*find);
        else if (auto *order = std::get_if<StartScan>(&*command))
            scan(*order);
        else if (const auto *list = std::get_if<ListOptions>(&*command))
            listOptions(*list);
    }
    m_parts.device.close();
    sane_exit();
}

/// Sensors are looked at only while nothing else is to be done (R46).
std::optional<Command> WorkerLoop::nextCommand(CommandListener &commands)
{
    while (m_sensors.isOn() && !commands.waitFor(SensorWatch::interval)) {
        const auto changes = m_sensors.poll();
        for (const Sensed &change : changes)
            m_parts.desk.send(change);
    }
    return commands.next();
}

/// No other call of SANE is allowed then, not even sane_exit.
void WorkerLoop::refuseAll(CommandListener &commands, SANE_Status status)
{
    const kernel::Error fault{
        kernel::ErrorKind::Scanner, u"scanner.noSane"_s, {}, u"sane_init: "_s + statusText(status)};
    while (auto command = commands.next()) {
        if (std::holds_alternative<FindDevices>(*command)) {
            m_parts.desk.send(SearchEnded{fault});
        } else if (std::holds_alternative<ListOptions>(*command)) {
            m_parts.desk.send(OptionsListed{{}, fault});
        } else if (std::holds_alternative<StartScan>(*command)) {
            m_parts.desk.send(Ended{{0, fault, false, {}}});
            m_parts.desk.send(Idle{});
        }
    }
}

void WorkerLoop::findDevices(const FindDevices &order)
{
    const SANE_Device **found = nullptr;
    const SANE_Status status = sane_get_devices(&found, SANE_FALSE);
    if (status != SANE_STATUS_GOOD) {
        m_parts.desk.send(SearchEnded{scanFault(status, ScanStage::Open, {})});
        return;
    }
    // The list is SANE's own and void with the next call: copy it before any device is opened.
    auto devices = listed(found, order.hidden);
    for (const auto &device : std::as_const(devices))
        m_parts.desk.send(DeviceFound{device});
    for (auto &device : devices)
        describeDevice(device);
    m_parts.desk.send(SearchEnded{});
}

void WorkerLoop::describeDevice(ports::ScanDevice &device)
{
    if (m_parts.device.open(device.name) != SANE_STATUS_GOOD)
        return;
    describe(device, m_parts.device.options());
    if (const auto serial = m_parts.device.value(u"serial-number"_s))
        device.serial = std::get_if<QString>(&*serial) ? std::get<QString>(*serial) : QString();
    m_parts.desk.send(DeviceFound{device});
    m_parts.device.close();
}

void WorkerLoop::listOptions(const ListOptions &order)
{
    const SANE_Status status = m_parts.device.open(order.device);
    if (status != SANE_STATUS_GOOD) {
        m_parts.desk.send(OptionsListed{{}, scanFault(status, ScanStage::Open, order.device)});
        return;
    }
    OptionWriter writer(m_parts.device, order.written);
    writer.wantOverrides();
    writer.settle();
    m_parts.desk.send(OptionsListed{listedOptions(m_parts.device), {}});
    m_parts.device.close();
}

void WorkerLoop::scan(StartScan &order)
{
    // Options of one profile must not live on under the next one.
    if (std::exchange(m_deviceOptions, order.request.deviceOptions) != order.request.deviceOptions)
        m_parts.device.close();
    StackScan stack(m_parts, order);
    const ports::ScanEnd end = stack.run();
    m_parts.desk.send(Ended{end});
    order.request.spoolKey.fill('\0');
    // The desk has its answer; what follows may take seconds on a bad line.
    m_parts.device.endOperation();
    if (end.fault)
        m_parts.device.close();
    m_parts.desk.send(Idle{});
    m_sensors.begin();
}

} // namespace motcua::scanner
