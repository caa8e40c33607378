#pragma once

#include "scanner/protocol/messages.h"
#include "scanner/worker/sanedevice.h"

#include <QHash>

#include <chrono>

namespace motcua::scanner
{

/// Looks at the buttons and sensors of a device that is open and at rest, on the SANE thread (R46).
/// Only known read-only switches; a device that answers slowly or not at all is left in peace until
/// its next stack, because the next scan must not wait for it.
class SensorWatch
{
public:
    static constexpr std::chrono::milliseconds interval{500};

    explicit SensorWatch(SaneDevice &device) : m_device(device) {}

    /// After a stack: finds the sensors of the device, if it is still open.
    void begin();
    [[nodiscard]] bool isOn() const { return !m_watched.isEmpty() && m_device.isOpen(); }
    /// What has changed; at the first look, what is on.
    [[nodiscard]] QList<Sensed> poll();

private:
    struct Watched {
        QString option;
        ports::Sensor sensor;
        bool isOn = false; ///< at the last look
    };

    static constexpr qint64 longestPollMs = 100;

    SaneDevice &m_device;
    QList<Watched> m_watched;
};

} // namespace motcua::scanner
