#include "sync/engine/syncengine.h"

#include "app/core/kernel/logging.h"
#include "sync/client/classify.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr qint64 contactEveryMs = 10'000; // a commit for each answer would be one too many

SyncParts withJitter(SyncParts parts)
{
    if (!parts.jitter)
        parts.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    return parts;
}

} // namespace

SyncEngine::SyncEngine(SyncParts parts, SyncSettings settings, QObject *parent)
    : QObject(parent), m_parts(withJitter(std::move(parts))), m_settings(std::move(settings)),
      m_mover(m_parts, m_settings), m_numbers(m_parts, m_settings.drawAhead, m_settings.pattern),
      m_leases(m_parts, m_settings.leases), m_pull(m_parts),
      m_breaker({m_settings.base, m_settings.serverCap, m_parts.jitter})
{
}

SyncEngine::~SyncEngine() { m_parts.wakeUp.clear(); }

void SyncEngine::start()
{
    m_ending = false;
    if (std::exchange(m_started, true))
        return;
    round();
}

void SyncEngine::stop()
{
    m_started = false;
    m_again = false;
    m_parts.wakeUp.clear();
    if (m_inRound)
        end({});
}

void SyncEngine::syncNow(Pull pull)
{
    m_pullConfirmed = m_pullConfirmed || pull == Pull::Confirmed;
    m_pulledMs.reset();
    m_breaker.closeNow();
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
    if (m_breaker.closedIn(m_parts.clock.monotonicMs()) > 0)
        return schedule();
    m_inRound = true;
    m_ending = false;
    m_reason.reset();
    m_filled = false;
    m_sent = 0;
    m_changed = 0;
    m_unknownItems.clear();
    // Later, so that finishedRound never comes before the call that asked for it returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_ending && load())
                return launch();
            endRound();
        },
        Qt::QueuedConnection);
}

/// False: the store failed.
bool SyncEngine::load()
{
    m_acceptedSome = false;
    const auto pending = m_parts.stored([&] { return m_parts.outbox.pending(); });
    if (!pending) {
        m_reason = pending.error();
        return false;
    }
    const QDateTime now = m_parts.clock.now();
    m_order.clear();
    for (const domain::OutboxItem &item : *pending)
        if (isDue(item, now))
            m_order.add(item);
    m_eager = false; // once a round: else what rests now would be tried again at once
    return true;
}

/// Lets as many go as may be on their way. Numbers and news come before files: a receipt and an
/// applicant wait for them.
void SyncEngine::launch()
{
    while (!m_ending && m_onTheWay < m_window.size()) {
        if (!m_order.hasSmall() && !m_filled) {
            fillNumbers();
        } else if (!m_order.hasSmall() && isPullDue()) {
            pullNews();
        } else if (!m_order.isEmpty()) {
            send(m_order.take());
        } else if (m_onTheWay == 0 && m_acceptedSome) {
            // What was accepted may have uncovered a later item of the same dossier.
            if (!load())
                break;
        } else {
            break;
        }
    }
    if (m_onTheWay == 0)
        endRound();
}

void SyncEngine::send(const domain::OutboxItem &item)
{
    ++m_onTheWay;
    // Queued: a step that needs no request ends at once, and many of them must not pile up the
    // stack.
    m_mover.step(item, [this](const StepEnd &end) {
        QMetaObject::invokeMethod(
            this, [this, end] { handle(end); }, Qt::QueuedConnection);
    });
}

void SyncEngine::handle(const StepEnd &step)
{
    --m_onTheWay;
    if (step.answered)
        if (const auto noted = noteAnswer(); !noted)
            end(noted.error());
    switch (step.next) {
    case StepEnd::Next::Again: m_order.add(step.item); break;
    case StepEnd::Next::Accepted:
        m_acceptedSome = true;
        m_sent += step.item.kind == domain::OutboxKind::CreateDossier ? 1 : 0;
        break;
    case StepEnd::Next::Later: rested(step); break;
    case StepEnd::Next::Pause:
    case StepEnd::Next::Stop: trip(*step.error); break;
    }
    launch();
}

kernel::Status SyncEngine::noteAnswer()
{
    m_breaker.noteGood();
    m_window.noteGood();
    m_unknownItems.clear();
    const qint64 nowMs = m_parts.clock.monotonicMs();
    if (m_contactNotedMs && nowMs - *m_contactNotedMs < contactEveryMs)
        return {};
    m_contactNotedMs = nowMs;
    const QDateTime now = m_parts.clock.now();
    return m_parts.stored([&] { return m_parts.outbox.noteContact(now); });
}

