#pragma once

#include "app/core/domain/catalogueupdate.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::sync
{

/// One component as the server lists it, with the ids that it wants back in a create. Ids of this
/// class differ from deployment to deployment (iGate facts §5.4): always read, never configured.
struct ServerForm {
    QString id;     ///< of the component (`procedure-form`)
    QString formId; ///< of the paper (`form`)
    QString code;
    QString name;
    QString caseId;
    QString caseName;
    QString typeId; ///< paper type: original, copy
    QString typeName;
    bool compulsory = false;
    int originals = 0;
    int copies = 0;
    QString processDefinitionId;
};

/// One procedure as the server knows it.
struct ServerProcedure {
    QString id;
    QString code;         ///< the server's, may have an agency suffix
    QString nationalCode; ///< the stable key
    QString name;
    QString sectorId;
    QString sectorCode;
    QString sectorName;
    QString level; ///< "commune", "province" or empty
    QString result;
    QString processingTime;                 ///< as the server writes it
    std::optional<domain::TimeLimit> limit; ///< what could be read of it
    QList<domain::Channel> channels;        ///< empty = it does not say
    QDate validFrom;
    QDate validTo;
    bool open = true; ///< status 1
    QList<ServerForm> forms;
    QList<domain::FeeDefinition> fees;
    QStringList untoldKinds;   ///< codes of fees of an opaque kind
    QStringList untoldAmounts; ///< codes of fees whose amount is no number

    /// The form for one paper: by code, else by name (white space and case apart); of this case
    /// before others. Null when the server lists no such paper.
    [[nodiscard]] const ServerForm *form(const QString &codeOrName, const QString &caseCode) const;
    /// As the desk keeps it.
    [[nodiscard]] domain::Procedure toDomain() const;
    /// The same with what could not be read of it.
    [[nodiscard]] domain::ToldProcedure told() const;
    /// A row of `bd/procost`, and what of it is not told.
    void addCost(const QJsonObject &row);
};

/// A row of `bd/procedure` or the detail of `bd/procedure/{id}` (9.2), flattened or `--full`.
[[nodiscard]] ServerProcedure readProcedure(const QJsonObject &row);
/// `bd/procedure-form`, rows of either shape (§4.4): `form{id}` or `formId`.
[[nodiscard]] ServerForm readForm(const QJsonObject &row);
/// `bd/procost`: `cost` is a text; type 1 = phí, 0 = lệ phí, others opaque (taken as lệ phí).
[[nodiscard]] domain::FeeDefinition readCost(const QJsonObject &row);

/// "03 ngày làm việc", "15 ngày", "08 giờ làm việc", "1 tháng" → the limit; free prose gives
/// nothing: a limit that a person has to set is better than a wrong one.
[[nodiscard]] std::optional<domain::TimeLimit> readTimeLimit(const QString &text);

} // namespace motcua::sync
