#pragma once

#include "sync/engine/breaker.h"
#include "sync/engine/leasekeeper.h"
#include "sync/engine/newspull.h"
#include "sync/engine/numberpool.h"
#include "sync/engine/outboxmover.h"
#include "sync/engine/sendorder.h"
#include "sync/engine/sendwindow.h"
#include "sync/engine/syncparts.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace motcua::sync
{

/// What one round did and what it left.
struct SyncReport {
    int sent = 0;   ///< dossiers that the server has since this round
    int pulled = 0; ///< dossiers that are not as before by what the server said
    int waiting = 0;
    int unknown = 0;
    int quarantined = 0;
    std::optional<kernel::Error> reason; ///< why the round ended early
    qint64 pausedMs = 0;                 ///< until the next attempt, when it did
};

/// Drains the outbox through the gateway: rounds over what is due, never two at once. Several items
/// may be on their way, one request of each; which goes next is SendOrder's word, how many are
/// SendWindow's. An unreachable or busy server, or a login that does not fit, pauses everybody
/// (Breaker); a fault of one item rests or quarantines that item alone (offline facts §c.1 no. 8,
/// 14-16, 20; §b.3). Everything it must not forget is in the outbox: it may be destroyed at any
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
    enum class Pull {
        Careful,
        Confirmed, ///< also one that ends many dossiers: a person has said so ("pull.tooMany")
    };
    /// A round at once, pauses and back-offs forgotten (but not the gap between two look-ups), and
    /// what is new at the server. Also without start(): then one round.
    void syncNow(Pull pull = Pull::Careful);
    [[nodiscard]] bool isBusy() const { return m_inRound; }

signals:
    void finishedRound(const motcua::sync::SyncReport &report);

private:
    void round();
    [[nodiscard]] bool load();
    void launch();
    void send(const domain::OutboxItem &item);
    void handle(const StepEnd &end);
    [[nodiscard]] kernel::Status noteAnswer();
    void rested(const StepEnd &end);
    /// Nothing more is launched; the round ends when what is on its way has come back.
    void end(const std::optional<kernel::Error> &reason);
    void trip(const kernel::Error &error);
    void fillNumbers();
    [[nodiscard]] bool isPullDue() const;
    void pullNews();
    void endRound();
    void schedule();
    [[nodiscard]] bool isDue(const domain::OutboxItem &item, const QDateTime &now) const;
    [[nodiscard]] qint64 untilNextDue() const;

    SyncParts m_parts;
    SyncSettings m_settings;
    OutboxMover m_mover;
    NumberPool m_numbers;
    LeaseKeeper m_leases;
    NewsPull m_pull;
    Breaker m_breaker;
    SendWindow m_window;
    SendOrder m_order; // of this round

    bool m_started = false;
    bool m_inRound = false;
    bool m_again = false;         // syncNow() during a round
    bool m_eager = false;         // this round ignores back-offs
    QSet<QString> m_unknownItems; // since the last good answer
    std::optional<qint64> m_contactNotedMs;
    std::optional<qint64> m_pulledMs; // begun; empty = at once
    bool m_pullConfirmed = false;

    // Of the present round
    bool m_ending = false;
    std::optional<kernel::Error> m_reason;
    bool m_acceptedSome = false;
    bool m_filled = false;
    int m_onTheWay = 0;
    int m_sent = 0;
    int m_changed = 0;
};

} // namespace motcua::sync
