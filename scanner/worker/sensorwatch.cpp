#include "scanner/worker/sensorwatch.h"

#include "app/core/kernel/logging.h"
#include "scanner/worker/optionnames.h"

#include <QElapsedTimer>

namespace motcua::scanner
{

void SensorWatch::begin()
{
    m_names.clear();
    m_known.clear();
    if (!m_device.isOpen())
        return;
    const auto options = m_device.options();
    for (const Option &option : options) {
        if (option.readOnly && option.type == OptionType::Bool &&
            names::sensors().contains(option.name))
            m_names.append(option.name);
    }
}

QList<Sensed> SensorWatch::poll()
{
    QElapsedTimer clock;
    clock.start();
    QList<Sensed> changes;
    for (const QString &name : std::as_const(m_names)) {
        const auto value = m_device.value(name);
        const auto *isOn = value ? std::get_if<bool>(&*value) : nullptr;
        if (!isOn) {
            m_names.clear(); // it has gone, or wants no questions
            return changes;
        }
        if (m_known.value(name, false) != *isOn)
            changes.append({name, *isOn});
        m_known.insert(name, *isOn);
    }
    if (clock.elapsed() > longestPollMs) {
        qCInfo(kernel::logScan) << "Sensors are slow and are left alone:" << clock.elapsed()
                                << "ms";
        m_names.clear();
    }
    return changes;
}

} // namespace motcua::scanner
