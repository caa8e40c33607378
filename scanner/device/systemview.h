#pragma once

#include "scanner/device/usbbus.h"

#include <QStringList>

namespace motcua::scanner
{

/// What this computer says about scanning, as a value: the self-check judges it, tests invent it.
struct SystemView {
    struct Plugged {
        UsbDevice device;
        bool isAllowed = false; ///< this user may read and write its node
    };
    QString user;
    bool isInScannerGroup = false;
    QList<Plugged> usb;
    QString backendList;              ///< path of dll.conf; empty = there is none
    QStringList backends;             ///< enabled ones
    QStringList daemons;              ///< running programs that hold scanners: scanbd, saned
    QList<ports::ScanDevice> devices; ///< what SANE finds
};

/// Everything but `devices`, from udev, /dev, /proc and SANE's configuration. Some milliseconds.
[[nodiscard]] SystemView readSystem();

} // namespace motcua::scanner
