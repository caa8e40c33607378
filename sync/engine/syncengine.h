#pragma once

#include "sync/engine/numberpool.h"
#include "sync/engine/outboxmover.h"
#include "sync/engine/syncparts.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace motcua::sync
{

/// What one round did and what it left.
struct SyncReport {
    int sent = 0;   ///< dossiers that the server has since this round
    int pulled = 0; ///< changes taken over from the server
    int waiting = 0;
    int unknown = 0;
    int quarantined = 0;
    std::optional<kernel::Error> reason; ///< why the round ended early
    qint64 pausedMs = 0;                 ///< until the next attempt, when it did
};

/// Drains the outbox through the gateway: rounds over what is due, oldest first, one request at a
/// time and never two rounds at once. An unreachable or busy server, or a login that does not fit,
/// pauses everybody; a fault of one item rests or quarantines that item alone (offline facts §c.1
/// no. 8, 16, 20; §b.3). Everything it must not forget is in the outbox: it may be destroyed at any
/// moment.
///
/// Lives on the sync thread. `parts` outlive it.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    SyncEngine(SyncParts parts, SyncSettings settings, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Rounds by itself: when something is due, at the latest every `idle`.
    void start();
    /// No new request after the one on its way; nothing is lost.
    void stop();
    /// A round at once, pauses and back-offs forgotten (but not the gap between two look-ups). Also
    /// without start(): then one round.
    void syncNow();
    [[nodiscard]] bool isBusy() const { return m_inRound; }

signals:
    void finishedRound(const motcua::sync::SyncReport &report);

private:
    void round();
    bool load();
    void takeNext();
    void stepItem(const domain::OutboxItem &item);
    void handle(const StepEnd &end);
    void rested(const StepEnd &end);
    void pauseFor(const kernel::Error &error);
    void fillNumbers();
    void endRound(std::optional<kernel::Error> reason);
    void schedule();
    [[nodiscard]] bool isDue(const domain::OutboxItem &item, const QDateTime &now) const;
    [[nodiscard]] qint64 untilNextDue() const;

    SyncParts m_parts;
    SyncSettings m_settings;
    Backoff m_backoff;
    OutboxMover m_mover;
    NumberPool m_numbers;

    QList<domain::OutboxItem> m_queue; // of this round
    bool m_started = false;
    bool m_inRound = false;
    bool m_stopping = false; // stop() during a round: no further request
    bool m_again = false;    // syncNow() during a round
    bool m_eager = false;    // this round ignores back-offs
    bool m_acceptedSome = false;
    int m_sent = 0;
    int m_failures = 0;           // of the server, in a row
    QSet<QString> m_unknownItems; // since the last good answer
    qint64 m_pausedUntilMs = 0;   // monotonic
};

} // namespace motcua::sync
