#include "app/core/domain/cataloguefile.h"

#include "app/core/domain/procedurejson.h"

#include <QSet>

#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// What one entry must keep beyond its keys and types.
void checkEntry(const Procedure &procedure, JsonReader &entry)
{
    // Suffixed local forms belong into localCode: the national code is the key (facts §3.3).
    if (nationalProcedureCode(procedure.code) != procedure.code || procedure.code.size() != 8)
        entry.problem(u"code"_s, u"catalogue.code"_s, {procedure.code});
    if (procedure.validTo.isValid() && procedure.validTo < procedure.validFrom)
        entry.problem(u"validTo"_s, u"catalogue.validity"_s);
    QSet<QString> codes;
    for (qsizetype i = 0; i < procedure.components.size(); ++i) {
        const ProcedureComponent &component = procedure.components[i];
        const QString place = u"components["_s + QString::number(i) + u']';
        if (!component.caseCode.isEmpty() && !procedure.caseByCode(component.caseCode))
            entry.problem(place + u".case"_s, u"catalogue.unknownCase"_s, {component.caseCode});
        if (!component.code.isEmpty() && codes.contains(component.code))
            entry.problem(place + u".code"_s, u"catalogue.duplicateComponent"_s, {component.code});
        codes.insert(component.code);
    }
}

} // namespace

kernel::Result<QList<Procedure>> readCatalogue(const QByteArray &bytes)
{
    const auto json = jsonObject(bytes);
    if (!json)
        return kernel::failure(json.error());
    JsonReport report;
    JsonReader file(*json, report);
    std::ignore = file.needText(u"id"_s);
    const QString version = file.needText(u"version"_s);
    std::ignore = file.text(u"title"_s);
    std::ignore = file.text(u"note"_s);

    QList<Procedure> procedures;
    QSet<QString> keys;
    file.list(u"procedures"_s, [&](JsonReader &entry) {
        Procedure procedure = readProcedure(entry);
        std::ignore = entry.text(u"note"_s);
        if (procedure.version.isEmpty())
            procedure.version = version;
        checkEntry(procedure, entry);
        const QString key = procedure.code + u' ' + procedure.version;
        if (keys.contains(key))
            entry.problem(u"code"_s, u"catalogue.duplicate"_s, {procedure.code});
        keys.insert(key);
        procedures.append(std::move(procedure));
    });
    file.finish();
    if (report.problems.isEmpty() && procedures.isEmpty())
        file.problem(u"procedures"_s, u"catalogue.empty"_s);
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return procedures;
}

} // namespace motcua::domain
