#pragma once

#include "sync/engine/backoff.h"
#include "sync/engine/wakeup.h"

#include "app/core/domain/numberpattern.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/clockbook.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/gateway.h"
#include "app/core/ports/newsdesk.h"
#include "app/core/ports/outboxstore.h"

#include <functional>

namespace motcua::sync
{

/// What the engine works with; all of it outlives the engine. The engine lives on the sync thread,
/// the stores on theirs: `onStorage` runs a piece of work there and waits for it
/// (`Executor::call`). Left empty, the stores are called where the engine lives (command line,
/// tests). A blob's device is opened there but read here, while it is sent.
struct SyncParts {
    ports::OutboxStore &outbox;
    ports::DossierStore &dossiers;
    ports::BlobStore &blobs;
    ports::Gateway &gateway;
    const kernel::Clock &clock;
    WakeUp &wakeUp;
    std::function<void(const std::function<void()> &)> onStorage;
    std::function<double()> jitter;  ///< uniform in [0, 1); empty = random
    ports::NewsDesk *news = nullptr; ///< takes over what the server says; null = it is not asked
    ports::ClockBook *clockBook = nullptr; ///< what is known of `clock`; null = it is right

    /// Calls a store on its thread.
    template <class Work> auto stored(Work work) const
    {
        std::optional<decltype(work())> result;
        const auto run = [&] { result.emplace(work()); };
        if (onStorage)
            onStorage(run);
        else
            run();
        return std::move(*result);
    }
};

/// Who lends numbers for days to come, and what this desk is to him.
struct LeaseSettings {
    QString agency;
    QString desk;
    QString generation; ///< of the store
    int perDay = 0;
    domain::NumberPattern pattern;
    int orderWidth = 4;
    /// Today and the workdays after it.
    std::function<QList<QDate>(QDate today)> days;
    /// Empty = nobody lends.
    std::function<bool(const QByteArray &message, const QByteArray &signature)> isSigned;

    [[nodiscard]] bool isUsed() const { return bool(isSigned) && perDay > 0; }
};

/// Times and limits (offline facts §c.1 no. 8 and 16). All are milliseconds.
struct SyncSettings {
    int drawAhead = 0;             ///< numbers kept ready for today; 0 = none
    domain::NumberPattern pattern; ///< that drawn numbers should follow
    bool filesAfterCreate = false; ///< see nextStep()
    bool canNameFiles = true;      ///< likewise
    LeaseSettings leases;
    qint64 lookUpGap = 30'000;       ///< between two look-ups that found nothing
    qint64 courierGap = 15 * 60'000; ///< between two look-ups of what a courier has
    /// What the server's word for a state means here; empty = it is never told.
    std::function<std::optional<domain::DossierState>(const ports::RemoteDossier &)> stateOf;
    int emptyLookUps = 2;           ///< that many prove that a create never arrived
    qint64 base = 2'000;            ///< first back-off
    qint64 serverCap = 15 * 60'000; ///< longest back-off of the whole engine
    qint64 linkCap = 12'000;        ///< the same while the server is not reached at all
    qint64 itemCap = 60 * 60'000;   ///< and of one item
    int permanentErrors = 5;        ///< then a person must look
    int unknownInARow = 3;          ///< of different items: then it is the server, not the item
    qint64 idle = 60'000;           ///< look for new work at least this often
    qint64 pullEvery = 120'000;     ///< ask the server what is new; an idle desk asks nothing else
};

} // namespace motcua::sync
