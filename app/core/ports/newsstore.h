#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"
#include "app/core/domain/serverword.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace motcua::ports
{

/// A dossier of ours that the server speaks of.
struct KnownDossier {
    domain::Dossier dossier;
    std::optional<domain::ServerWord> word; ///< nothing = it never spoke of it
    bool hasUnsent = false;                 ///< what it says may be older than what we did
    QList<domain::RemoteFile> files;        ///< that lie at the server
    bool isForwarded = false;               ///< of another desk, which follows the server itself
};

/// What was heard of one dossier.
struct Heard {
    domain::ServerWord word;
    QDateTime until = {};                 ///< the server was heard up to then; invalid = unchanged
    QList<domain::RemoteFile> files = {}; ///< of ours that lie there too: they are never sent
};

/// A dossier of the server that could not be taken over for now.
struct ServerProblem {
    QString code;
    kernel::Error reason;
    QDateTime since;
};

/// A difference that a person must settle.
struct OpenDifference {
    domain::DossierSummary dossier;
    domain::ServerWord word;
};

/// A dossier of ours with papers that are still to be fetched.
struct WaitingDossier {
    domain::Dossier dossier;
    int attempts = 0; ///< to fetch one of its papers, so far
};

/// What the server says, beside what we hold. Each writing call is one durable transaction; in
/// that of a Heard the time up to which the server was heard is raised too, so that it is never
/// ahead of what was taken over (offline facts §b.3 no. 8). Storage thread.
class NewsStore
{
public:
    virtual ~NewsStore() = default;

    /// By the server's id, else by a present or former number.
    [[nodiscard]] virtual kernel::Result<std::optional<KnownDossier>>
    known(const QString &remoteId, const QString &code) const = 0;
    /// Dossiers whose time still runs.
    [[nodiscard]] virtual kernel::Result<int> unfinished() const = 0;

    /// The server has a dossier under this number, and we do not. Where it is one that was kept for
    /// this desk and is still free here, another state of this store has given it: the whole disk
    /// was set back, or a copy works elsewhere (offline facts §c.3 no. 5). Then all kept numbers
    /// are void and none is given (ClockState::setBackBy) before the next login, which begins a new
    /// generation.
    [[nodiscard]] virtual kernel::Status noteForeign(const QString &code) = 0;

    /// Invalid = never.
    [[nodiscard]] virtual kernel::Result<QDateTime> heardUntil() const = 0;
    [[nodiscard]] virtual kernel::Status raiseHeardUntil(const QDateTime &until) = 0;

    /// Notes what the server says, and nothing else changes.
    [[nodiscard]] virtual kernel::Status hear(const kernel::DossierId &id, const Heard &heard) = 0;
    /// Our dossier follows the server: one revision for each event, and nothing is sent. A `code`
    /// of its own takes the place of ours, which stays as a former one ("code.taken").
    /// "dossier.changed" when the stored revision is not that of `dossier`.
    [[nodiscard]] virtual kernel::Result<domain::Dossier>
    follow(domain::Dossier dossier, const QList<domain::DossierEvent> &events, const Heard &heard,
           const Actor &actor) = 0;

    /// Taken over or gone: the problem is forgotten with hear() and follow() too. Without a reason
    /// the server was also heard of it just now.
    [[nodiscard]] virtual kernel::Status
    noteProblem(const QString &code, const std::optional<kernel::Error> &reason) = 0;
    [[nodiscard]] virtual kernel::Result<QList<ServerProblem>> problems() const = 0;

    /// Numbers of dossiers of ours whose time still runs, that the server has spoken of, and that
    /// it was not heard of since; the longest ago first. None that waits to be sent or is a
    /// problem.
    [[nodiscard]] virtual kernel::Result<QStringList> unheard(const QDateTime &since,
                                                              int limit) const = 0;

    /// Numbers of dossiers that the server is still to be told of that we have them.
    [[nodiscard]] virtual kernel::Result<QStringList> ungreeted() const = 0;
    [[nodiscard]] virtual kernel::Status noteGreeted(const QStringList &codes) = 0;

    [[nodiscard]] virtual kernel::Result<QList<OpenDifference>> differences() const = 0;

    /// Our dossiers with a paper that is still to be fetched (DossierComponent::isAwaited()): those
    /// that were never tried first, then by their last attempt, so that none waits behind others
    /// for ever.
    [[nodiscard]] virtual kernel::Result<QList<WaitingDossier>> awaiting(int limit) const = 0;
    /// How many there are of them in all.
    [[nodiscard]] virtual kernel::Result<int> awaitingCount() const = 0;
    /// One of its papers is about to be fetched: its next turn comes after that of all others.
    [[nodiscard]] virtual kernel::Status noteAttempt(const kernel::DossierId &id) = 0;
};

} // namespace motcua::ports
