#include "app/core/domain/procedurejson.h"

#include "app/core/domain/countrulesjson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/money.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr IntegerRange counts = {0, 1'000};
constexpr IntegerRange amounts = {0, mostForOneFee};
constexpr IntegerRange times = {1, 100'000};

/// What lies within the calendar's horizon of ten years, whatever the days off.
IntegerRange timesIn(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Workday: return {1, 2'400};
    case TimeUnit::Day: return {1, 3'600};
    case TimeUnit::Hour: return {1, 18'000};
    case TimeUnit::Month: return {1, 119};
    }
    Q_UNREACHABLE();
}

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
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"limit"_s, orNull(entry.limit)},
            {u"legalLimit"_s, orNull(entry.legalLimit)}};
}

QJsonObject componentJson(const ProcedureComponent &entry)
{
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"compulsory"_s, entry.compulsory},
            {u"originals"_s, entry.originals},
            {u"copies"_s, entry.copies},
            {u"digitise"_s, entry.digitise},
            {u"kind"_s, nameIn(componentKinds, entry.kind)},
            {u"exempt"_s, nameIn(exemptions, entry.exempt)},
            {u"case"_s, entry.caseCode},
            {u"scanIntent"_s, entry.scanIntent},
            {u"form"_s, nameIn(paperForms, entry.form)},
            {u"originalAtReturn"_s, entry.originalAtReturn}};
}

QJsonObject feeJson(const FeeDefinition &entry)
{
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"kind"_s, feeKindName(entry.kind)},
            {u"amount"_s, entry.amount},
            {u"exemptions"_s, QJsonArray::fromStringList(entry.exemptions)},
            {u"case"_s, entry.caseCode},
            {u"unit"_s, entry.unit},
            {u"demand"_s, nameIn(feeDemands, entry.demand)}};
}

/// A limit of a catalogue: one that no calendar reaches would be found only at the counter.
std::optional<TimeLimit> readCountable(JsonReader &json, const QString &key)
{
    const auto limit = readLimit(json, key);
    const IntegerRange range = timesIn(limit.value_or(TimeLimit()).unit);
    if (limit && limit->amount > range.most)
        json.problem(key + u".amount"_s, u"json.range"_s,
                     {QString::number(range.least), QString::number(range.most)});
    return limit;
}

ProcedureCase readCase(JsonReader &json)
{
    ProcedureCase entry;
    entry.code = json.needText(u"code"_s);
    entry.name = json.needText(u"name"_s);
    entry.limit = readCountable(json, u"limit"_s);
    entry.legalLimit = readCountable(json, u"legalLimit"_s);
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
    entry.kind = readEnum(json, u"kind"_s, componentKinds, entry.kind);
    entry.exempt = readEnum(json, u"exempt"_s, exemptions, entry.exempt);
    const bool isExempt = entry.exempt != Exemption::None;
    entry.digitise = json.flag(u"digitise"_s, !isExempt);
    if (isExempt && entry.digitise)
        json.problem(u"digitise"_s, u"catalogue.exempt"_s);
    entry.caseCode = json.text(u"case"_s);
    entry.scanIntent = json.text(u"scanIntent"_s);
    entry.form = readEnum(json, u"form"_s, paperForms, entry.form);
    entry.originalAtReturn = json.flag(u"originalAtReturn"_s, false);
    return entry;
}

FeeDefinition readFee(JsonReader &json)
{
    FeeDefinition entry;
    entry.code = json.text(u"code"_s);
    entry.name = json.needText(u"name"_s);
    entry.kind = readEnum(json, u"kind"_s, feeKinds, entry.kind);
    entry.amount = json.integer(u"amount"_s, entry.amount, amounts);
    entry.exemptions = json.textList(u"exemptions"_s);
    entry.caseCode = json.text(u"case"_s);
    entry.unit = json.text(u"unit"_s);
    entry.demand = readEnum(json, u"demand"_s, feeDemands, entry.demand);
    return entry;
}

QJsonArray channelsJson(const QList<Channel> &list)
{
    return arrayOf(list, [](Channel channel) { return nameIn(channels, channel); });
}

QList<Channel> readChannels(JsonReader &json)
{
    QList<Channel> list;
    const QStringList written = json.textList(u"channels"_s);
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (const auto channel = valueIn(channels, written[i]))
            list.append(*channel);
        else
            json.problem(u"channels["_s + QString::number(i) + u']', u"json.oneOf"_s,
                         {u"direct, online, postal"_s});
    }
    return list;
}

