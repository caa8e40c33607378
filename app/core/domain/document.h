#pragma once

#include "app/core/kernel/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

enum class DocumentSource { Scan, File, Reuse };

/// Where a reused paper was taken from, and by what rule it stands for one of this dossier (NĐ
/// 107/2021 Art 1.11, NĐ 118/2025; regulation facts §2.3).
struct Provenance {
    bool fromServer = false; ///< of the province's iGate; else of this desk's own store
    QString dossierCode;     ///< of the earlier dossier
    QString paper;           ///< what it is called there
    QDate date;              ///< of issue, or the day it was received there; invalid = not told
    QDate validUntil;        ///< invalid = no end told
    QDateTime takenAt;
    QString why; ///< "reuse.*", with its arguments
    QStringList whyArguments = {};

    bool operator==(const Provenance &) const = default;
};

/// A paper that lies at the server with an earlier dossier of the same owner and stands for one of
/// this dossier. It is fetched when there is a link; the applicant is not asked for it meanwhile
/// (facts §2.3).
struct ServerPaper {
    QString dossierCode; ///< of the earlier dossier
    QString paper;       ///< what it is called there; empty = as here
    QString failure;     ///< "reuse.*": it cannot be used; empty = still to be fetched
    QStringList failureArguments = {};

    bool operator==(const ServerPaper &) const = default;
};

/// A digitised paper: one file of one component. The bytes lie in the blob store under `sha256`.
struct Document {
    kernel::DocumentId id;
    QByteArray sha256; ///< 32 raw bytes, of the clear file
    qint64 bytes = 0;
    int pages = 0;
    QString mediaType; ///< "application/pdf"
    DocumentSource source = DocumentSource::Scan;
    std::optional<Provenance> origin = {}; ///< of a reused one

    bool operator==(const Document &) const = default;
};

} // namespace motcua::domain
