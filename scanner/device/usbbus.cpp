#include "scanner/device/usbbus.h"

#include "scanner/device/udev.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

// Interface classes of ID_USB_INTERFACES, `:ccsspp:ccsspp:` (class, subclass, protocol).
constexpr QLatin1StringView stillImage = ":06"_L1;
constexpr QLatin1StringView vendorSpecific = ":ff"_L1;
const QStringList otherClasses{u":01"_s, u":02"_s, u":03"_s, u":08"_s,
                               u":09"_s, u":0b"_s, u":0e"_s, u":e0"_s};

bool isScannerLike(const QString &interfaces)
{
    if (interfaces.contains(stillImage))
        return true;
    return interfaces.contains(vendorSpecific) &&
           std::none_of(otherClasses.begin(), otherClasses.end(),
                        [&](const QString &other) { return interfaces.contains(other); });
}

} // namespace

UsbDevice usbDeviceFrom(udev_device *device)
{
    UsbDevice usb;
    usb.bus = udevProperty(device, "BUSNUM").toInt();
    usb.number = udevProperty(device, "DEVNUM").toInt();
    usb.node = udevProperty(device, "DEVNAME");
    usb.vendorId = udevAttribute(device, "idVendor");
    usb.vendor = udevAttribute(device, "manufacturer");
    usb.model = udevAttribute(device, "product");
    usb.serial = udevAttribute(device, "serial");
    usb.isMatched = udevProperty(device, "libsane_matched") == "yes"_L1;
    usb.looksLikeScanner = isScannerLike(udevProperty(device, "ID_USB_INTERFACES").toLower());
    return usb;
}

QList<UsbDevice> usbDevices()
{
    QList<UsbDevice> found;
    const Udev udev(udev_new());
    if (!udev)
        return found;
    const UdevEnumerate all(udev_enumerate_new(udev.get()));
    udev_enumerate_add_match_subsystem(all.get(), "usb");
    udev_enumerate_add_match_property(all.get(), "DEVTYPE", "usb_device");
    udev_enumerate_scan_devices(all.get());
    for (auto *entry = udev_enumerate_get_list_entry(all.get()); entry;
         entry = udev_list_entry_get_next(entry)) {
        const UdevDevice device(
            udev_device_new_from_syspath(udev.get(), udev_list_entry_get_name(entry)));
        // Class 9 is a hub.
        if (device && udevAttribute(device.get(), "bDeviceClass") != "09"_L1)
            found.append(usbDeviceFrom(device.get()));
    }
    return found;
}

QString usbPathOf(const QString &deviceName)
{
    static const QRegularExpression libusb(u":libusb:([0-9]{3}:[0-9]{3})\\z"_s);
    return libusb.match(deviceName).captured(1);
}

QString usbPath(int bus, int number)
{
    return u"%1:%2"_s.arg(bus, 3, 10, QChar(u'0')).arg(number, 3, 10, QChar(u'0'));
}

void addSerials(QList<ports::ScanDevice> &devices)
{
    const bool any = std::any_of(devices.begin(), devices.end(), [](const auto &device) {
        return device.serial.isEmpty() && !usbPathOf(device.name).isEmpty();
    });
    if (!any)
        return;
    const auto bus = usbDevices();
    for (ports::ScanDevice &device : devices) {
        const QString path = usbPathOf(device.name);
        const auto plugged = std::find_if(bus.begin(), bus.end(), [&](const UsbDevice &usb) {
            return usbPath(usb.bus, usb.number) == path;
        });
        if (device.serial.isEmpty() && plugged != bus.end())
            device.serial = plugged->serial;
    }
}

} // namespace motcua::scanner