void SyncEngine::rested(const StepEnd &step)
{
    if (!step.unknownOutcome)
        return;
    m_window.noteTrouble();
    m_unknownItems.insert(step.item.id.value);
    // So many different items cannot all be bad: it is the server.
    if (m_unknownItems.size() >= m_settings.unknownInARow)
        trip(*step.error);
}

void SyncEngine::trip(const kernel::Error &error)
{
    end(error);
    const auto fault = ports::faultOf(error);
    const qint64 nowMs = m_parts.clock.monotonicMs();
    const auto open = [&] {
        if (fault == ports::GatewayFault::Unauthorised)
            return m_breaker.openLong(nowMs);
        if (error.key == "server.unreachable"_L1)
            return m_breaker.openBriefly(nowMs, m_settings.linkCap);
        const bool isBusy =
            fault == ports::GatewayFault::Busy || fault == ports::GatewayFault::TurnedAway;
        return m_breaker.open(nowMs, isBusy ? askedToWait(error) : std::nullopt);
    };
    const qint64 delay = open();
    m_window.close();
    qCWarning(kernel::logSync) << "Sync pauses for" << delay << "ms:" << error.key;
}

void SyncEngine::fillNumbers()
{
    m_filled = true;
    ++m_onTheWay;
    const auto end = [this](const std::optional<kernel::Error> &error) {
        const auto filled = [this, error] {
            --m_onTheWay;
            if (error && ports::concernsAll(*error))
                trip(*error);
            else if (error)
                m_reason = error; // dossiers go on without
            launch();
        };
        QMetaObject::invokeMethod(this, filled, Qt::QueuedConnection);
    };
    m_leases.fill([this, end](const std::optional<kernel::Error> &error) {
        if (error && ports::concernsAll(*error))
            return end(error);
        // A lender that fails is no reason to have no numbers at all.
        m_numbers.fill([end, error](const std::optional<kernel::Error> &later) {
            end(later ? later : error);
        });
    });
}

bool SyncEngine::isPullDue() const
{
    return m_parts.news &&
           (!m_pulledMs || m_parts.clock.monotonicMs() - *m_pulledMs >= m_settings.pullEvery);
}

void SyncEngine::pullNews()
{
    const PullWish wish{std::exchange(m_pullConfirmed, false), !m_pulledMs};
    m_pulledMs = m_parts.clock.monotonicMs();
    ++m_onTheWay;
    m_pull.start(wish, [this](const PullEnd &pulled) {
        const auto ended = [this, pulled] {
            --m_onTheWay;
            m_changed += pulled.changed;
            if (pulled.answered)
                if (const auto noted = noteAnswer(); !noted)
                    end(noted.error());
            if (pulled.error && ports::concernsAll(*pulled.error))
                trip(*pulled.error);
            else if (pulled.error)
                m_reason = pulled.error; // dossiers go on all the same
            launch();
        };
        QMetaObject::invokeMethod(this, ended, Qt::QueuedConnection);
    });
}

void SyncEngine::end(const std::optional<kernel::Error> &reason)
{
    if (!m_ending)
        m_reason = reason;
    m_ending = true;
}

void SyncEngine::endRound()
{
    SyncReport report;
    report.sent = m_sent;
    report.pulled = m_changed;
    report.reason = std::move(m_reason);
    report.pausedMs = m_breaker.closedIn(m_parts.clock.monotonicMs());
    if (const auto summary = m_parts.stored([&] { return m_parts.outbox.summary(); })) {
        report.waiting = summary->unsent;
        report.unknown = summary->unknown;
        report.quarantined = summary->quarantined;
    }
    m_reason.reset();
    m_order.clear();
    m_inRound = false;
    m_ending = false;
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
    const qint64 paused = m_breaker.closedIn(m_parts.clock.monotonicMs());
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
    if (m_parts.news && m_pulledMs)
        wait = std::clamp<qint64>(*m_pulledMs + m_settings.pullEvery - m_parts.clock.monotonicMs(),
                                  1, wait);
    const auto pending = m_parts.stored([&] { return m_parts.outbox.pending(); });
    const QDateTime now = m_parts.clock.now();
    if (pending)
        for (const domain::OutboxItem &item : *pending)
            if (item.nextAt.isValid())
                wait = std::min(wait, std::max<qint64>(1, now.msecsTo(item.nextAt)));
    return wait;
}

} // namespace motcua::sync
