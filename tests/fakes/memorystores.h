#pragma once

#include "app/core/ports/blobstore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/outboxstore.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace motcua::tests
{

/// Makes a call of the stores that share it fail as on a full disk, counted over all of them;
/// `forGood` lets every later one fail too, as if the process had ended there.
struct StoreFaults {
    int failAt = 0; ///< 1-based; 0 = none
    bool forGood = false;
    int calls = 0;

    [[nodiscard]] kernel::Status next();
};

/// Blobs in memory. `damage()` makes one end early, as a torn file would.
class MemoryBlobStore final : public ports::BlobStore
{
public:
    StoreFaults *faults = nullptr; ///< of put()

    [[nodiscard]] kernel::Result<ports::StoredBlob> put(QIODevice &clear) override;
    [[nodiscard]] kernel::Result<std::unique_ptr<QIODevice>>
    open(const QByteArray &sha256) const override;
    [[nodiscard]] kernel::Status check(const QByteArray &sha256) const override;

    QByteArray put(const QByteArray &content);
    void damage(const QByteArray &sha256) { m_blobs[sha256].chop(1); }
    [[nodiscard]] QByteArrayList contents() const { return m_blobs.values(); }

private:
    QHash<QByteArray, QByteArray> m_blobs;
};

/// Dossiers in memory with the rules that services, window and sync engine rely on.
class MemoryDossierStore final : public ports::DossierStore
{
public:
    [[nodiscard]] kernel::Result<domain::Dossier> seal(domain::Dossier dossier,
                                                       const ports::Actor &actor) override;
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

    /// As sealed, or an empty one.
    [[nodiscard]] domain::Dossier dossier(const QString &id) const;

    QList<domain::OutboxItem> items; ///< the outbox rows that seal() and move() made, in order
    QList<domain::Dossier> dossiers; ///< newest first
    QHash<QString, QList<domain::DossierEvent>> history;
    QStringList lists; ///< noted as printed
    QList<domain::Party> known;
    QStringList lookedUp;                   ///< identity numbers, in order
    std::optional<kernel::Error> sealFault; ///< the next seal fails with it
    StoreFaults *faults = nullptr;          ///< of seal() and byId()
};

/// The outbox over the same rows. The `failSaveAt`-th save (1-based, 0 = none) fails as on a full
/// disk.
class MemoryOutboxStore final : public ports::OutboxStore
{
public:
    explicit MemoryOutboxStore(MemoryDossierStore &dossiers) : m_dossiers(dossiers) {}

    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> pending() const override;
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> all() const override;
    [[nodiscard]] kernel::Result<std::optional<domain::OutboxItem>>
    byId(const kernel::OutboxId &id) const override;
    [[nodiscard]] kernel::Status save(const domain::OutboxItem &item,
                                      const QList<domain::SyncEvent> &moves) override;
    [[nodiscard]] kernel::Result<QList<domain::RemoteFile>>
    sentFiles(const kernel::DossierId &dossier) const override;
    [[nodiscard]] kernel::Result<QList<kernel::DocumentId>>
    carriedDocuments(const kernel::DossierId &) const override
    {
        return carried;
    }
    [[nodiscard]] kernel::Status assignCode(const domain::OutboxItem &item,
                                            const QString &code) override;
    [[nodiscard]] kernel::Status noteContact(const QDateTime &when) override;
    [[nodiscard]] kernel::Result<domain::OutboxSummary> summary() const override;
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

    QList<kernel::DocumentId> carried;
    int failSaveAt = 0;
    int saves = 0;
    int retries = 0;
    QMap<QString, QDate> numbers;
    QList<domain::NumberLease> leases;
    QDateTime contact;

private:
    [[nodiscard]] domain::OutboxItem *row(const kernel::OutboxId &id);

    MemoryDossierStore &m_dossiers;
};

/// Whether every word of the query begins a word of the text, without diacritics.
[[nodiscard]] bool matchesWords(const QString &text, const QString &query);

/// The three of one desk.
struct MemoryStores {
    MemoryBlobStore blobs;
    MemoryDossierStore dossiers;
    MemoryOutboxStore outbox{dossiers};
};

/// An invented dossier of `files` papers; every document's blob is in `stores`. Not sealed yet.
[[nodiscard]] domain::Dossier sampleDossier(MemoryStores &stores, int files, int number = 1);

} // namespace motcua::tests
