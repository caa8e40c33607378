#pragma once

#include "app/core/ports/scanners.h"
#include "scanner/device/workerpagesource.h"

#include <QObject>

#include <memory>

namespace motcua::scanner
{

class UsbWatch;

/// The scanners of this computer through short-lived workers, udev and the system's own files.
/// `pages`, which may hold a device open, hears at once when that one is pulled out (R39).
class WorkerScanners final : public QObject, public ports::Scanners
{
    Q_OBJECT

public:
    explicit WorkerScanners(ScannerSetup setup = {}, WorkerPageSource *pages = nullptr);
    ~WorkerScanners() override;

    void find(const QStringList &backends, Heard heard,
              ports::Completion<QList<ports::ScanDevice>> done) override;
    void readOptions(const QString &device,
                     ports::Completion<QList<ports::DeviceOption>> done) override;
    void tryOptions(const QString &device, const QMap<QString, QString> &options,
                    ports::Completion<QList<ports::DeviceOption>> done) override;
    void check(ports::Completion<QList<ports::ScannerFinding>> done) override;
    void watch(std::function<void(const ports::ScannerPlug &)> changed) override;

private:
    void searchUsb();
    void ask(const ListOptions &question, ports::Completion<QList<ports::DeviceOption>> done);

    ScannerSetup m_setup;
    WorkerPageSource *m_pages;
    std::unique_ptr<UsbWatch> m_usb;
    std::function<void(const ports::ScannerPlug &)> m_changed;
};

} // namespace motcua::scanner
