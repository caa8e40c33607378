#pragma once

#include "app/core/domain/dossierstate.h"
#include "app/core/kernel/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// One thing that happened to a dossier, in order; never changed or removed.
struct DossierEvent {
    qint64 sequence = 0;
    QDateTime at;
    QString actor; ///< login name
    QString what;  ///< lowerCamel word: "sealed", "printed", "numbered", "synced" or a move's name
    QString reason;
    int revision = 0;                       ///< of the dossier that it made; 0 = it made none
    std::optional<DossierState> state = {}; ///< after it; of one that made a revision
    QDateTime serverAt = {}; ///< by the server's clock, where this machine's was off; else invalid

    bool operator==(const DossierEvent &) const = default;
};

/// What lists and search results show.
struct DossierSummary {
    kernel::DossierId id;
    QString code;
    bool provisional = false;
    DossierState state = DossierState::Received;
    QString procedureName;
    QString ownerName;
    QDateTime receivedAt;
    QDateTime dueAt;
    QDateTime answerBy;      ///< of an online one; counts while it is only registered
    bool apologised = false; ///< a new appointment was given with an apology

    bool operator==(const DossierSummary &) const = default;
};

} // namespace motcua::domain
