#pragma once

#include "app/core/domain/channel.h"
#include "app/core/domain/document.h"
#include "app/core/domain/dossierevent.h"
#include "app/core/domain/dossierlife.h"
#include "app/core/domain/dossierstate.h"
#include "app/core/domain/feestate.h"
#include "app/core/domain/paperform.h"
#include "app/core/domain/party.h"
#include "app/core/domain/procedure.h"
#include "app/core/kernel/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

enum class ReturnBy { Direct, Postal, Electronic };

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
    PaperForm form = PaperForm::Untold;       ///< of what was handed in
    std::optional<ServerPaper> atServer = {}; ///< stands for paper until it is fetched
    QString comparedBy = {}; ///< who held a Compared copy against its original; else empty

    [[nodiscard]] bool isAwaited() const { return atServer && atServer->failure.isEmpty(); }
    bool operator==(const DossierComponent &) const = default;
};

/// One fee of a dossier and what became of it.
struct DossierFee {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0; ///< VND for all of `quantity`, as it is or was collected
    FeeState state = FeeState::Waiting;
    std::optional<qint64> published = {}; ///< for one, by the procedure; empty = unitAmount()
    QString amountReason = {};            ///< why it is not the published one
    QString exemptReason =
        {}; ///< of an exempt one; of NeedsProof what is to be proved, and by what
    PaymentMethod method = PaymentMethod::Cash; ///< of a collected one
    QString receipt = {};        ///< FeeReceipt::name(); empty = collected elsewhere, or not at all
    QStringList exemptions = {}; ///< reasons for which it need not be paid, as published
    int quantity = 1;            ///< số lượng; `amount` is a multiple of it
    QString unit = {};           ///< đơn vị tính; empty = taken once

    [[nodiscard]] qint64 unitAmount() const { return quantity > 0 ? amount / quantity : amount; }
    [[nodiscard]] bool isPaid() const
    {
        return state == FeeState::Collected || state == FeeState::AwaitingRefund;
    }
    /// Neither paid nor settled otherwise. An amount of 0 is set by the province: nobody owes it
    /// before the cashier says how much it is.
    [[nodiscard]] bool isOpen() const
    {
        return state == FeeState::Waiting || state == FeeState::NeedsProof;
    }
    /// Money is still to come.
    [[nodiscard]] bool isOwed() const { return isOpen() && amount > 0; }
    /// Neither exempt nor given back.
    [[nodiscard]] bool counts() const
    {
        return state != FeeState::Exempt && state != FeeState::Refunded;
    }

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
    QString serverId;    ///< of one that was filed there first and pulled; empty = born here

    QString agencyCode;
    QString agencyName;
    QString agencyParent; ///< above it in the headings of its papers; empty = none, or not told
    QString formSet;      ///< "2018" or "2025", of the reception date
    QString procedureCode;
    QString procedureName;
    QString procedureVersion;
    /// Of that version and the case, as it stood then: a catalogue that is imported again changes
    /// nothing here. Empty = of a store that kept none; publishedList() reads it off the papers.
    std::optional<PublishedList> published;
    QString sector;
    QString caseCode;
    QString caseName;
    Channel channel = Channel::Direct;
    ReturnBy returnBy = ReturnBy::Direct;
    Party owner;
    std::optional<Party> agent;
    QString agentAuthority; ///< căn cứ ủy quyền: by what the agent may file; empty = not told
    QString request;        ///< what is asked for; empty = the procedure's name
    int sets = 1;           ///< số lượng hồ sơ (bộ)
    QString book;      ///< quyển số of the follow-up book it stands in; empty = in none yet
    int bookOrder = 0; ///< its running number there (số thứ tự); 0 = in none yet
    std::optional<TimeLimit> limit;      ///< what counts: shortened by the province, or the law's
    std::optional<TimeLimit> legalLimit; ///< the law's own; empty = the same
    SupplementMode supplementMode = SupplementMode::Subtract;
    int mostSupplements = 0;       ///< after acceptance, by the sector's law; 0 = none told
    bool pausesForPayment = false; ///< the time of `payments` is not counted (facts §4.5)
    QString receiptForm;           ///< of the sector, e.g. "CT04", instead of form 01; may be empty
    QString calendarVersion;
    /// Rules and working hours of its reception; empty = of a store that kept none: today's.
    std::optional<CountConventions> conventions = {};
    QDateTime submittedAt; ///< when an online or postal dossier was sent; invalid = at the counter
    QDateTime answerBy;    ///< of an online one: 8 working hours (NĐ 45/2020); invalid = none
    QDateTime receivedAt;
    QDateTime enteredAt; ///< when one received earlier was typed in; invalid = at once
    QString lateReason;  ///< why only then, e.g. a power cut; empty = at once, or not told
    QDateTime dueAt;     ///< invalid = no prescribed time
    /// Where it is decided and where its result is fetched: three places that may differ from the
    /// one that receives (phi địa giới, regulation facts §7). Empty = the receiving agency.
    QString competentCode;
    QString competentName;
    QString coordinatingName; ///< cơ quan phối hợp, asked for opinions; empty = none told
    QString returnPoint;
    /// Received for an agency of another territory (hồ sơ phi địa giới): it has a book of its own.
    bool isNonTerritorial = false;
    QString parcelNumber;       ///< of the parcel that brought a postal dossier
    PostalDelivery postal = {}; ///< as agreed at reception, for a result that is returned by post
    QList<DossierComponent> components;
    QList<DossierFee> fees;
    QList<SupplementRequest> supplements;
    QList<PaymentRequest> payments;
    QList<Extension> extensions;
    QString closingReason; ///< of a refusal, stop or withdrawal
    Refusal refusal = {};  ///< of one that is refused
    QList<ResultPaper> results;
    HandOver handOver;
    QString note;
    QString officer; ///< login name of the author
    QString officerName;
    QString desk;

    bool operator==(const Dossier &) const = default;
};

/// The appointment as it was last promised: the one that holds, or where the clock stands (dueAt is
/// invalid) the one before that. Invalid = none was ever given.
[[nodiscard]] QDateTime promisedAt(const Dossier &dossier);

/// What may be asked of this applicant and what it costs, in the version of its reception.
[[nodiscard]] PublishedList publishedList(const Dossier &dossier);

/// Was it received? Not one that is only registered, or sent home for papers before that.
[[nodiscard]] bool isAccepted(const Dossier &dossier);

/// Does a paper of it lie at the server, still to be fetched?
[[nodiscard]] bool awaitsPaper(const Dossier &dossier);

/// What the history tells of a result that was entered: number and signer.
[[nodiscard]] QString resultWords(const ResultPaper &result);

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString returnByName(ReturnBy way);
[[nodiscard]] std::optional<ReturnBy> returnByFromName(const QString &name);
[[nodiscard]] QString sourceName(DocumentSource source);
[[nodiscard]] std::optional<DocumentSource> sourceFromName(const QString &name);
[[nodiscard]] QString unitName(TimeUnit unit);
[[nodiscard]] std::optional<TimeUnit> unitFromName(const QString &name);
[[nodiscard]] QString feeKindName(FeeKind kind);
[[nodiscard]] QString returnToName(ReturnTo to);
[[nodiscard]] std::optional<ReturnTo> returnToFromName(const QString &name);
[[nodiscard]] QString refusalGroundName(RefusalGround ground);
[[nodiscard]] std::optional<RefusalGround> refusalGroundFromName(const QString &name);
[[nodiscard]] QString supplementModeName(SupplementMode mode);

} // namespace motcua::domain
