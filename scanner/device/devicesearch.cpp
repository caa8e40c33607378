#include "scanner/device/devicesearch.h"

#include "app/core/ports/deviceidentity.h"
#include "scanner/device/scannersetup.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::Error;
using kernel::ErrorKind;

namespace
{

/// Test devices, and cameras that SANE lists among the scanners (R8).
QStringList hiddenBackends(bool allowTestDevices)
{
    return allowTestDevices ? ports::cameraBackends()
                            : ports::cameraBackends() + ports::testBackends();
}

} // namespace

DeviceSearch::DeviceSearch(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_worker, &WorkerProcess::eventArrived, this, &DeviceSearch::take);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_worker.kill();
        finish({});
    });
}

void DeviceSearch::start(const ScannerSetup &setup,
                         ports::Completion<QList<ports::ScanDevice>> done)
{
    m_done = std::move(done);
    const QString program = setup.program;
    // Queued: a program that is missing says so before start() has returned.
    connect(
        &m_worker, &WorkerProcess::gone, this,
        [this, program](WorkerProcess::End end) {
            const bool missing = end == WorkerProcess::End::Missing;
            finish(missing ? std::optional(Error{
                                 ErrorKind::Scanner, u"scanner.workerMissing"_s, {program}, {}})
                           : std::nullopt);
            emit ended();
        },
        Qt::QueuedConnection);
    m_limit.start(setup.limits.search);
    m_worker.start(program, setup.saneConfig);
    m_worker.send(FindDevices{hiddenBackends(setup.allowTestDevices)});
}

void DeviceSearch::take(const Event &event)
{
    if (const auto *found = std::get_if<DeviceFound>(&event))
        add(found->device);
    else if (const auto *end = std::get_if<SearchEnded>(&event))
        finish(end->fault);
}

void DeviceSearch::add(const ports::ScanDevice &device)
{
    const auto known = std::find_if(m_found.begin(), m_found.end(),
                                    [&](const auto &other) { return other.name == device.name; });
    if (known == m_found.end())
        m_found.append(device);
    else
        *known = device;
    emit found(m_found);
}

void DeviceSearch::finish(std::optional<Error> fault)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    // From here on the limit is for the worker's leaving.
    m_limit.start();
    m_worker.dismiss();
    if (fault && m_found.isEmpty())
        done(kernel::failure(*fault));
    else
        done(m_found);
}

} // namespace motcua::scanner
