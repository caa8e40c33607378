#pragma once

#include "app/core/domain/channel.h"
#include "app/core/domain/countrules.h"
#include "app/core/domain/dossierlife.h"
#include "app/core/domain/paperform.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

enum class TimeUnit { Workday, Day, Hour, Month };

/// A processing time (thời hạn giải quyết). Workdays unless the procedure says otherwise
/// (regulation facts §4.1); Hour means working hours.
struct TimeLimit {
    int amount = 0;
    TimeUnit unit = TimeUnit::Workday;
    CountChoice counting = {}; ///< where this limit is counted otherwise than the calendar says

    bool operator==(const TimeLimit &) const = default;
};

/// Why a paper is digitised, and with that who bears the cost (TT 01/2023 Art 4).
enum class ComponentKind {
    Other,         ///< no rule demands it
    EarlierResult, ///< the result of an earlier procedure (kết quả của TTHC trước)
    Mandated,      ///< on a list of the sector's law, the minister or the province's chair
};

/// Why a paper is not digitised (TT 01/2023 Art 4).
enum class Exemption {
    None,
    Photocopy,   ///< also paper certified copies
    ShownOnly,   ///< xuất trình: nobody hands it in
    SharedData,  ///< valid data of a shared database already
    StateSecret, ///< never on this workstation
};

/// One paper that a procedure asks for (thành phần hồ sơ).
struct ProcedureComponent {
    QString code;
    QString name;
    bool compulsory = true;
    int originals = 1;
    int copies = 0;
    bool digitise = true;    ///< false: it is not scanned; `exempt` says why, where known
    QString caseCode;        ///< empty = asked for in every case
    QString scanIntent = {}; ///< id of the intent to scan it with; empty = by its name
    ComponentKind kind = ComponentKind::Other;
    Exemption exempt = Exemption::None;
    PaperForm form = PaperForm::Untold; ///< that is asked for
    /// The sector's law has the original compared with what was filed online, when the result is
    /// returned (facts §7); else no paper of an accepted online dossier may be asked for.
    bool originalAtReturn = false;

    /// Does a rule demand that it is digitised?
    [[nodiscard]] bool mustDigitise() const { return digitise && kind != ComponentKind::Other; }
    /// Was it handed in as a copy that is not digitised (TT 01/2023 Art 4): a certified one, or a
    /// mere photocopy where the list asks for more? One that was compared with the original is;
    /// so are copies that the list itself asks for, where nobody said of what form they are.
    [[nodiscard]] bool isPhotocopy(int givenOriginals, int givenCopies,
                                   PaperForm given = PaperForm::Untold) const
    {
        const bool isMore = originals > 0 || !suffices(form, PaperForm::Plain);
        switch (given) {
        case PaperForm::Untold: return originals > 0 && givenOriginals == 0 && givenCopies > 0;
        case PaperForm::Plain: return isMore && givenOriginals == 0;
        case PaperForm::Certified: return givenOriginals == 0;
        case PaperForm::Original:
        case PaperForm::Compared:
        case PaperForm::Electronic: return false;
        }
        return false;
    }
    bool operator==(const ProcedureComponent &) const = default;
};

/// A situation in which a procedure is used (trường hợp giải quyết).
struct ProcedureCase {
    QString code;
    QString name;
    std::optional<TimeLimit> limit;           ///< empty = the procedure's own
    std::optional<TimeLimit> legalLimit = {}; ///< empty = the procedure's own, or `limit`

    bool operator==(const ProcedureCase &) const = default;
};

enum class FeeKind { Fee, Levy }; ///< phí (for a service), lệ phí (for the state)

/// May a case go without this fee?
enum class FeeDemand {
    Usual,      ///< the catalogue does not say: asked for, may be left out
    Compulsory, ///< whoever files pays it, unless exempt for a published reason
    Optional,   ///< only of some cases: asked for where the officer says so
};

struct FeeDefinition {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0;           ///< VND for one `unit`; 0 = the province sets it
    QStringList exemptions = {}; ///< reasons for which it need not be paid, as published
    QString caseCode = {};       ///< empty = in every case
    QString unit = {}; ///< đơn vị tính: what is counted, "trang", "bản"; empty = taken once
    FeeDemand demand = FeeDemand::Usual;

