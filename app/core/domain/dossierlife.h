#pragma once

#include "app/core/domain/document.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace motcua::domain
{

inline constexpr int mostSets = 99; ///< số lượng hồ sơ (bộ) of one dossier, handed in at once

/// One thing that a supplement request demands: always a paper of the published list, a paper of
/// the dossier that has to be corrected, or the declaration (NĐ 118/2025 Art 16).
struct SupplementDemand {
    enum class Wrong { Missing, Incomplete, Incorrect, Expired, Unclear };
    QString component; ///< its code, else its name; "declaration" = what the applicant declared
    Wrong wrong = Wrong::Missing;
    QString reason; ///< in free words; may be empty

    bool operator==(const SupplementDemand &) const = default;
};

/// One request for missing papers (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, form 02), whole and in
/// writing (NĐ 61/2018 Art 17). Both instants are kept because laws count the pause differently
/// (regulation facts §4.6).
struct SupplementRequest {
    QDateTime requestedAt;
    QStringList items; ///< what to add or correct, at least one
    QString reason;
    QString officerName;  ///< who guided
    QDateTime respondBy;  ///< invalid = no time set
    QDateTime suppliedAt; ///< invalid = still waiting
    QDateTime dueBefore;  ///< appointment when it was requested; invalid = none
    QDateTime dueAfter;   ///< appointment after it was supplied; invalid = none, or still waiting
    bool beforeAcceptance = false; ///< of a dossier only registered: no clock runs yet (facts §4.6)
    QList<SupplementDemand> demands = {}; ///< of `items`, one each; empty = asked by the server, or
                                          ///< of a dossier that kept no published list

    bool operator==(const SupplementRequest &) const = default;
};

/// A financial obligation that the applicant has to meet first (yêu cầu thực hiện nghĩa vụ tài
/// chính, national status 6).
struct PaymentRequest {
    QDateTime requestedAt;
    QDateTime paidAt;    ///< invalid = still waiting
    QDateTime dueBefore; ///< appointment when it was requested; invalid = none

    bool operator==(const PaymentRequest &) const = default;
};

/// An apology with a new appointment (phiếu xin lỗi và hẹn lại / văn bản xin lỗi và đề nghị gia
/// hạn, NĐ 61/2018 Art 19; once at most, facts §4.7).
struct Extension {
    QDateTime at;
    QDateTime dueBefore;
    QDateTime dueAfter;
    QString reason;
    QString officerName;

    bool operator==(const Extension &) const = default;
};

/// Why a dossier is refused (từ chối, form 03, facts §1.5).
enum class RefusalGround {
    Untold,            ///< of a dossier that was refused before grounds were asked for
    OutsideCompetence, ///< không thuộc thẩm quyền
    Invalid,           ///< hồ sơ không hợp lệ
    ConditionsNotMet,  ///< không đủ điều kiện: only the agency that decides can find that
};

/// How it was refused. After acceptance the agency that decides refuses in a document of its own,
/// which the one-stop passes on; before, the one-stop does with form 03 (facts §1.5, §2.2).
struct Refusal {
    RefusalGround ground = RefusalGround::Untold;
    bool byAgency = false; ///< after acceptance
    QString number;        ///< số, ký hiệu of the agency's document; empty = not told, or none
    QDate issuedOn;        ///< invalid = not told
    QString signer;        ///< who signed for the agency

    bool operator==(const Refusal &) const = default;
};

/// What the agency decided (kết quả giải quyết): a paper or a signed file, with the metadata of
/// TT 01/2023 Art 9.
struct ResultPaper {
    QString name;
    QString number;   ///< số, ký hiệu
    QDate issuedOn;   ///< invalid = not told
    QString signer;   ///< who signed, or the agency
    QDate validUntil; ///< invalid = no end told
    QString scope;    ///< phạm vi hiệu lực; empty = not told
    QList<Document> documents;
    QString kind = {}; ///< loại giấy tờ: "Quyết định", or its code; empty = not told
    QString withdrawnWhy = {};  ///< of one that was entered wrongly: it is handed to nobody
    QDateTime withdrawnAt = {}; ///< invalid = it counts

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.isValid(); }
    bool operator==(const ResultPaper &) const = default;
};

enum class ReturnTo { Applicant, Agent, Post, Electronic };

/// Who pays the postal enterprise for bringing the result (người trả cước): a price of its own, no
/// fee of the procedure (QĐ 45/2016/QĐ-TTg; facts §7).
enum class PostagePayer {
    Untold,
    Recipient, ///< on delivery
    Prepaid,   ///< by the applicant, at the desk
    Agency,
};

/// Where the result goes by post, and at whose cost.
struct PostalDelivery {
    QString address; ///< empty = the owner's
    PostagePayer payer = PostagePayer::Untold;

    bool operator==(const PostalDelivery &) const = default;
};

/// How the result left the desk (trả kết quả).
struct HandOver {
    QDateTime at; ///< invalid = not yet
    ReturnTo to = ReturnTo::Applicant;
    QString collector;    ///< name of who collected
    QString collectorId;  ///< the identity number that was checked
    QString parcelNumber; ///< of the postal enterprise
    QString officerName;
    PostalDelivery delivery = {}; ///< of a parcel, as it went

    bool operator==(const HandOver &) const = default;
};

/// Whether the days of a supplement count (facts §4.6): a rule of each procedure's own law.
enum class SupplementMode {
    Subtract, ///< the time between request and completion is not counted (QĐ 766)
    Restart,  ///< the whole time begins anew when the dossier is complete
    None,     ///< the clock runs on
};

} // namespace motcua::domain
