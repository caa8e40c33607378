#include "app/core/domain/procedurejson.h"

#include "app/core/domain/countrulesjson.h"
#include "app/core/domain/dossiernames.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr IntegerRange counts = {0, 1'000};
constexpr IntegerRange amounts = {0, std::numeric_limits<qint64>::max()};
constexpr IntegerRange times = {1, 100'000};

QJsonValue orNull(const std::optional<TimeLimit> &limit)
{
    return limit ? QJsonValue(toJson(*limit)) : QJsonValue(QJsonValue::Null);
}

template <class List, class Convert> QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(convert(entry));
    return array;
}

QJsonObject caseJson(const ProcedureCase &entry)
{
    return {{u"code"_s, entry.code}, {u"name"_s, entry.name}, {u"limit"_s, orNull(entry.limit)}};
}

QJsonObject componentJson(const ProcedureComponent &entry)
{
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"compulsory"_s, entry.compulsory},
            {u"originals"_s, entry.originals},
            {u"copies"_s, entry.copies},
            {u"digitise"_s, entry.digitise},
            {u"case"_s, entry.caseCode},
            {u"scanIntent"_s, entry.scanIntent}};
}

QJsonObject feeJson(const FeeDefinition &entry)
{
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"kind"_s, feeKindName(entry.kind)},
            {u"amount"_s, entry.amount}};
}

ProcedureCase readCase(JsonReader &json)
{
    ProcedureCase entry;
    entry.code = json.needText(u"code"_s);
    entry.name = json.needText(u"name"_s);
    entry.limit = readLimit(json, u"limit"_s);
    return entry;
}

ProcedureComponent readComponent(JsonReader &json)
{
    ProcedureComponent entry;
    entry.code = json.text(u"code"_s);
    entry.name = json.needText(u"name"_s);
    entry.compulsory = json.flag(u"compulsory"_s, entry.compulsory);
    entry.originals = int(json.integer(u"originals"_s, entry.originals, counts));
    entry.copies = int(json.integer(u"copies"_s, entry.copies, counts));
    entry.digitise = json.flag(u"digitise"_s, entry.digitise);
    entry.caseCode = json.text(u"case"_s);
    entry.scanIntent = json.text(u"scanIntent"_s);
    return entry;
}

FeeDefinition readFee(JsonReader &json)
{
    FeeDefinition entry;
    entry.code = json.text(u"code"_s);
    entry.name = json.needText(u"name"_s);
    entry.kind = readEnum(json, u"kind"_s, feeKinds, entry.kind);
    entry.amount = json.integer(u"amount"_s, entry.amount, amounts);
    return entry;
}

} // namespace

QJsonObject toJson(const TimeLimit &limit)
{
    QJsonObject json = {{u"amount"_s, limit.amount}, {u"unit"_s, unitName(limit.unit)}};
    writeCountChoice(json, limit.counting);
    return json;
}

QJsonObject toJson(const Procedure &procedure)
{
    return {{u"code"_s, procedure.code},
            {u"localCode"_s, procedure.localCode},
            {u"name"_s, procedure.name},
            {u"sectorCode"_s, procedure.sectorCode},
            {u"sector"_s, procedure.sector},
            {u"level"_s, procedure.level},
            {u"cases"_s, arrayOf(procedure.cases, caseJson)},
            {u"components"_s, arrayOf(procedure.components, componentJson)},
            {u"fees"_s, arrayOf(procedure.fees, feeJson)},
            {u"limit"_s, orNull(procedure.limit)},
            {u"result"_s, procedure.result},
            {u"validFrom"_s, procedure.validFrom.toString(Qt::ISODate)},
            {u"validTo"_s, procedure.validTo.toString(Qt::ISODate)},
            {u"version"_s, procedure.version},
            {u"illustrative"_s, procedure.illustrative}};
}

std::optional<TimeLimit> readLimit(JsonReader &json, const QString &key)
{
    const bool present = json.has(key);
    JsonReader part = json.part(key);
    TimeLimit limit;
    limit.amount = int(part.integer(u"amount"_s, 0, times));
    limit.unit = readEnum(part, u"unit"_s, timeUnits, limit.unit);
    limit.counting = readCountChoice(part);
    if (!part.has(u"amount"_s))
        part.problem(u"amount"_s, u"json.missing"_s);
    part.finish();
    return present ? std::optional(limit) : std::nullopt;
}

Procedure readProcedure(JsonReader &json)
{
    Procedure procedure;
    procedure.code = json.needText(u"code"_s);
    procedure.localCode = json.text(u"localCode"_s);
    procedure.name = json.needText(u"name"_s);
    procedure.sectorCode = json.text(u"sectorCode"_s);
    procedure.sector = json.text(u"sector"_s);
    procedure.level = json.text(u"level"_s, u"commune"_s);
    json.list(u"cases"_s, [&](JsonReader &entry) { procedure.cases += readCase(entry); });
    json.list(u"components"_s,
              [&](JsonReader &entry) { procedure.components += readComponent(entry); });
    json.list(u"fees"_s, [&](JsonReader &entry) { procedure.fees += readFee(entry); });
    procedure.limit = readLimit(json, u"limit"_s);
    procedure.result = json.text(u"result"_s);
    procedure.validFrom = json.date(u"validFrom"_s);
    procedure.validTo = json.date(u"validTo"_s);
    procedure.version = json.text(u"version"_s);
    procedure.illustrative = json.flag(u"illustrative"_s, false);
    return procedure;
}

kernel::Result<Procedure> procedureFromJson(const QJsonObject &json)
{
    JsonReport report;
    JsonReader reader(json, report);
    Procedure procedure = readProcedure(reader);
    reader.finish();
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return procedure;
}

} // namespace motcua::domain
