#include "sync/wire/serverprocedure.h"

#include "sync/wire/moments.h"
#include "sync/wire/tolerantjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString levelOf(const QString &name)
{
    const QString text = folded(name);
    if (text.contains(u"xã"_s) || text.contains(u"phường"_s))
        return u"commune"_s;
    return text.contains(u"tỉnh"_s) || text.contains(u"thành phố"_s) ? u"province"_s : QString();
}

/// `id` and `name` of an object, whichever shape the name has.
std::pair<QString, QString> reference(const QJsonValue &value)
{
    return {idOf(value), value.isObject() ? nameOf(value) : QString()};
}

/// "Trực tiếp, trực tuyến, bưu chính".
QList<domain::Channel> channelsIn(const QString &applyMethod)
{
    const QString text = folded(applyMethod);
    QList<domain::Channel> channels;
    if (text.contains(u"trực tiếp"_s))
        channels.append(domain::Channel::Direct);
    if (text.contains(u"trực tuyến"_s))
        channels.append(domain::Channel::Online);
    if (text.contains(u"bưu"_s))
        channels.append(domain::Channel::Postal);
    return channels;
}

void readPapers(const QJsonArray &details, ServerForm &form)
{
    for (const QJsonValue &entry : details) {
        const QJsonObject detail = entry.toObject();
        auto [typeId, typeName] = reference(member(detail, "type"_L1));
        if (typeName.isEmpty())
            typeName = textIn(detail, {"typeName"_L1});
        if (form.typeId.isEmpty())
            form.typeId = typeId;
        if (form.typeName.isEmpty())
            form.typeName = typeName;
        const int quantity = int(wholeNumber(member(detail, "quantity"_L1)).value_or(1));
        (folded(typeName).contains(u"chính"_s) ? form.originals : form.copies) += quantity;
    }
}

domain::ProcedureComponent component(const ServerForm &form, bool severalCases)
{
    domain::ProcedureComponent paper;
    paper.code = form.code.isEmpty() ? form.formId : form.code;
    paper.name = form.name;
    paper.compulsory = form.compulsory;
    paper.originals = form.originals;
    paper.copies = form.copies;
    paper.caseCode = severalCases ? form.caseId : QString();
    return paper;
}

} // namespace

const ServerForm *ServerProcedure::form(const QString &codeOrName, const QString &caseCode) const
{
    const QString wanted = folded(codeOrName);
    const ServerForm *other = nullptr;
    for (const ServerForm &candidate : forms) {
        if (wanted.isEmpty() ||
            (folded(candidate.code) != wanted && folded(candidate.name) != wanted &&
             candidate.formId != codeOrName))
            continue;
        if (caseCode.isEmpty() || candidate.caseId == caseCode)
            return &candidate;
        other = other ? other : &candidate;
    }
    return other;
}

domain::Procedure ServerProcedure::toDomain() const
{
    domain::Procedure procedure;
    procedure.code = nationalCode;
    procedure.localCode = code;
    procedure.name = name;
    procedure.sectorCode = sectorCode;
    procedure.sector = sectorName;
    procedure.level = level;
    procedure.fees = fees;
    procedure.limit = limit;
    procedure.channels = channels;
    procedure.result = result;
    procedure.validFrom = validFrom;
    procedure.validTo = validTo;
    for (const ServerForm &form : forms)
        if (!form.caseId.isEmpty() && !procedure.caseByCode(form.caseId))
            procedure.cases.append({form.caseId, form.caseName, std::nullopt});
    const bool several = procedure.cases.size() > 1;
    if (!several)
        procedure.cases.clear();
    for (const ServerForm &form : forms)
        procedure.components.append(component(form, several));
    return procedure;
}

domain::ToldProcedure ServerProcedure::told() const
{
    return {.procedure = toDomain(),
            .isClosed = !open,
            .limitProse = limit ? QString() : processingTime,
            .untoldKinds = untoldKinds,
            .untoldAmounts = untoldAmounts};
}

void ServerProcedure::addCost(const QJsonObject &row)
{
    const domain::FeeDefinition fee = readCost(row);
    const auto kind = wholeNumber(member(member(row, "type"_L1).toObject(), "type"_L1));
    if (kind != 0 && kind != 1)
        untoldKinds.append(fee.code);
    if (!wholeNumber(member(row, "cost"_L1)))
        untoldAmounts.append(fee.code);
    fees.append(fee);
}