/// How the procedure is received and processed: what is configurable by regulation facts §10.4.
void writeConduct(QJsonObject &json, const Procedure &procedure)
{
    json[u"limit"_s] = orNull(procedure.limit);
    json[u"legalLimit"_s] = orNull(procedure.legalLimit);
    json[u"channels"_s] = channelsJson(procedure.channels);
    json[u"paper"_s] = nameIn(paperSwitches, procedure.paper);
    json[u"supplementMode"_s] = supplementModeName(procedure.supplementMode);
    json[u"mostSupplements"_s] = procedure.mostSupplements;
    json[u"dayCount"_s] = procedure.dayCount;
    json[u"pausesForPayment"_s] = procedure.pausesForPayment;
    json[u"competentCode"_s] = procedure.competentCode;
    json[u"competentName"_s] = procedure.competentName;
    json[u"coordinatingName"_s] = procedure.coordinatingName;
    json[u"territory"_s] = nameIn(territoryScopes, procedure.territory);
    json[u"system"_s] = procedure.system;
    json[u"receiptForm"_s] = procedure.receiptForm;
}

void readConduct(JsonReader &json, Procedure &procedure)
{
    procedure.limit = readCountable(json, u"limit"_s);
    procedure.legalLimit = readCountable(json, u"legalLimit"_s);
    procedure.channels = readChannels(json);
    procedure.paper = readEnum(json, u"paper"_s, paperSwitches, procedure.paper);
    procedure.supplementMode =
        readEnum(json, u"supplementMode"_s, supplementModes, procedure.supplementMode);
    procedure.mostSupplements = int(json.integer(u"mostSupplements"_s, 0, counts));
    procedure.dayCount =
        json.oneOf(u"dayCount"_s, {u"nextDay"_s, u"sameDay"_s, u"lateIsNextDay"_s});
    procedure.pausesForPayment = json.flag(u"pausesForPayment"_s, false);
    procedure.competentCode = json.text(u"competentCode"_s);
    procedure.competentName = json.text(u"competentName"_s);
    procedure.coordinatingName = json.text(u"coordinatingName"_s);
    procedure.territory = readEnum(json, u"territory"_s, territoryScopes, procedure.territory);
    procedure.system = json.text(u"system"_s);
    procedure.receiptForm = json.text(u"receiptForm"_s);
}

} // namespace

QJsonObject toJson(const TimeLimit &limit)
{
    QJsonObject json = {{u"amount"_s, limit.amount}, {u"unit"_s, unitName(limit.unit)}};
    writeCountChoice(json, limit.counting);
    return json;
}

QJsonObject toJson(const PublishedList &list)
{
    return {{u"components"_s, arrayOf(list.components, componentJson)},
            {u"fees"_s, arrayOf(list.fees, feeJson)}};
}

QJsonObject toJson(const Procedure &procedure)
{
    QJsonObject json{{u"code"_s, procedure.code},
                     {u"localCode"_s, procedure.localCode},
                     {u"name"_s, procedure.name},
                     {u"sectorCode"_s, procedure.sectorCode},
                     {u"sector"_s, procedure.sector},
                     {u"level"_s, procedure.level},
                     {u"cases"_s, arrayOf(procedure.cases, caseJson)},
                     {u"components"_s, arrayOf(procedure.components, componentJson)},
                     {u"fees"_s, arrayOf(procedure.fees, feeJson)},
                     {u"result"_s, procedure.result},
                     {u"validFrom"_s, procedure.validFrom.toString(Qt::ISODate)},
                     {u"validTo"_s, procedure.validTo.toString(Qt::ISODate)},
                     {u"version"_s, procedure.version},
                     {u"illustrative"_s, procedure.illustrative}};
    writeConduct(json, procedure);
    return json;
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

PublishedList readPublished(JsonReader &json)
{
    PublishedList list;
    json.list(u"components"_s, [&](JsonReader &entry) { list.components += readComponent(entry); });
    json.list(u"fees"_s, [&](JsonReader &entry) { list.fees += readFee(entry); });
    json.finish();
    return list;
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
    readConduct(json, procedure);
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
    report.notesAsked = false; // a search reads many
    JsonReader reader(json, report);
    Procedure procedure = readProcedure(reader);
    reader.finish();
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return procedure;
}

} // namespace motcua::domain
