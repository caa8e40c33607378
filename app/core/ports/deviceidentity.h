#pragma once

#include "app/core/ports/pagesource.h"

namespace motcua::ports
{

/// What a scanner keeps when it is plugged in elsewhere: its SANE name changes then (R6). A value.
struct DeviceIdentity {
    QString backend; ///< empty = unknown device
    QString vendor;
    QString model;
    QString serial; ///< empty where the device does not tell it

    bool operator==(const DeviceIdentity &) const = default;
};

[[nodiscard]] DeviceIdentity identityOf(const ScanDevice &device);

/// Where `device` is in `devices`: by serial, else by name among those of its backend, vendor and
/// model, else the only one of them. −1 = not there, or not to be told from its twin.
[[nodiscard]] qsizetype indexOf(const DeviceIdentity &device, const QString &lastName,
                                const QList<ScanDevice> &devices);

/// The backend that a SANE name begins with.
[[nodiscard]] QString backendOf(const QString &deviceName);

/// The backend that really drives the device: `net:HOST:` is only the way to it. HOST may be an
/// address of IPv6 in brackets.
[[nodiscard]] QString drivingBackend(const QString &deviceName);

/// SANE's test and file devices and cameras, our own and those that another computer shares
/// through the net backend: nobody at a counter wants them (R8).
[[nodiscard]] const QStringList &testBackends();
[[nodiscard]] const QStringList &cameraBackends();
[[nodiscard]] bool isTestDevice(const QString &deviceName);
[[nodiscard]] bool isCamera(const QString &deviceName);

} // namespace motcua::ports
