#include "scanner/device/usbwatch.h"

#include "app/core/kernel/logging.h"

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

UsbWatch::UsbWatch(std::chrono::milliseconds settling, QObject *parent)
    : QObject(parent), m_udev(udev_new())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &UsbWatch::settled);
    if (m_udev)
        m_monitor.reset(udev_monitor_new_from_netlink(m_udev.get(), "udev"));
    if (!m_monitor ||
        udev_monitor_filter_add_match_subsystem_devtype(m_monitor.get(), "usb", "usb_device") < 0 ||
        udev_monitor_enable_receiving(m_monitor.get()) < 0) {
        qCWarning(kernel::logScan) << "udev does not tell of devices that come and go";
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(udev_monitor_get_fd(m_monitor.get()),
                                                   QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UsbWatch::take);
}

void UsbWatch::take()
{
    const UdevDevice device(udev_monitor_receive_device(m_monitor.get()));
    if (!device)
        return;
    const QString action = QString::fromUtf8(udev_device_get_action(device.get()));
    const UsbDevice usb = usbDeviceFrom(device.get());
    const bool isScanner = usb.isMatched || usb.looksLikeScanner;
    if (action == "remove"_L1)
        emit removed(usbPath(usb.bus, usb.number), isScanner);
    else if (action == "add"_L1 && isScanner)
        m_settling.start();
}

} // namespace motcua::scanner
