#include "scanner/device/workerscanners.h"

#include "scanner/device/backendconfig.h"
#include "scanner/device/backendsearch.h"
#include "scanner/device/optionquery.h"
#include "scanner/device/scannercheck.h"
#include "scanner/device/systemview.h"
#include "scanner/device/usbwatch.h"

#include <QPointer>

#include <utility>

namespace motcua::scanner
{

WorkerScanners::WorkerScanners(ScannerSetup setup, WorkerPageSource *pages)
    : m_setup(withProgram(std::move(setup))), m_pages(pages)
{
}

WorkerScanners::~WorkerScanners() = default;

void WorkerScanners::find(const QStringList &backends, Heard heard,
                          ports::Completion<QList<ports::ScanDevice>> done)
{
    (new BackendSearch(this))->start(m_setup, backends, std::move(heard), std::move(done));
}

void WorkerScanners::readOptions(const QString &device,
                                 ports::Completion<QList<ports::DeviceOption>> done)
{
    ask({device, {}}, std::move(done));
}

void WorkerScanners::tryOptions(const QString &device, const QMap<QString, QString> &options,
                                ports::Completion<QList<ports::DeviceOption>> done)
{
    ask({device, options}, std::move(done));
}

/// The worker that scanned last may still have the device open.
void WorkerScanners::ask(const ListOptions &question,
                         ports::Completion<QList<ports::DeviceOption>> done)
{
    const auto start = [self = QPointer(this), question, done = std::move(done)] {
        if (self)
            (new OptionQuery(self))->start(self->m_setup, question, done);
    };
    if (m_pages)
        m_pages->whenFree(start);
    else
        start();
}

void WorkerScanners::check(ports::Completion<QList<ports::ScannerFinding>> done)
{
    // What SANE finds is part of the picture, so the search comes first.
    find({}, nullptr, [done](kernel::Result<QList<ports::ScanDevice>> found) {
        SystemView view = readSystem();
        view.devices = found.value_or(QList<ports::ScanDevice>());
        done(checkScanners(view));
    });
}

void WorkerScanners::watch(std::function<void(const ports::ScannerPlug &)> changed)
{
    m_changed = std::move(changed);
    m_usb.reset();
    if (!m_changed)
        return;
    m_usb = std::make_unique<UsbWatch>();
    connect(m_usb.get(), &UsbWatch::removed, this, [this](const QString &path, bool wasScanner) {
        if (m_pages)
            m_pages->unplugged(path);
        if (wasScanner)
            m_changed({false, {}});
    });
    connect(m_usb.get(), &UsbWatch::settled, this, &WorkerScanners::searchUsb);
}

void WorkerScanners::searchUsb()
{
    const QStringList backends = usbBackends(enabledBackends(saneConfigFolders()));
    if (backends.isEmpty())
        return;
    const QPointer<WorkerScanners> self(this);
    find(backends, nullptr, [self](kernel::Result<QList<ports::ScanDevice>> found) {
        if (self && self->m_changed && found)
            self->m_changed({true, *found});
    });
}

} // namespace motcua::scanner
