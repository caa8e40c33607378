#pragma once

#include "scanner/device/usbbus.h"

#include <libudev.h>

#include <memory>

// libudev's objects with an owner. For the files of this folder that talk to udev, nobody else.

namespace motcua::scanner
{

template <auto unref> struct Unref {
    template <class Object> void operator()(Object *object) const { unref(object); }
};
using Udev = std::unique_ptr<udev, Unref<udev_unref>>;
using UdevEnumerate = std::unique_ptr<udev_enumerate, Unref<udev_enumerate_unref>>;
using UdevDevice = std::unique_ptr<udev_device, Unref<udev_device_unref>>;
using UdevMonitor = std::unique_ptr<udev_monitor, Unref<udev_monitor_unref>>;

[[nodiscard]] inline QString udevProperty(udev_device *device, const char *name)
{
    return QString::fromUtf8(udev_device_get_property_value(device, name));
}
[[nodiscard]] inline QString udevAttribute(udev_device *device, const char *name)
{
    return QString::fromUtf8(udev_device_get_sysattr_value(device, name)).trimmed();
}

[[nodiscard]] UsbDevice usbDeviceFrom(udev_device *device);

} // namespace motcua::scanner
