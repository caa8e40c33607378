#pragma once

#include "app/core/domain/dossierstate.h"
#include "app/core/domain/party.h"
#include "app/core/domain/procedure.h"
#include "app/core/kernel/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

enum class Channel { Direct = 1, Online = 2, Postal = 3 }; ///< codes of regulation facts §2.1
enum class ReturnBy { Direct, Postal, Electronic };
enum class DocumentSource { Scan, File, Reuse };

/// A digitised paper: one file of one component. The bytes lie in the blob store under `sha256`.
struct Document {
    kernel::DocumentId id;
    QByteArray sha256; ///< 32 raw bytes, of the clear file
    qint64 bytes = 0;
    int pages = 0;
    QString mediaType; ///< "application/pdf"
    DocumentSource source = DocumentSource::Scan;

    bool operator==(const Document &) const = default;
};

/// What was handed in for one component of the checklist.
struct DossierComponent {
    QString code; ///< empty for a paper that the list does not name
    QString name;
    bool compulsory = false;
    bool volunteered =
        false; ///< outside the published list: recorded, never demanded (NĐ 118 Art 16)
    int originals = 0;
    int copies = 0;
    QList<Document> documents;

    bool operator==(const DossierComponent &) const = default;
};

struct DossierFee {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0; ///< VND
    bool paid = false;

    bool operator==(const DossierFee &) const = default;
};

/// One accepted request with its papers (hồ sơ). A value: the store keeps it, services change it.
/// The procedure, agency and officer are frozen at sealing: later changes of the catalogue or of
/// the session never touch a sealed dossier.
struct Dossier {
    kernel::DossierId id;
    int revision = 1;
    QString code; ///< `agency-YYMMDD-nnnn`, or the provisional number
    bool provisional = false;
    QStringList formerCodes; ///< stay look-up-able for ever
    DossierState state = DossierState::Received;
    QString serverState; ///< as the server calls it; empty = never heard

    QString agencyCode;
    QString agencyName;
    QString formSet; ///< "2018" or "2025", of the reception date
    QString procedureCode;
    QString procedureName;
    QString procedureVersion;
    QString sector;
    QString caseCode;
    QString caseName;
    Channel channel = Channel::Direct;
    ReturnBy returnBy = ReturnBy::Direct;
    Party owner;
    std::optional<Party> agent;
    QString request; ///< what is asked for; empty = the procedure's name
    std::optional<TimeLimit> limit;
    QDateTime receivedAt;
    QDateTime dueAt; ///< invalid = no prescribed time
    QList<DossierComponent> components;
    QList<DossierFee> fees;
    QString note;
    QString officer; ///< login name of the author
    QString officerName;
    QString desk;

    bool operator==(const Dossier &) const = default;
};

/// One thing that happened to a dossier, in order; never changed or removed.
struct DossierEvent {
    qint64 sequence = 0;
    QDateTime at;
    QString actor; ///< login name
    QString what;  ///< lowerCamel word: "sealed", "printed", "numbered", "synced" or a move's name
    QString reason;

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

    bool operator==(const DossierSummary &) const = default;
};

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString returnByName(ReturnBy way);
[[nodiscard]] std::optional<ReturnBy> returnByFromName(const QString &name);
[[nodiscard]] QString sourceName(DocumentSource source);
[[nodiscard]] std::optional<DocumentSource> sourceFromName(const QString &name);
[[nodiscard]] QString unitName(TimeUnit unit);
[[nodiscard]] std::optional<TimeUnit> unitFromName(const QString &name);
[[nodiscard]] QString feeKindName(FeeKind kind);

} // namespace motcua::domain
