#include "scanner/device/reopeningpagesource.h"

#include "app/core/kernel/logging.h"
#include "scanner/device/refusal.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using ports::DeviceIdentity;
using ports::ScanEnd;

ReopeningPageSource::ReopeningPageSource(ports::PageSource &source, ports::Scanners &scanners,
                                         Identify identify)
    : m_source(source), m_scanners(scanners), m_identify(std::move(identify))
{
}

void ReopeningPageSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    m_source.findDevices(std::move(done));
}

void ReopeningPageSource::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    if (m_phase != Phase::AtRest)
        return refuseSecondScan(*this, listener);
    m_phase = Phase::FirstTry;
    m_request = request;
    m_listener = &listener;
    ports::ScanRequest renamed = request;
    renamed.device = m_newNames.value(request.device, request.device);
    m_source.scan(renamed, *this);
}

void ReopeningPageSource::cancel()
{
    if (m_phase != Phase::Searching)
        return m_source.cancel();
    ++m_round;
    QMetaObject::invokeMethod(
        this,
        [this, round = m_round] {
            if (round == m_round)
                finish({0, {}, true, {}});
        },
        Qt::QueuedConnection);
}

void ReopeningPageSource::scanStarted(QSizeF dpi, ports::ScanSource source, ports::ScanMode mode)
{
    m_listener->scanStarted(dpi, source, mode);
}

void ReopeningPageSource::listenToSensors(ports::SensorListener *listener)
{
    m_source.listenToSensors(listener);
}

void ReopeningPageSource::pageGrowing(int number, const ports::PagePart &part)
{
    m_listener->pageGrowing(number, part);
}

void ReopeningPageSource::pageScanned(const kernel::ScannedPage &page)
{
    m_listener->pageScanned(page);
}

void ReopeningPageSource::scanNoticed(const QString &messageKey)
{
    m_listener->scanNoticed(messageKey);
}

void ReopeningPageSource::scanEnded(const ScanEnd &end)
{
    const bool lost = end.fault && end.fault->key == "scanner.notConnected"_L1 && end.pages == 0;
    const auto identity = lost && m_phase == Phase::FirstTry ? m_identify(m_request.device)
                                                             : std::optional<DeviceIdentity>();
    if (identity && !identity->backend.isEmpty())
        search(*identity, end);
    else
        finish(end);
}

void ReopeningPageSource::search(const DeviceIdentity &identity, const ScanEnd &end)
{
    qCInfo(kernel::logScan) << "The scanner is not where it was; searching" << identity.backend;
    m_phase = Phase::Searching;
    m_listener->scanNoticed(u"scanner.lookingAgain"_s);
    const QPointer<ReopeningPageSource> self(this);
    m_scanners.find(
        {identity.backend}, nullptr, [self, identity, end, round = ++m_round](const auto &found) {
            if (self && self->m_round == round)
                self->takeFound(identity, end, found.value_or(QList<ports::ScanDevice>()));
        });
}

void ReopeningPageSource::takeFound(const DeviceIdentity &identity, const ScanEnd &end,
                                    const QList<ports::ScanDevice> &found)
{
    const QString last = m_newNames.value(m_request.device, m_request.device);
    const qsizetype place = ports::indexOf(identity, last, found);
    if (place < 0)
        return finish(end);
    m_phase = Phase::LastTry;
    m_newNames.insert(m_request.device, found[place].name);
    ports::ScanRequest renamed = m_request;
    renamed.device = found[place].name;
    m_source.scan(renamed, *this);
}

void ReopeningPageSource::finish(const ScanEnd &end)
{
    // At rest before the call: the listener may start the next scan from within.
    m_phase = Phase::AtRest;
    m_request.spoolKey.fill('\0');
    std::exchange(m_listener, nullptr)->scanEnded(end);
}

} // namespace motcua::scanner
