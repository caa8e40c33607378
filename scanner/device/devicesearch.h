#pragma once

#include "app/core/ports/completion.h"
#include "app/core/ports/pagesource.h"
#include "scanner/device/workerprocess.h"

#include <QTimer>

namespace motcua::scanner
{

struct ScannerSetup;

/// One search for devices in a worker of its own, so that a backend that crashes or hangs while
/// searching never touches an open device (R4); `saneConfig` of the setup says in which backends.
/// After the time limit, or a crash, what has been found until then is the result. Calls `done`
/// once, and emits `ended` when the worker is gone.
class DeviceSearch final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceSearch(QObject *parent = nullptr);
    /// Nothing of a device is lost with a search, so its worker goes at once.
    ~DeviceSearch() override { m_worker.kill(); }

    void start(const ScannerSetup &setup, ports::Completion<QList<ports::ScanDevice>> done);

signals:
    void found(const QList<motcua::ports::ScanDevice> &soFar);
    void ended();

private:
    void take(const Event &event);
    void add(const ports::ScanDevice &device);
    void finish(std::optional<kernel::Error> fault);

    WorkerProcess m_worker;
    QTimer m_limit;
    QList<ports::ScanDevice> m_found;
    ports::Completion<QList<ports::ScanDevice>> m_done;
};

} // namespace motcua::scanner
