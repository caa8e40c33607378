#include "scanner/worker/sensorwatch.h"

#include "app/core/kernel/logging.h"
#include "scanner/worker/optionnames.h"

#include <QElapsedTimer>

namespace motcua::scanner
{

void SensorWatch::begin()
{
    m_watched.clear();
    if (!m_device.isOpen())
        return;
    const auto options = m_device.options();
    for (const Option &option : options) {
        const auto kind = names::sensorKind(option.name);
        if (kind && option.readOnly && option.type == OptionType::Bool)
            m_watched.append({option.name, *kind});
    }
}

QList<Sensed> SensorWatch::poll()
{
    QElapsedTimer clock;
    clock.start();
    QList<Sensed> changes;
    for (Watched &watched : m_watched) {
        const auto value = m_device.value(watched.option);
        const auto *isOn = value ? std::get_if<bool>(&*value) : nullptr;
        if (!isOn) {
            m_watched.clear(); // it has gone, or wants no questions
            return changes;
        }
        if (watched.isOn != *isOn)
            changes.append({watched.sensor, *isOn});
        watched.isOn = *isOn;
    }
    if (clock.elapsed() > longestPollMs) {
        qCInfo(kernel::logScan) << "Sensors are slow and are left alone:" << clock.elapsed()
                                << "ms";
        m_watched.clear();
    }
    return changes;
}

} // namespace motcua::scanner
