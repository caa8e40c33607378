#pragma once

#include "app/core/domain/courierbundle.h"
#include "app/core/ports/courierstore.h"
#include "app/storage/dossierrows.h"
#include "app/storage/eventlog.h"
#include "app/storage/numbers.h"
#include "app/storage/outboxrows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// Rows that both ways of the courier write: desks, documents on their way, and what becomes of a
/// dossier that another desk brought to the server. Inside the caller's transaction.
class CourierRows
{
public:
    explicit CourierRows(Workbench &bench);

    [[nodiscard]] kernel::Result<QList<ports::CourierDesk>> desks() const;
    /// Knows the desk of this file from now on; the errors of CourierStore::takeIn().
    [[nodiscard]] kernel::Status meet(const ports::CourierDelivery &delivery);
    [[nodiscard]] kernel::Status keepDocuments(qint64 row, const domain::Dossier &dossier);
    /// Items of one dossier, in order.
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> itemsOf(const kernel::DossierId &id);
    /// Another desk says that the server has accepted it. False: it was so already, or cannot be.
    /// The desk that had it decided not to send it: a person must look.
    [[nodiscard]] kernel::Status bringBack(domain::OutboxItem mine);
    [[nodiscard]] kernel::Result<bool> settle(qint64 row, domain::OutboxItem mine,
                                              const domain::OutboxItem &told,
                                              const ports::Actor &actor);
    /// The server's number in place of ours, which stays as a former one. "code.taken".
    [[nodiscard]] kernel::Status renumber(qint64 row, const QString &code,
                                          const ports::Actor &actor);

private:
    [[nodiscard]] kernel::Status changeDesk(const ports::CourierDelivery &delivery,
                                            const ports::CourierDesk &before);

    Workbench &m_bench;
    mutable OutboxRows m_outbox;
    DossierRows m_dossiers;
    Numbers m_numbers;
    EventLog m_events;
};

} // namespace motcua::storage
