#include "scanner/device/workerpagesource.h"

#include "app/core/kernel/logging.h"
#include "scanner/device/backendsearch.h"
#include "scanner/device/refusal.h"
#include "scanner/device/usbbus.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::Error;
using kernel::ErrorKind;
using ports::ScanEnd;

WorkerPageSource::WorkerPageSource(ScannerSetup setup, QObject *parent)
    : QObject(parent), m_setup(withProgram(std::move(setup))), m_deadline(m_setup.limits)
{
    for (QTimer *timer : {&m_waiting, &m_warming, &m_keepOpen})
        timer->setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, &WorkerPageSource::timeUp);
    connect(&m_warming, &QTimer::timeout, this, [this] {
        if (m_scan)
            m_scan->listener->scanNoticed(u"scanner.warmingUp"_s);
    });
    connect(&m_keepOpen, &QTimer::timeout, this, &WorkerPageSource::keptLong);
}

WorkerPageSource::~WorkerPageSource() = default;

void WorkerPageSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    auto *search = new BackendSearch(this);
    search->start(m_setup, {}, nullptr, std::move(done));
}

void WorkerPageSource::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    const SourceDeed now = deed(SourceInput::ScanAsked);
    if (now == SourceDeed::Refuse)
        return refuseSecondScan(*this, listener);
    m_scan = Scan{request, &listener, 0, ports::ScanSource::Flatbed};
    m_keepOpen.stop();
    if (now == SourceDeed::Begin)
        begin();
    else
        m_state = SourceState::Waiting;
}

void WorkerPageSource::begin()
{
    m_unheard = m_worker != nullptr;
    if (!m_worker)
        startWorker();
    m_state = SourceState::Scanning;
    m_device = m_scan->request.device;
    m_deadline = ScanDeadline(m_setup.limits);
    m_waiting.start(m_deadline.current());
    const bool afterKill = std::exchange(m_afterKill, false);
    m_worker->send(StartScan{m_scan->request,
                             afterKill ? m_setup.limits.reopenPatience : ScanLimits::Time{0}});
}

void WorkerPageSource::startWorker()
{
    m_worn = false;
    m_worker = std::make_unique<WorkerProcess>();
    connect(m_worker.get(), &WorkerProcess::eventArrived, this, &WorkerPageSource::take);
    // Queued: a missing program says so while it is being started, and the handler deletes it.
    connect(m_worker.get(), &WorkerProcess::gone, this, &WorkerPageSource::workerGone,
            Qt::QueuedConnection);
    m_worker->start(m_setup.program);
}

void WorkerPageSource::take(const Event &event)
{
    switch (deed(inputOf(event))) {
    case SourceDeed::CheckVersion: return checkVersion(std::get<Hello>(event));
    case SourceDeed::TellStep: return tellStep(event);
    case SourceDeed::TellPage: return takePage(std::get<PageDone>(event).page);
    case SourceDeed::TellEnd:
        hear(event);
        m_state = SourceState::LettingGo;
        return endScan(std::get<Ended>(event).end);
    case SourceDeed::TellSensor: {
        const auto &sensed = std::get<Sensed>(event);
        if (m_sensors)
            m_sensors->sensorChanged(m_device, sensed.sensor, sensed.on);
        return;
    }
    case SourceDeed::TakeRest: return takeRest();
    case SourceDeed::BreakProtocol: return breakProtocol(u"it said what belongs to no scan"_s);
    default: return;
    }
}

/// The worker speaks of this stack: what it owes now follows from that.
void WorkerPageSource::hear(const Event &event)
{
    m_unheard = false;
    m_deadline.after(event);
    m_waiting.start(m_deadline.current());
}

void WorkerPageSource::checkVersion(const Hello &hello)
{
    hear(hello);
    if (hello.version == protocolVersion)
        return;
    breakOff();
    m_worker->kill();
    endWithFault(u"scanner.workerVersion"_s, {},
                 u"the worker speaks version %1"_s.arg(hello.version));
}

void WorkerPageSource::tellStep(const Event &event)
{
    hear(event);
    if (const auto *started = std::get_if<Started>(&event)) {
        m_scan->source = started->source;
        m_warming.start(m_setup.limits.warmingNotice);
        m_scan->listener->scanStarted(started->dpi, started->source, started->mode);
    } else if (std::holds_alternative<Reading>(event)) {
        m_warming.stop();
    } else if (const auto *growing = std::get_if<Growing>(&event)) {
        m_scan->listener->pageGrowing(growing->page, growing->part);
    } else if (const auto *notice = std::get_if<Noticed>(&event)) {
        m_scan->listener->scanNoticed(notice->key);
    }
}

void WorkerPageSource::takePage(const kernel::ScannedPage &page)
{
    hear(PageDone{page});
    if (page.number != m_scan->request.firstNumber + m_scan->pages)
        return breakProtocol(u"page %1 was announced out of its turn"_s.arg(page.number));
    if (!QFileInfo::exists(page.file)) {
        breakOff();
        endWithFault(u"scanner.pageMissing"_s, {QString::number(nextNumber())},
                     u"page %1 was announced without its file"_s.arg(page.number));
        return;
    }
    ++m_scan->pages;
    m_scan->listener->pageScanned(page);
}

void WorkerPageSource::takeRest()
{
    if (m_worn)
        return dismissWorker();
    m_waiting.stop();
    if (m_scan)
        return begin();
    m_state = SourceState::AtRest;
    m_keepOpen.start(m_setup.limits.keepOpen);
}

void WorkerPageSource::keptLong()
{
    if (deed(SourceInput::KeptLong) == SourceDeed::Dismiss)
        dismissWorker();
}

