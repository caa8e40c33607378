#include "scanner/device/workerpagesource.h"

#include "app/core/kernel/logging.h"
#include "scanner/device/backendsearch.h"
#include "scanner/device/usbbus.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::Error;
using kernel::ErrorKind;
using ports::ScanEnd;

ScannerSetup withProgram(ScannerSetup setup)
{
    if (setup.program.isEmpty())
        setup.program = QCoreApplication::applicationDirPath() + u"/motcua-scanner"_s;
    return setup;
}

WorkerPageSource::WorkerPageSource(ScannerSetup setup, QObject *parent)
    : QObject(parent), m_setup(withProgram(std::move(setup))), m_deadline(m_setup.limits)
{
    for (QTimer *timer : {&m_waiting, &m_warming, &m_keepOpen})
        timer->setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, &WorkerPageSource::deadlinePassed);
    connect(&m_warming, &QTimer::timeout, this, [this] {
        if (m_scan)
            m_scan->listener->scanNoticed(u"scanner.warmingUp"_s);
    });
    connect(&m_keepOpen, &QTimer::timeout, this, &WorkerPageSource::dismissWorker);
}

WorkerPageSource::~WorkerPageSource() = default;

void WorkerPageSource::findDevices(ports::Completion<QList<ports::ScanDevice>> done)
{
    auto *search = new BackendSearch(this);
    search->start(m_setup, {}, nullptr, std::move(done));
}

void WorkerPageSource::scan(const ports::ScanRequest &request, ports::ScanListener &listener)
{
    if (m_scan) {
        const ScanEnd refusal{0, Error{ErrorKind::Refused, u"scanner.inUse"_s, {}, {}}, false, {}};
        QMetaObject::invokeMethod(
            this, [&listener, refusal] { listener.scanEnded(refusal); }, Qt::QueuedConnection);
        return;
    }
    m_scan = Scan{request, &listener, 0, ports::ScanSource::Flatbed};
    m_keepOpen.stop();
    if (m_state != State::LettingGo)
        begin();
}

void WorkerPageSource::begin()
{
    m_unheard = m_worker != nullptr;
    if (!m_worker)
        startWorker();
    m_state = State::Scanning;
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
    if (m_state == State::Scanning) {
        takeInScan(event);
        return;
    }
    if (m_state == State::LettingGo && std::holds_alternative<Idle>(event))
        takeRest();
    else if (const auto *sensed = std::get_if<Sensed>(&event);
             sensed && m_sensors && m_state == State::AtRest)
        m_sensors->sensorChanged(m_device, sensed->name, sensed->on);
}

void WorkerPageSource::takeInScan(const Event &event)
{
    if (std::holds_alternative<Sensed>(event))
        return; // said before the worker heard of this scan
    m_unheard = false;
    m_deadline.after(event);
    m_waiting.start(m_deadline.current());
    if (const auto *hello = std::get_if<Hello>(&event)) {
        if (hello->version != protocolVersion) {
            breakOff();
            m_worker->kill();
            endWithFault(u"scanner.workerVersion"_s, {},
                         u"the worker speaks version %1"_s.arg(hello->version));
        }
    } else if (const auto *started = std::get_if<Started>(&event)) {
        m_scan->source = started->source;
        m_warming.start(m_setup.limits.warmingNotice);
        m_scan->listener->scanStarted(started->dpi, started->source, started->mode);
    } else if (std::holds_alternative<Reading>(event)) {
        m_warming.stop();
    } else if (const auto *growing = std::get_if<Growing>(&event)) {
        m_scan->listener->pageGrowing(growing->page, growing->part);
    } else if (const auto *done = std::get_if<PageDone>(&event)) {
        takePage(done->page);
    } else if (const auto *notice = std::get_if<Noticed>(&event)) {
        m_scan->listener->scanNoticed(notice->key);
    } else if (const auto *ended = std::get_if<Ended>(&event)) {
        m_state = State::LettingGo;
        endScan(ended->end);
    }
}

void WorkerPageSource::takePage(const kernel::ScannedPage &page)
{
    if (!QFileInfo::exists(page.file)) {
        breakOff();
        endWithFault(u"scanner.pageMissing"_s, {QString::number(continueNumber())},
                     u"page %1 was announced without its file"_s.arg(page.number));
        return;
    }
    ++m_scan->pages;
    m_scan->listener->pageScanned(page);
}

