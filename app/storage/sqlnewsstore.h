#pragma once

#include "app/core/ports/newsstore.h"
#include "app/storage/dossierrows.h"
#include "app/storage/eventlog.h"
#include "app/storage/numbers.h"
#include "app/storage/outboxrows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// What the server says, in SQLite. Besides the errors of the port those of Database. Storage
/// thread; owned by Store.
class SqlNewsStore final : public ports::NewsStore
{
public:
    explicit SqlNewsStore(Workbench &bench);

    [[nodiscard]] kernel::Result<std::optional<ports::KnownDossier>>
    known(const QString &remoteId, const QString &code) const override;
    [[nodiscard]] kernel::Result<int> unfinished() const override;
    [[nodiscard]] kernel::Status noteForeign(const QString &code) override;
    [[nodiscard]] kernel::Result<QDateTime> heardUntil() const override;
    [[nodiscard]] kernel::Status raiseHeardUntil(const QDateTime &until) override;
    [[nodiscard]] kernel::Status hear(const kernel::DossierId &id,
                                      const ports::Heard &heard) override;
    [[nodiscard]] kernel::Result<domain::Dossier> follow(domain::Dossier dossier,
                                                         const QList<domain::DossierEvent> &events,
                                                         const ports::Heard &heard,
                                                         const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status noteProblem(const QString &code,
                                             const std::optional<kernel::Error> &reason) override;
    [[nodiscard]] kernel::Result<QList<ports::ServerProblem>> problems() const override;
    [[nodiscard]] kernel::Result<QStringList> unheard(const QDateTime &since,
                                                      int limit) const override;
    [[nodiscard]] kernel::Result<QStringList> ungreeted() const override;
    [[nodiscard]] kernel::Status noteGreeted(const QStringList &codes) override;
    [[nodiscard]] kernel::Result<QList<ports::OpenDifference>> differences() const override;
    [[nodiscard]] kernel::Result<QList<ports::WaitingDossier>> awaiting(int limit) const override;
    [[nodiscard]] kernel::Result<int> awaitingCount() const override;
    [[nodiscard]] kernel::Status noteAttempt(const kernel::DossierId &id) override;

private:
    [[nodiscard]] kernel::Status followInTransaction(StoredDossier &stored,
                                                     const QList<domain::DossierEvent> &events,
                                                     const ports::Actor &actor);
    [[nodiscard]] kernel::Status takeCode(StoredDossier &stored, const domain::Dossier &before);
    [[nodiscard]] kernel::Status write(qint64 row, const ports::Heard &heard);
    [[nodiscard]] kernel::Status writeWord(qint64 row, const domain::ServerWord &word);
    [[nodiscard]] kernel::Status writeFiles(qint64 row, const QList<domain::RemoteFile> &files);
    [[nodiscard]] kernel::Status writeUntil(const QDateTime &until);
    [[nodiscard]] kernel::Status settle(const QString &code);
    [[nodiscard]] kernel::Status forgetProblem(qint64 row);
    [[nodiscard]] kernel::Result<qint64> existingRow(const kernel::DossierId &id) const;
    [[nodiscard]] kernel::Result<std::optional<qint64>> rowOf(const QString &remoteId,
                                                              const QString &code) const;

    Workbench &m_bench;
    mutable DossierRows m_rows;
    mutable Numbers m_numbers;
    EventLog m_events;
    mutable OutboxRows m_outbox;
};

} // namespace motcua::storage
