#pragma once

#include "app/core/domain/dossierstate.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// What the server last said of one of our dossiers. It owns the status; where ours cannot follow,
/// a person settles the difference (I4).
struct ServerWord {
    QString remoteId;
    QString status;                    ///< in its words
    std::optional<DossierState> state; ///< as one of ours; nothing where the profile does not tell
    QDateTime changedAt;               ///< invalid = not told
    bool isOpen = false;               ///< a difference that a person must settle
    bool isUngreeted = false;          ///< still to be told that we have it

    bool operator==(const ServerWord &) const = default;
};

/// How the server's state stands to ours.
enum class Standing {
    Same,
    Ahead,  ///< moves of the table lead from ours to it: follow
    Behind, ///< from it to ours: it has not heard of the last ones
    Apart,  ///< neither: a person must look
};
[[nodiscard]] Standing standingOf(DossierState ours, DossierState servers);

/// The fewest moves of the table from one state to the other, at most four; empty when there are
/// none or both are the same.
[[nodiscard]] QList<DossierMove> movesBetween(DossierState from, DossierState to);

/// The state that a status stands for: by the profile's map, number before name; else the words
/// that servers were seen to use, and with `isNational` the numbers 1-10 of the national exchange
/// (iGate facts §6: three vocabularies, never to be mixed).
[[nodiscard]] std::optional<DossierState> stateOfStatus(const QMap<QString, QString> &statusMap,
                                                        const QString &status, const QString &name,
                                                        bool isNational);

} // namespace motcua::domain
