#pragma once

#include "app/core/domain/syncstate.h"
#include "app/core/kernel/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// What an outbox item wants from the server; written in the transaction of the change it reports.
enum class OutboxKind {
    CreateDossier,
    ReportProgress,
};

/// A file that the server confirmed; never uploaded again.
struct RemoteFile {
    kernel::DocumentId document;
    QString id;   ///< of the server
    QString hash; ///< as the server returned it; algorithm unknown, echoed back
    bool operator==(const RemoteFile &) const = default;
};

/// A file that the server takes in pieces and does not have whole yet.
struct PartialFile {
    kernel::DocumentId document;
    QString address; ///< of the upload, as the server gave it
    bool operator==(const PartialFile &) const = default;
};

/// One wish towards the server, with everything learned so far. Persisted after every step, so that
/// a crash between two requests repeats none that was confirmed.
struct OutboxItem {
    kernel::OutboxId id;
    kernel::DossierId dossier;
    OutboxKind kind = OutboxKind::CreateDossier;
    int revision = 1;
    SyncState state = SyncState::Queued;
    QString code;                 ///< number the create carries; drawn once, kept
    bool createAttempted = false; ///< committed before the create's first byte leaves
    QString remoteId;             ///< the server's id of the dossier, once known
    QList<RemoteFile> files;
    QList<PartialFile> partials;
    int emptyLookUps = 0; ///< look-ups after an unknown outcome that found nothing
    int attempts = 0;
    int permanentErrors = 0;
    qint64 nextBytes =
        -1;         ///< of the file it sends next; 0 = none, a small request; −1 = not weighed
    QString reason; ///< message key of the last error; empty = none
    QStringList reasonArguments;
    QDateTime queuedAt;
    QDateTime nextAt; ///< not before

    bool operator==(const OutboxItem &) const = default;
};

/// The one line the officer always sees.
struct OutboxSummary {
    int unsent = 0;
    int unknown = 0;
    int quarantined = 0;    ///< set aside, by us or by the server: a person must look
    QDateTime oldestUnsent; ///< invalid = nothing waits
    QDateTime lastContact;  ///< invalid = never

    bool operator==(const OutboxSummary &) const = default;
};

[[nodiscard]] QString outboxKindName(OutboxKind kind);
[[nodiscard]] std::optional<OutboxKind> outboxKindFromName(const QString &name);

} // namespace motcua::domain
