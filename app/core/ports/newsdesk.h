#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/remotedossier.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace motcua::ports
{

/// What the desk wants to know of a row before it takes it over.
enum class NewsWish {
    Nothing,
    Later,  ///< it changed, but what waits here is newer: once that is sent
    Row,    ///< the row says enough
    Detail, ///< all of it, with the files that wantedFiles() names
};

/// One dossier as it was fetched.
struct PulledNews {
    RemoteDetail detail;
    QList<std::pair<RemoteFileRef, QByteArray>> files;
};

/// A paper of ours that lies at the server with an earlier dossier (domain::ServerPaper).
struct AwaitedPaper {
    kernel::DossierId dossier; ///< that waits for it
    QString component;         ///< its name there
    QString earlier;           ///< number of the earlier dossier

    bool operator==(const AwaitedPaper &) const = default;
};

/// Takes over what the server says; the sync engine fetches it. What the rules of reception and of
/// a dossier's life make of it is decided here, not there. Storage thread.
class NewsDesk
{
public:
    virtual ~NewsDesk() = default;

    /// Changes up to this time were taken over; invalid = none yet.
    [[nodiscard]] virtual kernel::Result<QDateTime> heardUntil() const = 0;
    /// Numbers of dossiers that could not be taken over, to be tried again.
    [[nodiscard]] virtual kernel::Result<QStringList> troubled() const = 0;
    /// Numbers of dossiers to be compared with the server although it told no change of them
    /// (offline facts §c.1 no. 20): one that it denies is a problem, never a reason to remove it.
    [[nodiscard]] virtual kernel::Result<QStringList> unheard() const = 0;
    /// One wish for each row. "pull.tooMany" [how many, of how many]: taking these over would end
    /// so many of our dossiers that a person must say so first (offline facts §c.1 no. 11).
    [[nodiscard]] virtual kernel::Result<QList<NewsWish>> judge(const QList<RemoteDossier> &rows,
                                                                bool isConfirmed) = 0;
    [[nodiscard]] virtual kernel::Result<QList<RemoteFileRef>>
    wantedFiles(const RemoteDetail &detail) const = 0;
    /// Takes it over and raises heardUntil() to its time, in one transaction. True: something
    /// changed here. Errors that concern this dossier alone are to be noted with noteProblem(); one
    /// of kind Store ends the pull.
    [[nodiscard]] virtual kernel::Result<bool> take(const PulledNews &news) = 0;
    [[nodiscard]] virtual kernel::Status noteProblem(const QString &code,
                                                     const kernel::Error &reason) = 0;
    /// The server names it and there is nothing to take over: its problem is settled.
    [[nodiscard]] virtual kernel::Status noteSettled(const QString &code) = 0;
    /// The whole list was gone through.
    [[nodiscard]] virtual kernel::Status finish(const QDateTime &until) = 0;

    /// Numbers of dossiers that the server is still to be told of that we have them.
    [[nodiscard]] virtual kernel::Result<QStringList> ungreeted() const = 0;
    [[nodiscard]] virtual kernel::Status noteGreeted(const QStringList &codes) = 0;

    /// Papers that are still to be fetched, in the order of their turns: not all of them, where
    /// many wait.
    [[nodiscard]] virtual kernel::Result<QList<AwaitedPaper>> awaited() const = 0;
    /// Before the first request for it: whatever comes of it, the others have their turn first.
    [[nodiscard]] virtual kernel::Status noteAttempt(const AwaitedPaper &paper) = 0;
    /// Their files, as the earlier dossier has them now. An error of kind Refused is for good: it
    /// goes to giveUpAwaited().
    [[nodiscard]] virtual kernel::Result<QList<RemoteFileRef>>
    awaitedFiles(const AwaitedPaper &paper, const RemoteDetail &earlier) const = 0;
    /// They join the dossier that waits, and are never sent. Errors likewise; "dossier.changed"
    /// (Refused too) is tried again.
    [[nodiscard]] virtual kernel::Status takeAwaited(const AwaitedPaper &paper,
                                                     const PulledNews &earlier) = 0;
    /// It cannot be used: the dossier's history says why, and nobody asks for it again.
    [[nodiscard]] virtual kernel::Status giveUpAwaited(const AwaitedPaper &paper,
                                                       const kernel::Error &reason) = 0;
};

} // namespace motcua::ports
