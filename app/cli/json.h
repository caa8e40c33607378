#pragma once

#include "app/core/domain/deadline.h"
#include "app/core/domain/outbox.h"
#include "app/core/domain/procedure.h"
#include "app/core/ports/pagesource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace motcua::cli
{

template <class List, class ToJson> QJsonArray arrayOf(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(toJson(entry));
    return array;
}

/// How a dossier stands with its time.
struct Standing {
    std::optional<domain::Timeliness> counted; ///< countedTimeliness()
    QDateTime apologyBy;                       ///< invalid = none is owed
    domain::TransferStanding transfer = {};
};

// The objects of the command line's contract: keys in lowerCamel, times ISO 8601 with +07:00, money
// in VND.

[[nodiscard]] QJsonObject summaryJson(const domain::DossierSummary &dossier);
/// All of a dossier, as `dossier show` prints it. `item` is its latest outbox row.
[[nodiscard]] QJsonObject dossierJson(const domain::Dossier &dossier,
                                      const QList<domain::DossierEvent> &events,
                                      const std::optional<domain::OutboxItem> &item,
                                      const Standing &standing);
/// With the keys of a catalogue file.
[[nodiscard]] QJsonObject procedureJson(const domain::Procedure &procedure);
[[nodiscard]] QJsonObject outboxJson(const domain::OutboxItem &item);
[[nodiscard]] QJsonObject deviceJson(const ports::ScanDevice &device);

/// Of a dossier, in short.
[[nodiscard]] QJsonObject feeJson(const domain::DossierFee &fee);

/// Null when the time is not valid.
[[nodiscard]] QJsonValue timeJson(const QDateTime &time);

} // namespace motcua::cli
