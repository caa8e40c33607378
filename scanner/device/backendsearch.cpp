#include "scanner/device/backendsearch.h"

#include "app/core/kernel/logging.h"
#include "app/core/ports/deviceidentity.h"
#include "scanner/device/backendconfig.h"
#include "scanner/device/scannersetup.h"
#include "scanner/device/usbbus.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

constexpr int atATime = 3; // a backend mostly waits for devices that are not there

bool isOffered(const ports::ScanDevice &device, const ScannerSetup &setup)
{
    return !ports::isCamera(device.name) &&
           (setup.allowTestDevices || !ports::isTestDevice(device.name));
}

/// Backends that could only find what is not offered are not even asked.
bool isWorthAsking(const QString &backend, const ScannerSetup &setup)
{
    return isOffered({backend + u":0"_s, {}, {}, backend, {}, {}, {}}, setup);
}

} // namespace

struct BackendSearch::Part {
    Part(const QString &name, const QStringList &folders)
        : backend(name),
          config(name.isEmpty() ? nullptr : std::make_unique<BackendConfig>(name, folders))
    {
    }

    QString backend;
    bool isSearching = true;
    std::unique_ptr<BackendConfig> config;
    QList<ports::ScanDevice> devices;
    DeviceSearch search; // goes before the configuration that its worker reads
};

BackendSearch::BackendSearch(QObject *parent) : QObject(parent) {}
BackendSearch::~BackendSearch() = default;

void BackendSearch::start(const ScannerSetup &setup, QStringList backends,
                          ports::Scanners::Heard heard,
                          ports::Completion<QList<ports::ScanDevice>> done)
{
    m_setup = std::make_unique<ScannerSetup>(setup);
    m_heard = std::move(heard);
    m_done = std::move(done);
    m_folders = saneConfigFolders();
    if (backends.isEmpty())
        backends = enabledBackends(m_folders);
    for (const QString &backend : std::as_const(backends)) {
        if (isWorthAsking(backend, setup))
            m_waiting.append(backend);
    }
    // Without any list SANE knows best; and its absence is told by the worker.
    if (backends.isEmpty())
        m_waiting.append(QString());
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (int i = 0; i < atATime; ++i)
                startNext();
            if (m_workers == 0) // nothing was worth asking
                finish();
        },
        Qt::QueuedConnection);
}

void BackendSearch::startNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString backend = m_waiting.takeFirst();
    m_parts.push_back(std::make_unique<Part>(backend, m_folders));
    Part &part = *m_parts.back();
    ++m_searching;
    ++m_workers;
    connect(&part.search, &DeviceSearch::found, this,
            [this, &part](const auto &devices) { take(part, devices); });
    connect(&part.search, &DeviceSearch::ended, this, [this] {
        if (--m_workers == 0 && !m_done)
            deleteLater();
    });
    ScannerSetup setup = *m_setup;
    setup.saneConfig = part.config ? part.config->path() : QString();
    part.search.start(setup, [this, &part](kernel::Result<QList<ports::ScanDevice>> devices) {
        partEnded(part, devices ? std::nullopt : std::optional(devices.error()));
    });
}

void BackendSearch::take(Part &part, const QList<ports::ScanDevice> &devices)
{
    if (!m_done)
        return;
    part.devices.clear();
    for (const ports::ScanDevice &device : devices) {
        if (isOffered(device, *m_setup))
            part.devices.append(device);
    }
    addSerials(part.devices);
    if (!part.devices.isEmpty())
        tell();
}

void BackendSearch::tell()
{
    if (!m_heard || !m_done)
        return;
    ports::SearchProgress soFar{found(), {}, 0, int(m_parts.size() + m_waiting.size())};
    for (const auto &part : m_parts) {
        if (part->isSearching)
            soFar.asking.append(part->backend);
        else
            ++soFar.asked;
    }
    soFar.asking += m_waiting;
    m_heard(soFar);
}

void BackendSearch::partEnded(Part &part, const std::optional<kernel::Error> &fault)
{
    part.isSearching = false;
    --m_searching;
    m_answered = m_answered || !fault;
    if (fault) {
        m_fault = fault;
        // The same would befall every other one.
        if (fault->key == "scanner.workerMissing"_L1)
            m_waiting.clear();
    }
    startNext();
    if (m_searching == 0)
        finish();
    else
        tell();
}

void BackendSearch::finish()
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    if (m_workers == 0)
        deleteLater();
    if (m_fault && !m_answered)
        done(kernel::failure(*m_fault));
    else
        done(found());
}

QList<ports::ScanDevice> BackendSearch::found() const
{
    QList<ports::ScanDevice> all;
    for (const auto &part : m_parts)
        all += part->devices;
    return all;
}

} // namespace motcua::scanner
