#pragma once

#include "scanner/device/udev.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>

namespace motcua::scanner
{

/// Hears from udev which USB devices come and go (R39). Lives on a thread with an event loop; needs
/// no thread of its own. Silent where there is no udev, as in a container.
class UsbWatch final : public QObject
{
    Q_OBJECT

public:
    /// A scanner needs a moment after its plug before it answers.
    explicit UsbWatch(std::chrono::milliseconds settling = std::chrono::seconds(2),
                      QObject *parent = nullptr);

signals:
    /// At once, for any device; `usbPath` as in usbPath().
    void removed(const QString &usbPath, bool wasScanner);
    /// Something that may be a scanner came, and the time to settle has passed since the last one.
    void settled();

private:
    void take();

    Udev m_udev;
    UdevMonitor m_monitor;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settling;
};

} // namespace motcua::scanner