    bool operator==(const FeeDefinition &) const = default;
};

/// What may be asked of the applicants of one case: the papers and fees of one published version.
struct PublishedList {
    QList<ProcedureComponent> components;
    QList<FeeDefinition> fees;

    bool operator==(const PublishedList &) const = default;
};

/// May the procedure still be filed on paper (CT 24/CT-TTg, regulation facts §7)?
enum class PaperSwitch {
    Yes,
    No,       ///< only online
    Assisted, ///< the desk helps to file online; paper for those who cannot
};

/// For which territories a desk may receive it (tiếp nhận phi địa giới). Within the province since
/// NĐ 118/2025; the list of before was approved by the province's chair; across provinces only
/// what was announced (regulation facts §7).
enum class TerritoryScope {
    Province, ///< every desk of the province
    Own,      ///< only the desk of the agency that decides
    Country,  ///< desks of other provinces too
};

/// One administrative procedure (thủ tục hành chính) as published, in one version.
struct Procedure {
    QString code;      ///< national code `d.dddddd`, the stable key
    QString localCode; ///< as iGate wants it back, e.g. with an agency suffix; may be empty
    QString name;
    QString sectorCode;
    QString sector;
    QString level; ///< "commune", "province"
    QList<ProcedureCase> cases;
    QList<ProcedureComponent> components;
    QList<FeeDefinition> fees;
    std::optional<TimeLimit> limit; ///< what counts; empty = no prescribed time: no appointment
    std::optional<TimeLimit>
        legalLimit;          ///< the law's, where the province shortened it (facts §4.5)
    QList<Channel> channels; ///< empty = all
    PaperSwitch paper = PaperSwitch::Yes;
    SupplementMode supplementMode = SupplementMode::Subtract;
    int mostSupplements = 0; ///< after acceptance, by the sector's law; 0 = none told (facts §4.6)
    QString dayCount;        ///< of dayCountModes; empty = as the calendar has it
    /// The time until a financial obligation is met is not counted (facts §4.5; land tax).
    bool pausesForPayment = false;
    QString competentCode; ///< agency that decides; empty = the one that receives
    QString competentName;
    QString coordinatingName; ///< cơ quan phối hợp, asked for opinions: "A; B"; empty = none told
    TerritoryScope territory = TerritoryScope::Province;
    QString system;      ///< where it is processed, if not in iGate (facts §7); empty = iGate
    QString receiptForm; ///< instead of form 01, e.g. "CT04" (facts §1.12); empty = form 01
    QString result;      ///< what the applicant gets
    QDate validFrom;
    QDate validTo;             ///< invalid = still in force
    QString version;           ///< of the catalogue it came from
    bool illustrative = false; ///< the catalogue's author says: check against the published text

    [[nodiscard]] const ProcedureCase *caseByCode(const QString &caseCode) const;
    /// By code, else by name (white space and letter case apart); null = none of that name.
    [[nodiscard]] const ProcedureCase *caseCalled(const QString &codeOrName) const;
    /// The components asked for in one case; `caseCode` empty = those of every case.
    [[nodiscard]] QList<ProcedureComponent> componentsFor(const QString &caseCode) const;
    [[nodiscard]] QList<FeeDefinition> feesFor(const QString &caseCode) const;
    [[nodiscard]] std::optional<TimeLimit> limitFor(const QString &caseCode) const;
    /// The law's own; nothing when it is the same as limitFor().
    [[nodiscard]] std::optional<TimeLimit> legalLimitFor(const QString &caseCode) const;
    [[nodiscard]] bool allows(Channel channel) const
    {
        return channels.isEmpty() || channels.contains(channel);
    }

    bool operator==(const Procedure &) const = default;
};

/// By code, else by exact name; null when the list has no such paper.
[[nodiscard]] const ProcedureComponent *componentIn(const QList<ProcedureComponent> &list,
                                                    const QString &codeOrName);

/// `1.001193.000.00.00.H38` → `1.001193`: local suffixes differ, the national code is the key
/// (facts §3.3).
[[nodiscard]] QString nationalProcedureCode(const QString &code);

} // namespace motcua::domain
