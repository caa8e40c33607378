#pragma once

#include "app/core/ports/pagesource.h"

#include <QList>
#include <QString>

namespace motcua::scanner
{

/// One device on the USB bus, as udev knows it.
struct UsbDevice {
    int bus = 0;
    int number = 0;   ///< on the bus; another one after each re-plug
    QString node;     ///< "/dev/bus/usb/001/004"
    QString vendorId; ///< four hexadecimal digits, e.g. "04c5"
    QString vendor;
    QString model;
    QString serial;
    bool isMatched = false; ///< SANE's udev rules know it as a scanner (libsane_matched)
    /// Its interfaces are those of a scanner: still image, or vendor specific on a device that is
    /// no hub, keyboard or disk. A guess, where the rules do not know the model.
    bool looksLikeScanner = false;
};

/// Every USB device now, hubs left out. Empty where udev does not answer.
[[nodiscard]] QList<UsbDevice> usbDevices();

/// "001:004" of a SANE name like `fujitsu:libusb:001:004`; empty for other names.
[[nodiscard]] QString usbPathOf(const QString &deviceName);
[[nodiscard]] QString usbPath(int bus, int number);

/// Fills in the serial numbers of devices that are on the bus and did not tell theirs.
void addSerials(QList<ports::ScanDevice> &devices);

} // namespace motcua::scanner
