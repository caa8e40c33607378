#pragma once

#include "app/core/domain/countrules.h"

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

/// One paper that a procedure asks for (thành phần hồ sơ).
struct ProcedureComponent {
    QString code;
    QString name;
    bool compulsory = true;
    int originals = 1;
    int copies = 0;
    bool digitise = true;    ///< false: shown only, or already shared as data (TT 01/2023 Art 4)
    QString caseCode;        ///< empty = asked for in every case
    QString scanIntent = {}; ///< id of the intent to scan it with; empty = by its name

    bool operator==(const ProcedureComponent &) const = default;
};

/// A situation in which a procedure is used (trường hợp giải quyết).
struct ProcedureCase {
    QString code;
    QString name;
    std::optional<TimeLimit> limit; ///< empty = the procedure's own

    bool operator==(const ProcedureCase &) const = default;
};

enum class FeeKind { Fee, Levy }; ///< phí (for a service), lệ phí (for the state)

struct FeeDefinition {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0; ///< VND

    bool operator==(const FeeDefinition &) const = default;
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
    std::optional<TimeLimit> limit; ///< empty = no prescribed time: no appointment (facts §4.5)
    QString result;                 ///< what the applicant gets
    QDate validFrom;
    QDate validTo;             ///< invalid = still in force
    QString version;           ///< of the catalogue it came from
    bool illustrative = false; ///< the catalogue's author says: check against the published text

    [[nodiscard]] const ProcedureCase *caseByCode(const QString &caseCode) const;
    /// The components asked for in one case; `caseCode` empty = those of every case.
    [[nodiscard]] QList<ProcedureComponent> componentsFor(const QString &caseCode) const;
    /// By code, else by exact name; null when the list has no such paper.
    [[nodiscard]] const ProcedureComponent *component(const QString &codeOrName) const;
    [[nodiscard]] std::optional<TimeLimit> limitFor(const QString &caseCode) const;

    bool operator==(const Procedure &) const = default;
};

/// `1.001193.000.00.00.H38` → `1.001193`: local suffixes differ, the national code is the key
/// (facts §3.3).
[[nodiscard]] QString nationalProcedureCode(const QString &code);

} // namespace motcua::domain
