#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/gateway.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace motcua::services
{

/// A digitised paper or result of an earlier dossier, and whether it may stand for a paper of a new
/// one ("look up existing data first", NĐ 107/2021 Art 1.11, NĐ 118/2025; regulation facts §2.3).
struct ReusableDocument {
    domain::Document document;
    QString component; ///< what the paper or result is called there
    QString componentCode;
    bool isResult = false; ///< what an agency decided, not what was handed in
    kernel::DossierId dossier;
    QString code; ///< the dossier's number
    QString procedureName;
    QDate date; ///< of issue; of a handed-in paper the day it was received
    bool isValid = false;
    kernel::Error why; ///< "reuse.*": the rule by which it may be used, or what stands against it
    QDate validUntil = {}; ///< of a result; invalid = no end told
};

/// What a dossier keeps of it when it is taken.
[[nodiscard]] domain::Provenance provenanceOf(const ReusableDocument &document,
                                              const QDateTime &takenAt);

/// A paper or result of a dossier at the server, and whether it may be used. It is fetched there:
/// the desk has no copy.
struct RemoteOffer {
    QString component; ///< the paper's name; of a result the procedure's
    bool isResult = false;
    QString code; ///< the dossier's number
    QString procedureName;
    QDate date;                ///< received, of a result issued; invalid = not told
    std::optional<bool> valid; ///< empty = the server tells too little: to be looked at there
    kernel::Error why;         ///< "reuse.*"
    QDate validUntil = {};     ///< of a result; invalid = no end told
    QList<ports::RemoteFileRef> files = {};

    /// May a dossier be received on it? Where the server tells too little the officer decides, and
    /// it is judged once more when it is fetched.
    [[nodiscard]] bool isTakeable() const { return valid.value_or(true) && !files.isEmpty(); }
};

/// By the rules of findReusable(), as far as a server tells: `statusMap` is the profile's. Newest
/// dossiers first; none of dossiers whose papers were not told, but for their results.
[[nodiscard]] QList<RemoteOffer> remoteOffers(QList<ports::RemoteDossier> dossiers,
                                              const QMap<QString, QString> &statusMap, QDate today);

/// The first of them that may be taken for this paper of the list: the same paper by name without
/// regard to case and diacritics, never a request or declaration.
[[nodiscard]] std::optional<RemoteOffer> remoteOfferFor(const domain::ProcedureComponent &asked,
                                                        const QList<RemoteOffer> &offers);

/// The paper that a dossier waits for, as it lies in the earlier dossier today. Errors, all Refused
/// and for good: "reuse.foreign" when that is another owner's, "reuse.notThere" without such a
/// paper, and why it may not be used.
[[nodiscard]] kernel::Result<RemoteOffer> awaitedOffer(const domain::Dossier &dossier,
                                                       const domain::DossierComponent &component,
                                                       const ports::RemoteDetail &earlier,
                                                       const QMap<QString, QString> &statusMap,
                                                       QDate today);

/// Why a document was taken for a paper of the list.
enum class ReuseMatch { SameCode, SameName };

/// A document that may stand for a paper.
struct ReuseOffer {
    ReusableDocument document;
    ReuseMatch match = ReuseMatch::SameName;
};

/// Everything of this person or organisation (by identity number or tax code, or by the number of
/// the card before, as owner or agent), newest first, each file once. May be used: a copy made at
/// the desk from an original (TT 01/2023 Art 8), and a result that is in force. May not: an expired
/// result ("reuse.expired"), one that a newer result of the same kind replaces
/// ("reuse.superseded"), a photocopy ("reuse.photocopy"), a paper of a refused dossier
/// ("reuse.refused") or of one that was not accepted or ended without a result
/// ("reuse.notAccepted"), and what the person only handed in for another owner ("reuse.agent").
/// Audited by the store. Storage thread.
///
/// Errors: "role.notAllowed" (NotAllowed), those of DossierStore::ofParty().
[[nodiscard]] kernel::Result<QList<ReusableDocument>>
findReusable(ports::DossierStore &dossiers, const QString &idNumber, const kernel::Clock &clock,
             const ports::Actor &actor, const QString &oldNumber = {});

/// The newest valid document for one paper of the list: of the same code first, else of the same
/// name without regard to case and diacritics (hòa and hoà are one word). A request or declaration
/// (đơn, tờ khai) is written for one dossier and never offered for another.
[[nodiscard]] std::optional<ReuseOffer> offerFor(const domain::ProcedureComponent &asked,
                                                 const QList<ReusableDocument> &documents);

/// Is a paper of this name written for one dossier only: a declaration, request, authorisation?
[[nodiscard]] bool isForOneDossier(const QString &paperName);

} // namespace motcua::services
