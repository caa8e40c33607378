#include "app/core/ports/deviceidentity.h"

using namespace Qt::StringLiterals;

namespace motcua::ports
{

QString drivingBackend(const QString &name)
{
    if (!name.startsWith("net:"_L1))
        return backendOf(name);
    const qsizetype bracket = name.startsWith("net:["_L1) ? name.indexOf(u']') : 4;
    const qsizetype hostEnd = bracket < 0 ? -1 : name.indexOf(u':', bracket);
    return hostEnd < 0 ? u"net"_s : backendOf(name.sliced(hostEnd + 1));
}

const QStringList &testBackends()
{
    static const QStringList names{u"test"_s, u"pnm"_s};
    return names;
}

const QStringList &cameraBackends()
{
    static const QStringList names{u"v4l"_s,  u"gphoto2"_s, u"stv680"_s, u"qcam"_s,
                                   u"dc25"_s, u"dc210"_s,   u"dc240"_s};
    return names;
}

DeviceIdentity identityOf(const ScanDevice &device)
{
    return {device.backend.isEmpty() ? backendOf(device.name) : device.backend, device.vendor,
            device.model, device.serial};
}

qsizetype indexOf(const DeviceIdentity &device, const QString &lastName,
                  const QList<ScanDevice> &devices)
{
    QList<qsizetype> alike;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        DeviceIdentity other = identityOf(devices[i]);
        if (other == device && !device.serial.isEmpty())
            return i;
        // Two serials that differ are two devices; one that is missing tells nothing.
        if (!other.serial.isEmpty() && !device.serial.isEmpty())
            continue;
        other.serial = device.serial;
        if (other == device)
            alike.append(i);
    }
    for (const qsizetype i : alike) {
        if (devices[i].name == lastName)
            return i;
    }
    return alike.size() == 1 ? alike.constFirst() : -1;
}

QString backendOf(const QString &deviceName) { return deviceName.section(u':', 0, 0); }

bool isTestDevice(const QString &deviceName)
{
    return testBackends().contains(drivingBackend(deviceName));
}

bool isCamera(const QString &deviceName)
{
    return cameraBackends().contains(drivingBackend(deviceName));
}

} // namespace motcua::ports
