#pragma once

#include "app/core/ports/dossierstore.h"
#include "app/storage/dossierrows.h"
#include "app/storage/eventlog.h"
#include "app/storage/followupbooks.h"
#include "app/storage/numbers.h"
#include "app/storage/outboxrows.h"
#include "app/storage/paperrows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// Sealed dossiers in SQLite. A writing call is one transaction: row, number, documents, event,
/// outbox, audit. Besides the errors of the port: "dossier.exists", "dossier.unknown" and those of
/// Database. Storage thread; owned by Store.
class SqlDossierStore final : public ports::DossierStore
{
public:
    explicit SqlDossierStore(Workbench &bench);

    /// A dossier without an id gets one. `receivedAt` must be set; `revision` is 1.
    [[nodiscard]] kernel::Result<domain::Dossier> seal(domain::Dossier dossier,
                                                       const ports::Actor &actor) override;
    /// `dossier.code` and its former numbers are ignored: the store knows better.
    [[nodiscard]] kernel::Result<domain::Dossier>
    move(domain::Dossier dossier, domain::DossierEvent event, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<domain::Dossier> join(domain::Dossier dossier,
                                                       domain::DossierEvent event,
                                                       const QList<domain::RemoteFile> &files,
                                                       const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<domain::Dossier> correct(domain::Dossier dossier,
                                                          domain::DossierEvent event,
                                                          const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status note(const kernel::DossierId &id, domain::DossierEvent event,
                                      const ports::Actor &actor) override;

    [[nodiscard]] kernel::Status keepPaper(const kernel::DossierId &id,
                                           const ports::StoredBlob &pdf, domain::DossierEvent event,
                                           const ports::Actor &actor) override;

    [[nodiscard]] kernel::Status noteList(const QString &list, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<int> timesListed(const QString &list) const override;
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byId(const kernel::DossierId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byCode(const QString &code) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
    list(const ports::DossierFilter &filter) const override;
    [[nodiscard]] kernel::Status
    each(const ports::DossierFilter &filter,
         const std::function<kernel::Status(domain::Dossier)> &take) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>> find(const QString &text,
                                                                     int limit) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierEvent>>
    events(const kernel::DossierId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<ports::DocumentPlace>>
    document(const kernel::DocumentId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<domain::Party>>
    knownParty(const QString &idNumber) const override;
    [[nodiscard]] kernel::Result<QList<domain::Dossier>>
    ofParty(const QString &idNumber, int limit, const ports::Actor &actor) override;

    /// Builds the search index now, so that the first search does not wait; up to 2 s in 100,000.
    [[nodiscard]] kernel::Status buildIndex() const;

private:
    struct Condition {
        QString where; ///< on the table `d`, without order; the last of the values is the limit
        QVariantList values;
    };
    [[nodiscard]] static Condition conditionOf(const ports::DossierFilter &filter);
    [[nodiscard]] kernel::Status sealInTransaction(StoredDossier &stored,
                                                   const ports::Actor &actor);
    [[nodiscard]] kernel::Status moveInTransaction(StoredDossier &stored,
                                                   const domain::DossierEvent &event,
                                                   const QList<domain::RemoteFile> &files,
                                                   const ports::Actor &actor);
    /// Gives the words that found the dossier before.
    [[nodiscard]] kernel::Result<QString> correctInTransaction(StoredDossier &stored,
                                                               const domain::DossierEvent &event,
                                                               const ports::Actor &actor);
    /// A revision on top of the stored one, with row, revision and numbers as the store has them.
    /// Gives the dossier as it was; "dossier.changed" when it is another one than was read.
    [[nodiscard]] kernel::Result<domain::Dossier> beginRevision(StoredDossier &stored);
    [[nodiscard]] kernel::Status number(StoredDossier &stored);
    [[nodiscard]] kernel::Status enqueue(const StoredDossier &stored, domain::OutboxKind kind,
                                         domain::SyncState state = domain::SyncState::Queued,
                                         const QList<domain::RemoteFile> &files = {});
    [[nodiscard]] kernel::Result<QJsonObject> auditDetail(const StoredDossier &stored) const;
    [[nodiscard]] domain::DossierEvent completed(domain::DossierEvent event,
                                                 const ports::Actor &actor) const;
    /// What stands in a row that was looked for and maybe not found.
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    dossierIn(const kernel::Result<std::optional<qint64>> &row) const;
    [[nodiscard]] kernel::Result<qint64> existingRow(const kernel::DossierId &id) const;
    [[nodiscard]] kernel::Result<QList<qint64>> rowsByExactValue(const QString &text) const;

    Workbench &m_bench;
    mutable DossierRows m_rows;
    mutable Numbers m_numbers;
    FollowUpBooks m_books;
    mutable EventLog m_events;
    PaperRows m_papers;
    OutboxRows m_outbox;
};

} // namespace motcua::storage