ServerProcedure readProcedure(const QJsonObject &row)
{
    ServerProcedure procedure;
    procedure.id = textIn(row, {"id"_L1});
    procedure.code = textIn(row, {"code"_L1});
    procedure.nationalCode = textIn(row, {"nationCode"_L1});
    if (procedure.nationalCode.isEmpty())
        procedure.nationalCode = domain::nationalProcedureCode(procedure.code);
    procedure.name = nameOf(member(row, "name"_L1));
    if (procedure.name.isEmpty())
        procedure.name = nameOf(member(row, "translate"_L1));
    const QJsonObject sector = member(row, "sector"_L1).toObject();
    procedure.sectorId = textIn(sector, {"id"_L1});
    procedure.sectorCode = textIn(sector, {"code"_L1});
    procedure.sectorName = nameOf(member(sector, "name"_L1));
    if (procedure.sectorName.isEmpty())
        procedure.sectorName = nameOf(member(row, "sectorName"_L1));
    procedure.level = levelOf(nameOf(listOf(member(row, "agencyLevel"_L1)).at(0)));
    procedure.result = textIn(row, {"results"_L1});
    procedure.processingTime = textIn(row, {"processingTime"_L1}).simplified();
    procedure.limit = readTimeLimit(procedure.processingTime);
    procedure.channels = channelsIn(textIn(row, {"applyMethod"_L1}));
    procedure.validFrom = readMoment(textIn(row, {"startDate"_L1})).date();
    procedure.validTo = readMoment(textIn(row, {"endDate"_L1})).date();
    procedure.open = wholeNumber(member(row, "status"_L1)).value_or(1) != 0;
    return procedure;
}

ServerForm readForm(const QJsonObject &row)
{
    ServerForm form;
    form.id = textIn(row, {"id"_L1});
    const QJsonObject paper = member(row, "form"_L1).toObject();
    form.formId = paper.isEmpty() ? textIn(row, {"formId"_L1}) : textIn(paper, {"id"_L1});
    form.code = textIn(paper, {"code"_L1});
    form.name = paper.isEmpty() ? nameOf(member(row, "formName"_L1)) : nameOf(QJsonValue(paper));
    std::tie(form.caseId, form.caseName) = reference(member(row, "case"_L1));
    // What was once `detail[]` comes back as `requirement{typeId,typeName,quantity}` (§11 no. 7).
    const QJsonValue requirement = member(row, "requirement"_L1);
    form.compulsory = requirement.isObject() || wholeNumber(requirement).value_or(0) != 0;
    readPapers(listOf(member(row, "detail"_L1)), form);
    form.processDefinitionId = idOf(member(row, "procedureProcessDefinition"_L1));
    return form;
}

domain::FeeDefinition readCost(const QJsonObject &row)
{
    domain::FeeDefinition fee;
    const QJsonObject type = member(row, "type"_L1).toObject();
    fee.code = textIn(row, {"code"_L1, "id"_L1});
    fee.name = nameOf(QJsonValue(type));
    if (fee.name.isEmpty())
        fee.name = nameOf(member(row, "description"_L1));
    fee.kind =
        wholeNumber(member(type, "type"_L1)) == 1 ? domain::FeeKind::Fee : domain::FeeKind::Levy;
    fee.amount = wholeNumber(member(row, "cost"_L1)).value_or(0);
    return fee;
}

std::optional<domain::TimeLimit> readTimeLimit(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,3})\s*(?:\(\s*\D+\s*\)\s*)?(ngày làm việc|ngày|giờ làm việc|giờ|tháng)\.?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(folded(text));
    const int amount = match.captured(1).toInt();
    if (amount <= 0)
        return {};
    const QString unit = match.captured(2);
    if (unit == u"ngày làm việc"_s)
        return domain::TimeLimit{amount, domain::TimeUnit::Workday};
    if (unit == u"ngày"_s)
        return domain::TimeLimit{amount, domain::TimeUnit::Day};
    return domain::TimeLimit{amount,
                             unit == u"tháng"_s ? domain::TimeUnit::Month : domain::TimeUnit::Hour};
}

} // namespace motcua::sync