void WorkerPageSource::takeRest()
{
    if (m_worn) {
        dismissWorker();
        return;
    }
    m_state = State::AtRest;
    m_waiting.stop();
    if (m_scan)
        begin();
    else
        m_keepOpen.start(m_setup.limits.keepOpen);
}

void WorkerPageSource::dismissWorker()
{
    m_state = State::LettingGo;
    m_waiting.start(m_setup.limits.release);
    m_worker->dismiss();
}

void WorkerPageSource::whenFree(std::function<void()> then)
{
    if (m_state == State::NoWorker || m_scan)
        return then();
    m_whenFree.push_back(std::move(then));
    m_worn = true; // where it is still tidying up behind a stack
    if (m_state == State::AtRest) {
        m_keepOpen.stop();
        dismissWorker();
    }
}

void WorkerPageSource::cancel()
{
    if (!m_scan || std::exchange(m_cancelling, true))
        return;
    if (m_state == State::Scanning)
        m_worker->send(CancelScan{});
    QMetaObject::invokeMethod(this, &WorkerPageSource::endCancelled, Qt::QueuedConnection);
}

/// Pages that are durable but still in the pipe are told before the end.
void WorkerPageSource::endCancelled()
{
    if (m_cancelling && m_state == State::Scanning)
        m_worker->readPending();
    if (!m_cancelling)
        return;
    if (m_state == State::Scanning) {
        m_state = State::LettingGo;
        m_waiting.start(m_setup.limits.cancelGrace);
    }
    endScan({0, {}, true, {}});
}

void WorkerPageSource::unplugged(const QString &path)
{
    if (!m_worker || path.isEmpty() || usbPathOf(m_device) != path)
        return;
    qCInfo(kernel::logScan) << "The scanner was pulled out; its worker is killed";
    if (m_state == State::Scanning)
        m_worker->readPending(); // pages that are durable come before the end
    const bool scanning = m_state == State::Scanning;
    m_state = State::LettingGo;
    m_worn = true;
    m_worker->kill();
    if (scanning)
        endWithFault(u"scanner.unplugged"_s, {QString::number(continueNumber())},
                     u"removed from the bus"_s);
}

void WorkerPageSource::breakOff()
{
    m_state = State::LettingGo;
    m_waiting.start(m_setup.limits.cancelGrace);
    m_worker->send(CancelScan{});
}

void WorkerPageSource::deadlinePassed()
{
    if (m_state == State::Scanning) {
        qCWarning(kernel::logScan) << "The scanner worker has not answered in time";
        breakOff();
        endWithFault(u"scanner.noAnswer"_s, {QString::number(continueNumber())},
                     u"a deadline has passed"_s);
    } else if (m_state == State::LettingGo) {
        qCWarning(kernel::logScan) << "The scanner worker does not let go and is killed";
        m_afterKill = true;
        m_worker->kill();
    }
}

void WorkerPageSource::workerGone(WorkerProcess::End end)
{
    const State before = std::exchange(m_state, State::NoWorker);
    m_worker.reset();
    for (QTimer *timer : {&m_waiting, &m_keepOpen})
        timer->stop();
    for (const auto &then : std::exchange(m_whenFree, {}))
        then();
    // A worker that died at rest, or while it let go, owes the waiting scan nothing: another one.
    const bool diedBefore = before == State::LettingGo || (before == State::Scanning && m_unheard);
    if (diedBefore && m_scan && !m_cancelling) {
        begin();
        return;
    }
    if (before != State::Scanning)
        return;
    m_afterKill = end != WorkerProcess::End::Missing;
    if (end == WorkerProcess::End::Missing)
        endWithFault(u"scanner.workerMissing"_s, {m_setup.program}, u"cannot be started"_s);
    else
        endWithFault(u"scanner.crashed"_s, {QString::number(continueNumber())},
                     end == WorkerProcess::End::Babbling ? u"it broke the protocol"_s
                                                         : u"it ended unasked"_s);
}

void WorkerPageSource::endWithFault(const QString &key, QStringList arguments,
                                    const QString &detail)
{
    if (m_scan)
        endScan({m_scan->pages,
                 Error{ErrorKind::Scanner, key, std::move(arguments), detail},
                 false,
                 {},
                 continueNumber()});
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

int WorkerPageSource::continueNumber() const
{
    const bool torn = m_scan->source == ports::ScanSource::AdfDuplex && m_scan->pages % 2 == 1;
    return m_scan->request.firstNumber + m_scan->pages - (torn ? 1 : 0);
}

} // namespace motcua::scanner
