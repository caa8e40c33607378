#pragma once

#include "app/core/domain/dossier.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::ports
{

// What a server tells of its dossiers. Empty or invalid = it did not say.

/// A file that lies at the server.
struct RemoteFileRef {
    QString id;
    QString name;
    qint64 bytes = -1; ///< −1 = not told

    bool operator==(const RemoteFileRef &) const = default;
};

/// What was handed in for one line of the list.
struct RemotePaper {
    QString code;
    QString name;
    int quantity = 1;
    std::optional<bool> original = {}; ///< bản chính, or a copy; empty = the server did not say
    QList<RemoteFileRef> files;

    bool operator==(const RemotePaper &) const = default;
};

/// What an agency decided.
struct RemoteResult {
    QString name;
    QString number;
    QDate issuedOn;
    QString signer;
    QList<RemoteFileRef> files;
    QDate validUntil = {};

    bool operator==(const RemoteResult &) const = default;
};

/// A dossier in a list of the server.
struct RemoteDossier {
    QString id; ///< the server's
    QString code;
    QString status;        ///< the server's word or number, mapped by the profile
    QString ownerName;     ///< as the server has it
    QString procedureCode; ///< likewise; tells our dossier from another one with the same number
    QString procedureName = {};
    QDateTime acceptedAt = {};
    QString statusName = {}; ///< in words, where `status` is a number
    QDateTime updatedAt = {};
    QDateTime submittedAt = {};
    QDateTime dueAt = {};
    QString ownerNumber = {}; ///< identity number or tax code
    QString ownerPhone = {};
    QString ownerEmail = {};
    QDateTime completedAt = {}; ///< when its result was there
    /// Of a search by identity; empty = the server was not asked for them, or did not answer.
    std::optional<QList<RemotePaper>> papers = {};
    QList<RemoteResult> results = {}; ///< likewise

    bool operator==(const RemoteDossier &) const = default;
};

/// Is what the server has really this dossier of ours, and not another one under the same number?
/// What it does not tell speaks for us.
[[nodiscard]] bool speaksOf(const RemoteDossier &remote, const domain::Dossier &dossier);

/// Is it this dossier of ours beyond doubt, though under another number? By owner, procedure and
/// the second of its reception, all of which the server must tell: no desk receives two at once.
[[nodiscard]] bool isSame(const RemoteDossier &remote, const domain::Dossier &dossier);

/// Everything about one dossier.
struct RemoteDetail {
    RemoteDossier row;
    domain::Party owner;
    std::optional<domain::Party> agent;
    QString request;
    QString caseCode; ///< of its papers, where all are of one case; the server's id of it
    QString caseName;
    bool isReturnedByPost = false;
    QList<RemotePaper> papers;
    QList<RemoteResult> results;
    QStringList demanded; ///< by a supplement demand, item by item
    QString opinion;      ///< the server's reason for its last decision
};

/// One page of a list, newest change first.
struct RemotePage {
    QList<RemoteDossier> rows;
    bool last = true;
};

} // namespace motcua::ports
