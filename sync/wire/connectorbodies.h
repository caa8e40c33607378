#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"

#include <QByteArray>

namespace motcua::sync
{

// Bodies of the partner connector, iGate facts §8 and §9.8. Keys are the wire's own.

/// B1. `secret` never goes anywhere else.
[[nodiscard]] QByteArray connectorLoginBody(const QString &clientId, const QString &secret);

/// B4. Numbers of the applicant kind are 0 citizen, 1 organisation (§8.2, not those of the national
/// portal). What we do not know is left out, not sent empty.
[[nodiscard]] QByteArray connectorCreateBody(const domain::Dossier &dossier,
                                             const QList<domain::RemoteFile> &files);

/// All files of a dossier that was created without them, in the words of B4. No public source shows
/// such a call: the profile says its path.
[[nodiscard]] QByteArray connectorAttachBody(const domain::Dossier &dossier,
                                             const QString &remoteId,
                                             const QList<domain::RemoteFile> &files);

/// B5, one step. `TrangThai` is `dossier.state`.
[[nodiscard]] QByteArray connectorProgressBody(const domain::Dossier &dossier,
                                               const QString &remoteId,
                                               const domain::DossierEvent &event);

/// B6. Fees and results only for the statuses that allow them (5, 6, 9); numbers of fees are texts.
/// The shape of a result is that of the national vocabulary (§8.2, L for the connector).
[[nodiscard]] QByteArray connectorStatusBody(const domain::Dossier &dossier,
                                             const QString &remoteId,
                                             const domain::DossierEvent &event,
                                             const QList<domain::RemoteFile> &files);

/// All dossiers of the partner, any status and channel.
[[nodiscard]] QByteArray connectorListBody();

/// These were received (`TrangThaiNhanHoSo` 1).
[[nodiscard]] QByteArray connectorAcknowledgeBody(const QStringList &codes);

/// Does B6 carry more than B5 in this state?
[[nodiscard]] bool statusCarriesLists(domain::DossierState state);

} // namespace motcua::sync
