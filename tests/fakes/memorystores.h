#pragma once

#include "app/core/ports/blobstore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/outboxstore.h"

#include <QHash>
#include <QMap>

namespace motcua::tests
{

/// Blobs in memory. `damage()` makes one end early, as a torn file would.
class MemoryBlobStore final : public ports::BlobStore
{
public:
    [[nodiscard]] kernel::Result<ports::StoredBlob> put(QIODevice &clear) override;
    [[nodiscard]] kernel::Result<std::unique_ptr<QIODevice>>
    open(const QByteArray &sha256) const override;
    [[nodiscard]] kernel::Status check(const QByteArray &sha256) const override;

    QByteArray put(const QByteArray &content);
    void damage(const QByteArray &sha256) { m_blobs[sha256].chop(1); }

private:
    QHash<QByteArray, QByteArray> m_blobs;
};

/// Dossiers in memory with the rules that the engine relies on. Searching is left out.
class MemoryDossierStore final : public ports::DossierStore
{
public:
    [[nodiscard]] kernel::Result<domain::Dossier> seal(domain::Dossier dossier,
                                                       const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<domain::Dossier>
    move(domain::Dossier dossier, domain::DossierEvent event, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status note(const kernel::DossierId &id, domain::DossierEvent event,
                                      const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status keepPaper(const kernel::DossierId &id,
                                           const ports::StoredBlob &pdf, domain::DossierEvent event,
                                           const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byId(const kernel::DossierId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byCode(const QString &code) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
    list(const ports::DossierFilter &filter) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>> find(const QString &text,
                                                                     int limit) const override;
    [[nodiscard]] kernel::Result<QList<domain::DossierEvent>>
    events(const kernel::DossierId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<ports::DocumentPlace>>
    document(const kernel::DocumentId &id) const override;
    [[nodiscard]] kernel::Result<std::optional<domain::Party>>
    knownParty(const QString &idNumber) const override;

    /// The outbox rows that seal() and move() made, in order.
    QList<domain::OutboxItem> items;
    QMap<QString, domain::Dossier> dossiers; ///< by id
    QHash<QString, QList<domain::DossierEvent>> history;
};

/// The outbox over the same rows. The `failSaveAt`-th save (1-based, 0 = none) fails as on a full
/// disk.
class MemoryOutboxStore final : public ports::OutboxStore
{
public:
    explicit MemoryOutboxStore(MemoryDossierStore &dossiers) : m_dossiers(dossiers) {}

    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> pending() const override;
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> all() const override;
    [[nodiscard]] kernel::Status save(const domain::OutboxItem &item) override;
    [[nodiscard]] kernel::Status assignCode(const domain::OutboxItem &item,
                                            const QString &code) override;
    [[nodiscard]] kernel::Status noteContact(const QDateTime &when) override;
    [[nodiscard]] kernel::Result<domain::OutboxSummary> summary() const override;
    [[nodiscard]] kernel::Status retry(const kernel::OutboxId &id) override;
    [[nodiscard]] kernel::Result<int> freeNumbers(QDate day) const override;
    [[nodiscard]] kernel::Status addNumber(const QString &code, QDate day) override;

    int failSaveAt = 0;
    int saves = 0;
    QMap<QString, QDate> numbers;
    QDateTime contact;

private:
    [[nodiscard]] domain::OutboxItem *row(const kernel::OutboxId &id);

    MemoryDossierStore &m_dossiers;
};

/// The three of one desk.
struct MemoryStores {
    MemoryBlobStore blobs;
    MemoryDossierStore dossiers;
    MemoryOutboxStore outbox{dossiers};
};

/// An invented dossier of `files` papers; every document's blob is in `stores`. Not sealed yet.
[[nodiscard]] domain::Dossier sampleDossier(MemoryStores &stores, int files, int number = 1);

} // namespace motcua::tests