void WorkerPageSource::dismissWorker()
{
    if (m_state == SourceState::AtRest)
        m_state = SourceState::LettingGo;
    m_keepOpen.stop();
    m_waiting.start(m_setup.limits.release);
    m_worker->dismiss();
}

void WorkerPageSource::whenFree(std::function<void()> then)
{
    const SourceDeed now = deed(SourceInput::FreeAsked);
    if (now == SourceDeed::Grant)
        return then();
    m_whenFree.push_back(std::move(then));
    m_worn = true; // where it is still tidying up behind a stack
    if (now == SourceDeed::Dismiss)
        dismissWorker();
}

void WorkerPageSource::cancel()
{
    if (deed(SourceInput::CancelAsked) == SourceDeed::Drop || std::exchange(m_cancelling, true))
        return;
    if (m_state == SourceState::Scanning)
        m_worker->send(CancelScan{});
    QMetaObject::invokeMethod(this, &WorkerPageSource::endCancelled, Qt::QueuedConnection);
}

/// Pages that are durable but still in the pipe are told before the end.
void WorkerPageSource::endCancelled()
{
    if (m_cancelling && m_state == SourceState::Scanning)
        m_worker->readPending();
    if (!m_cancelling)
        return;
    if (m_state == SourceState::Scanning)
        m_waiting.start(m_setup.limits.cancelGrace);
    m_state = SourceState::LettingGo;
    endScan({0, {}, true, {}});
}

void WorkerPageSource::unplugged(const QString &path)
{
    const bool isOurs = !path.isEmpty() && usbPathOf(m_device) == path;
    if (!isOurs || deed(SourceInput::PulledOut) == SourceDeed::Drop)
        return;
    qCInfo(kernel::logScan) << "The scanner was pulled out; its worker is killed";
    if (m_state == SourceState::Scanning)
        m_worker->readPending(); // pages that are durable come before the end
    const bool isScanning = deed(SourceInput::PulledOut) == SourceDeed::EndUnplugged;
    if (m_state != SourceState::Waiting)
        m_state = SourceState::LettingGo;
    m_worn = true;
    m_worker->kill();
    if (isScanning)
        endWithFault(u"scanner.unplugged"_s, {QString::number(nextNumber())},
                     u"removed from the bus"_s);
}

void WorkerPageSource::breakOff()
{
    m_state = SourceState::LettingGo;
    m_waiting.start(m_setup.limits.cancelGrace);
    m_worker->send(CancelScan{});
}

void WorkerPageSource::breakProtocol(const QString &detail)
{
    breakOff();
    m_afterKill = true;
    m_worker->kill();
    endWithFault(u"scanner.crashed"_s, {QString::number(nextNumber())}, detail);
}

void WorkerPageSource::timeUp()
{
    switch (deed(SourceInput::TimeUp)) {
    case SourceDeed::EndUnanswered:
        qCWarning(kernel::logScan) << "The scanner worker has not answered in time";
        breakOff();
        return endWithFault(u"scanner.noAnswer"_s, {QString::number(nextNumber())},
                            u"a deadline has passed"_s);
    case SourceDeed::Kill:
        qCWarning(kernel::logScan) << "The scanner worker does not let go and is killed";
        m_afterKill = true;
        return m_worker->kill();
    default: return;
    }
}

void WorkerPageSource::workerGone(WorkerProcess::End end)
{
    const SourceDeed now = deed(SourceInput::WorkerGone);
    m_worker.reset();
    for (QTimer *timer : {&m_waiting, &m_keepOpen})
        timer->stop();
    // Whoever is told may ask for a scan, but not before the one that waits.
    if (!m_scan)
        m_state = SourceState::NoWorker;
    for (const auto &then : std::exchange(m_whenFree, {}))
        then();
    if (now == SourceDeed::Forget)
        return;
    m_state = SourceState::NoWorker;
    if (m_cancelling)
        return endScan({0, {}, true, {}});
    // A worker that died while it let go, or at rest, owes the scan nothing: another one.
    if (now == SourceDeed::Begin || m_unheard)
        return begin();
    endCrashed(end);
}

void WorkerPageSource::endCrashed(WorkerProcess::End end)
{
    m_afterKill = end != WorkerProcess::End::Missing;
    if (end == WorkerProcess::End::Missing)
        endWithFault(u"scanner.workerMissing"_s, {m_setup.program}, u"cannot be started"_s);
    else
        endWithFault(u"scanner.crashed"_s, {QString::number(nextNumber())},
                     end == WorkerProcess::End::Babbling ? u"it broke the protocol"_s
                                                         : u"it ended unasked"_s);
}

void WorkerPageSource::endWithFault(const QString &key, QStringList arguments,
                                    const QString &detail)
{
    endScan({m_scan->pages,
             Error{ErrorKind::Scanner, key, std::move(arguments), detail},
             false,
             {},
             nextNumber()});
}

void WorkerPageSource::endScan(ScanEnd end)
{
    m_warming.stop();
    m_cancelling = false;
    // A backend remembers a broken connection longer than its handle, so closing is not enough.
    m_worn = m_worn || (end.fault && end.fault->kind == ErrorKind::Scanner);
    // Gone before the call: the listener may start the next scan from within.
    const Scan scan = *std::exchange(m_scan, std::nullopt);
    end.pages = scan.pages;
    scan.listener->scanEnded(end);
}

int WorkerPageSource::nextNumber() const
{
    return continueNumber(m_scan->source, m_scan->request.firstNumber, m_scan->pages);
}

} // namespace motcua::scanner
