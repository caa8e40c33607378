#pragma once

#include "app/core/ports/pagesource.h"
#include "scanner/device/scannersetup.h"
#include "scanner/device/sourcestates.h"
#include "scanner/device/workerprocess.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace motcua::scanner
{

/// Pages from a SANE device, through the worker process. The worker is started by the first scan
/// and keeps the device open until nothing was scanned for a while; it is killed whenever it does
/// not answer in time, and a new one takes its place. Everything needed to go on is in the spool
/// folder and with the listener (R3). What it does when stands in a table: sourcestates.h.
///
/// Lives on one thread with an event loop, which must not end before the program does: the worker
/// dies with the thread that started it. Faults of a stack carry as their first argument the number
/// of the page to continue from; with a duplex feeder that is the front of the torn sheet, which
/// then comes again under its old number.
class WorkerPageSource final : public QObject, public ports::PageSource
{
    Q_OBJECT

public:
    explicit WorkerPageSource(ScannerSetup setup = {}, QObject *parent = nullptr);
    /// Gives the worker three seconds at most to let go of the device.
    ~WorkerPageSource() override;

    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override;
    void listenToSensors(ports::SensorListener *listener) override { m_sensors = listener; }
    /// The device at `usbPath` ("001:004") has been pulled out: a worker that has it open is killed
    /// at once (R39), and its stack ends with "scanner.unplugged".
    void unplugged(const QString &usbPath);
    /// A worker at rest gives its device back now; `then` comes when others may open it. At once
    /// where nothing is open, and while a stack feeds: who asks then is told that it is busy.
    void whenFree(std::function<void()> then);

private:
    struct Scan {
        ports::ScanRequest request;
        ports::ScanListener *listener = nullptr;
        int pages = 0;
        ports::ScanSource source = ports::ScanSource::Flatbed;
    };

    [[nodiscard]] SourceDeed deed(SourceInput input) const { return deedFor(m_state, input); }
    void begin();
    void startWorker();
    void take(const Event &event);
    void hear(const Event &event);
    void checkVersion(const Hello &hello);
    void tellStep(const Event &event);
    void takePage(const kernel::ScannedPage &page);
    void takeRest();
    void keptLong();
    void dismissWorker();
    void timeUp();
    void workerGone(WorkerProcess::End end);
    void endCancelled();
    void endCrashed(WorkerProcess::End end);
    void breakOff();
    void breakProtocol(const QString &detail);
    void endScan(ports::ScanEnd end);
    void endWithFault(const QString &key, QStringList arguments, const QString &detail);
    [[nodiscard]] int nextNumber() const;

    ScannerSetup m_setup;
    ports::SensorListener *m_sensors = nullptr;
    SourceState m_state = SourceState::NoWorker;
    std::unique_ptr<WorkerProcess> m_worker;
    std::optional<Scan> m_scan; // in the states Scanning and Waiting
    ScanDeadline m_deadline;
    QTimer m_waiting;  // the deadline, then the time to SIGKILL
    QTimer m_warming;  // until "warming up" is shown
    QTimer m_keepOpen; // until the device is given back
    std::vector<std::function<void()>> m_whenFree;
    bool m_cancelling = false;
    bool m_unheard = false; // a worker from before has not answered to the running scan yet
    bool m_worn = false;    // the worker has met a fault: it leaves instead of resting
    bool m_afterKill = false;
    QString m_device; // the one that the worker has open, or may have
};

} // namespace motcua::scanner
