#include "sync/engine/syncengine.h"

#include "app/core/kernel/logging.h"
#include "sync/client/classify.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

SyncParts withJitter(SyncParts parts)
{
    if (!parts.jitter)
        parts.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    return parts;
}

/// Is it the server or the link, rather than one request?
bool concernsAll(const kernel::Error &error)
{
    using ports::GatewayFault;
    const std::optional<GatewayFault> fault = ports::faultOf(error);
    return fault == GatewayFault::Unreachable || fault == GatewayFault::Busy ||
           fault == GatewayFault::Unauthorised;
}

} // namespace

SyncEngine::SyncEngine(SyncParts parts, SyncSettings settings, QObject *parent)
    : QObject(parent), m_parts(withJitter(std::move(parts))),
      m_settings(settings), m_backoff{m_settings.base, m_settings.serverCap, m_parts.jitter},
      m_mover(m_parts, m_settings), m_numbers(m_parts, m_settings.drawAhead, m_settings.pattern)
{
}

SyncEngine::~SyncEngine() { m_parts.wakeUp.clear(); }

void SyncEngine::start()
{
    m_stopping = false;
    if (std::exchange(m_started, true))
        return;
    round();
}

void SyncEngine::stop()
{
    m_started = false;
    m_stopping = m_inRound;
    m_again = false;
    m_queue.clear();
    m_parts.wakeUp.clear();
}

void SyncEngine::syncNow()
{
    m_stopping = false;
    m_pausedUntilMs = 0;
    m_eager = true;
    if (m_inRound)
        m_again = true;
    else
        round();
}

void SyncEngine::round()
{
    if (m_inRound)
        return;
    if (m_parts.clock.monotonicMs() < m_pausedUntilMs)
        return schedule();
    m_inRound = true;
    m_sent = 0;
    m_unknownItems.clear();
    // Later, so that finishedRound never comes before the call that asked for it returned.
    QMetaObject::invokeMethod(
        this, [this] { load() ? takeNext() : void(); }, Qt::QueuedConnection);
}

/// False: the store failed and the round is over.
bool SyncEngine::load()
{
    m_acceptedSome = false;
    const auto pending = m_parts.stored([&] { return m_parts.outbox.pending(); });
    if (!pending) {
        endRound(pending.error());
        return false;
    }
    const QDateTime now = m_parts.clock.now();
    m_queue.clear();
    for (const domain::OutboxItem &item : *pending)
        if (isDue(item, now))
            m_queue.append(item);
    m_eager = false; // once a round: else what rests now would be tried again at once
    return true;
}

void SyncEngine::takeNext()
{
    // What was accepted may have uncovered a later item of the same dossier.
    if (m_queue.isEmpty() && m_acceptedSome && !load())
        return;
    if (m_queue.isEmpty())
        return fillNumbers();
    stepItem(m_queue.takeFirst());
}

void SyncEngine::stepItem(const domain::OutboxItem &item)
{
    // Queued: a step that needs no request ends at once, and many of them must not pile up the
    // stack.
    m_mover.step(item, [this](const StepEnd &end) {
        QMetaObject::invokeMethod(
            this, [this, end] { handle(end); }, Qt::QueuedConnection);
    });
}

void SyncEngine::handle(const StepEnd &end)
{
    if (end.answered) {
        m_failures = 0;
        m_unknownItems.clear();
        const QDateTime now = m_parts.clock.now();
        const auto noted = m_parts.stored([&] { return m_parts.outbox.noteContact(now); });
        if (!noted)
            return endRound(noted.error());
    }
    if (m_stopping)
        return endRound({});
    switch (end.next) {
    case StepEnd::Next::Again: return stepItem(end.item);
    case StepEnd::Next::Accepted:
        m_acceptedSome = true;
        m_sent += end.item.kind == domain::OutboxKind::CreateDossier ? 1 : 0;
        return takeNext();
    case StepEnd::Next::Later: return rested(end);
    case StepEnd::Next::Pause:
    case StepEnd::Next::Stop: pauseFor(*end.error); return endRound(end.error);
    }
}

void SyncEngine::rested(const StepEnd &end)
{
    if (end.unknownOutcome)
        m_unknownItems.insert(end.item.id.value);
    if (m_unknownItems.size() < m_settings.unknownInARow)
        return takeNext();
    // So many different items cannot all be bad: it is the server.
    pauseFor(*end.error);
    endRound(end.error);
}

void SyncEngine::pauseFor(const kernel::Error &error)
{
    m_failures += 1;
    const bool login = ports::faultOf(error) == ports::GatewayFault::Unauthorised;
    const bool busy = ports::faultOf(error) == ports::GatewayFault::Busy;
    // A wrong secret does not become right by trying; an account may be locked by it.
    const qint64 delay =
        login ? m_settings.serverCap
              : m_backoff.delayMs(m_failures, busy ? askedToWait(error) : std::nullopt);
    m_pausedUntilMs = m_parts.clock.monotonicMs() + delay;
    qCWarning(kernel::logSync) << "Sync pauses for" << delay << "ms:" << error.key;
}

void SyncEngine::fillNumbers()
{
    m_numbers.fill([this](const std::optional<kernel::Error> &error) {
        if (error && concernsAll(*error))
            pauseFor(*error);
        endRound(error);
    });
}

void SyncEngine::endRound(std::optional<kernel::Error> reason)
{
    SyncReport report;
    report.sent = m_sent;
    report.reason = std::move(reason);
    report.pausedMs = std::max<qint64>(0, m_pausedUntilMs - m_parts.clock.monotonicMs());
    if (const auto summary = m_parts.stored([&] { return m_parts.outbox.summary(); })) {
        report.waiting = summary->unsent;
        report.unknown = summary->unknown;
        report.quarantined = summary->quarantined;
    }
    m_queue.clear();
    m_inRound = false;
    m_stopping = false;
    const bool again = std::exchange(m_again, false);
    m_eager = again;
    emit finishedRound(report);
    if (m_inRound)
        return; // a listener asked for the next one
    again ? round() : schedule();
}

void SyncEngine::schedule()
{
    if (!m_started)
        return;
    const qint64 paused = m_pausedUntilMs - m_parts.clock.monotonicMs();
    m_parts.wakeUp.set(paused > 0 ? paused : untilNextDue(), [this] { round(); });
}

bool SyncEngine::isDue(const domain::OutboxItem &item, const QDateTime &now) const
{
    if (!item.nextAt.isValid() || item.nextAt <= now || (m_eager && item.emptyLookUps == 0))
        return true;
    // The clock went back: no wait is that long.
    return now.msecsTo(item.nextAt) > m_settings.itemCap + m_settings.lookUpGap;
}

qint64 SyncEngine::untilNextDue() const
{
    qint64 wait = m_settings.idle;
    const auto pending = m_parts.stored([&] { return m_parts.outbox.pending(); });
    const QDateTime now = m_parts.clock.now();
    if (pending)
        for (const domain::OutboxItem &item : *pending)
            if (item.nextAt.isValid())
                wait = std::min(wait, std::max<qint64>(1, now.msecsTo(item.nextAt)));
    return wait;
}

} // namespace motcua::sync
