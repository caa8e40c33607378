#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/capturestore.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/outboxstore.h"

#include <QHash>
#include <QTemporaryDir>

#include <functional>

namespace motcua::tests
{

// Stores in memory, as far as the window needs them. Everything but construction happens on the
// storage thread, tests included.

class UiClock final : public kernel::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now.toMSecsSinceEpoch(); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = kernel::vietnamTime(QDate(2026, 11, 20), QTime(9, 41));
};

class UiCatalogue final : public ports::CatalogueStore
{
public:
    QList<domain::Procedure> procedures;
    QStringList asked;                               ///< every search text, in order
    std::function<void(const QString &)> beforeFind; ///< runs before an answer is made

    [[nodiscard]] kernel::Status import(const QList<domain::Procedure> &given,
                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::Procedure>> byCode(const QString &code,
                                                                          QDate day) const override;
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> find(const QString &text, QDate day,
                                                                int limit) const override;
};

class UiBlobs final : public ports::BlobStore
{
public:
    QHash<QByteArray, QByteArray> contents; ///< by hash

    [[nodiscard]] kernel::Result<ports::StoredBlob> put(QIODevice &clear) override;
    [[nodiscard]] kernel::Result<std::unique_ptr<QIODevice>>
    open(const QByteArray &sha256) const override;
    [[nodiscard]] kernel::Status check(const QByteArray &sha256) const override;
};

class UiOutbox final : public ports::OutboxStore
{
public:
    QList<domain::OutboxItem> items;
    QDateTime lastContact;
    int retries = 0;

    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> pending() const override;
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> all() const override { return items; }
    [[nodiscard]] kernel::Status save(const domain::OutboxItem &item) override;
    [[nodiscard]] kernel::Status assignCode(const domain::OutboxItem &item,
                                            const QString &code) override;
    [[nodiscard]] kernel::Status noteContact(const QDateTime &when) override;
    [[nodiscard]] kernel::Result<domain::OutboxSummary> summary() const override;
    [[nodiscard]] kernel::Status retry(const kernel::OutboxId &id) override;
    [[nodiscard]] kernel::Result<int> freeNumbers(QDate) const override { return 0; }
    [[nodiscard]] kernel::Status addNumber(const QString &, QDate) override { return {}; }
};

class UiDossiers final : public ports::DossierStore
{
public:
    explicit UiDossiers(UiOutbox &outbox) : m_outbox(outbox) {}

    QList<domain::Dossier> dossiers;
    QList<domain::Party> known;
    QHash<QString, QList<domain::DossierEvent>> happened;
    std::optional<kernel::Error> sealFault; ///< the next seal fails with it

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

private:
    UiOutbox &m_outbox;
};

class UiCaptures final : public ports::CaptureStore
{
public:
    QList<ports::CaptureSession> sessions;
    QHash<QString, Draft> saved;
    int saves = 0;

    [[nodiscard]] kernel::Result<ports::CaptureSession>
    begin(const QString &draft, const QString &componentCode, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status close(const kernel::CaptureId &id) override;
    [[nodiscard]] kernel::Result<QList<ports::CaptureSession>> openSessions() const override;
    [[nodiscard]] kernel::Status saveDraft(const QString &draft, const QByteArray &bytes,
                                           const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<Draft>> drafts() const override { return saved.values(); }

private:
    QTemporaryDir m_spool;
};

} // namespace motcua::tests
