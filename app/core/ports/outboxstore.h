#pragma once

#include "app/core/domain/numberlease.h"
#include "app/core/domain/outbox.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"

#include <QDate>
#include <QList>

#include <optional>

namespace motcua::ports
{

/// What waits for the server. Rows are made by DossierStore in the transaction of the change; the
/// sync engine moves them on. Every writing call is durable when it returns. Storage thread.
class OutboxStore
{
public:
    virtual ~OutboxStore() = default;

    /// Items that are under way (domain::isUnderWay), oldest first, one per dossier at a time: a
    /// later item of a dossier shows up only when the earlier one is settled.
    [[nodiscard]] virtual kernel::Result<QList<domain::OutboxItem>> pending() const = 0;
    [[nodiscard]] virtual kernel::Result<QList<domain::OutboxItem>> all() const = 0;
    /// As it stands now: a person may have moved it since pending().
    [[nodiscard]] virtual kernel::Result<std::optional<domain::OutboxItem>>
    byId(const kernel::OutboxId &id) const = 0;
    /// Writes everything learned about an item. `moves` lead from the state that is stored to
    /// `item.state` by the table of domain::stateAfter(), else "outbox.moveNotAllowed" [stored
    /// state, wanted state] and nothing is written. Each change of state has its audit row; an
    /// accepted create also notes the event "synced".
    [[nodiscard]] virtual kernel::Status save(const domain::OutboxItem &item,
                                              const QList<domain::SyncEvent> &moves) = 0;
    /// Files of this dossier that the server confirmed, whichever item sent them.
    [[nodiscard]] virtual kernel::Result<QList<domain::RemoteFile>>
    sentFiles(const kernel::DossierId &dossier) const = 0;
    /// Documents that went or came by courier: when the server shows a dossier that we did not
    /// create, they are there.
    [[nodiscard]] virtual kernel::Result<QList<kernel::DocumentId>>
    carriedDocuments(const kernel::DossierId &dossier) const = 0;
    /// A provisional dossier got its official number: swaps it, keeps the old one as former, notes
    /// the event and sets the item's code, in one transaction. Fails with "code.taken" if another
    /// dossier has it.
    [[nodiscard]] virtual kernel::Status assignCode(const domain::OutboxItem &item,
                                                    const QString &code) = 0;
    [[nodiscard]] virtual kernel::Status noteContact(const QDateTime &when) = 0;
    [[nodiscard]] virtual kernel::Result<domain::OutboxSummary> summary() const = 0;
    /// Puts an item that was set aside back into the queue, and takes back one that went by courier
    /// without word: that is looked up before it is sent. "outbox.notQuarantined" for another.
    [[nodiscard]] virtual kernel::Status retry(const kernel::OutboxId &id) = 0;
    /// A supervisor decides that it is not sent: what waits behind a create goes with it. The
    /// dossier keeps its number and the event "unsent". Errors: "role.notAllowed" (NotAllowed),
    /// "outbox.reason", "outbox.notWithdrawable" for one that is on its way or settled.
    [[nodiscard]] virtual kernel::Status withdraw(const kernel::OutboxId &id, const QString &reason,
                                                  const Actor &actor) = 0;

    /// Numbers drawn ahead that are still free for this day.
    [[nodiscard]] virtual kernel::Result<int> freeNumbers(QDate day) const = 0;
    /// Numbers lent for a day to this generation of the store.
    [[nodiscard]] virtual kernel::Result<domain::LeasedDay>
    leased(QDate day, const QString &generation) const = 0;
    /// One transaction; a lease or a number that is known already is left as it is.
    [[nodiscard]] virtual kernel::Status addLease(const domain::NumberLease &lease,
                                                  const QStringList &numbers) = 0;
    /// `agency` is what the number says of it; empty = it cannot be read off, and any dossier of
    /// the day may take it.
    [[nodiscard]] virtual kernel::Status addNumber(const QString &code, const QString &agency,
                                                   QDate day) = 0;
};

} // namespace motcua::ports
