#pragma once

#include "app/core/ports/outboxstore.h"
#include "app/storage/dossierrows.h"
#include "app/storage/eventlog.h"
#include "app/storage/numbers.h"
#include "app/storage/outboxrows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// The outbox in SQLite. Besides the errors of the port: "outbox.unknown", "outbox.notQuarantined"
/// and those of Database. In summary(), `unsent` counts everything not accepted; `unknown` and
/// `quarantined` are parts of it. Storage thread; owned by Store.
class SqlOutboxStore final : public ports::OutboxStore
{
public:
    explicit SqlOutboxStore(Workbench &bench);

    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> pending() const override;
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> all() const override;
    [[nodiscard]] kernel::Result<std::optional<domain::OutboxItem>>
    byId(const kernel::OutboxId &id) const override;
    [[nodiscard]] kernel::Status save(const domain::OutboxItem &item,
                                      const QList<domain::SyncEvent> &moves) override;
    [[nodiscard]] kernel::Result<QList<domain::RemoteFile>>
    sentFiles(const kernel::DossierId &dossier) const override;
    [[nodiscard]] kernel::Result<QList<kernel::DocumentId>>
    carriedDocuments(const kernel::DossierId &dossier) const override;
    [[nodiscard]] kernel::Status assignCode(const domain::OutboxItem &item,
                                            const QString &code) override;
    [[nodiscard]] kernel::Status noteContact(const QDateTime &when) override;
    [[nodiscard]] kernel::Result<domain::OutboxSummary> summary() const override;
    /// A create that was attempted without a known outcome goes back to "outcome unknown": it is
    /// looked up before it is sent again.
    [[nodiscard]] kernel::Status retry(const kernel::OutboxId &id) override;
    [[nodiscard]] kernel::Status withdraw(const kernel::OutboxId &id, const QString &reason,
                                          const ports::Actor &actor) override;

    [[nodiscard]] kernel::Result<int> freeNumbers(QDate day) const override;
    [[nodiscard]] kernel::Result<domain::LeasedDay>
    leased(QDate day, const QString &generation) const override;
    [[nodiscard]] kernel::Status addLease(const domain::NumberLease &lease,
                                          const QStringList &numbers) override;
    [[nodiscard]] kernel::Status addNumber(const QString &code, const QString &agency,
                                           QDate day) override;

private:
    [[nodiscard]] kernel::Status saveInTransaction(const domain::OutboxItem &item,
                                                   const QList<domain::SyncEvent> &moves);
    [[nodiscard]] kernel::Result<domain::OutboxItem> stored(const kernel::OutboxId &id) const;
    [[nodiscard]] kernel::Result<qint64> rowOf(const domain::OutboxItem &item) const;

    Workbench &m_bench;
    mutable OutboxRows m_outbox;
    mutable Numbers m_numbers;
    mutable DossierRows m_rows;
    EventLog m_events;
};

} // namespace motcua::storage
