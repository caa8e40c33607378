#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/gateway.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace motcua::sync
{

// Bodies of answers that passed classify(), read in every shape that public clients have met (iGate
// facts §11). A body from which the needed fact cannot be read is "server.unknown": the request may
// have been obeyed.

struct Token {
    QByteArray value;
    qint64 lifeSeconds = -1; ///< −1: the server did not say
};

/// Keycloak, connector login, and that of the connector inside `{code, message, data}`.
[[nodiscard]] kernel::Result<Token> readToken(const QByteArray &body);

/// `{value}`, `{data}`, `{data:{value}}`, or the whole body. Opaque, trimmed.
[[nodiscard]] kernel::Result<QString> readNumber(const QByteArray &body);

/// `{id}`, `[{id}]` or the bare id.
[[nodiscard]] kernel::Result<QString> readPatternId(const QByteArray &body);

struct StoredFile {
    ports::UploadedFile file;
    qint64 bytes = -1; ///< what the server says it stored; −1: it did not say
};

/// Both upload calls: the raw id as text, `{data:[{IdTepTin, HashTepTin}]}` (also nested in
/// `response`), `[{id, filename, size}]`. The first file counts: we send one at a time.
[[nodiscard]] kernel::Result<StoredFile> readUpload(const QByteArray &body);

/// `{id}`, `{data:{idHoSo, maHoSo}}`, or the bare id.
[[nodiscard]] kernel::Result<ports::RemoteDossier> readCreated(const QByteArray &body);

/// `{affectedRows: n}` of an update or a delete: n > 0, else "server.refused" (§3.2). An empty body
/// and one without that key are taken for done.
[[nodiscard]] kernel::Status readAffected(const QByteArray &body);

/// A row of `pa/dossier/search` or of `laydanhsachhoso`, or the head of a detail.
[[nodiscard]] ports::RemoteDossier readDossier(const QJsonObject &row);

struct DossierPage {
    QList<ports::RemoteDossier> rows;
    bool last = true;
};

/// `spec=slice`, `spec=page`, `{Total, Data[]}` and a bare array; rows of `pa/dossier/search` and
/// of `laydanhsachhoso`.
[[nodiscard]] kernel::Result<DossierPage> readDossiers(const QByteArray &body);

/// The rows of `pa/dossier/search` for this identity number or tax code. A server that does not
/// know the filter answers with everybody's dossiers: rows that tell another number are left out.
[[nodiscard]] kernel::Result<QList<ports::RemoteDossier>> readDossiersOf(const QByteArray &body,
                                                                         const QString &idNumber);

/// The row whose code (or national code) is exactly `code`, white space at its ends apart (§8.3).
[[nodiscard]] std::optional<ports::RemoteDossier>
dossierWithCode(const QList<ports::RemoteDossier> &rows, const QString &code);

/// `user_id` of an access token: what `account-id` of an upload carries (§7). Empty when it has
/// none.
[[nodiscard]] QString userIdOf(const QByteArray &accessToken);

} // namespace motcua::sync
