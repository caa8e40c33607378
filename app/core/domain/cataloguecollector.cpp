#include "app/core/domain/cataloguecollector.h"

#include "app/core/domain/jsonscan.h"
#include "app/core/domain/procedurejson.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// A sentence in the words of a table, where those of JSON would mislead.
QString keyForTable(const QString &key)
{
    if (key == "json.expectedFlag"_L1)
        return u"csv.flag"_s;
    return key == "json.date"_L1 ? u"csv.date"_s : key;
}

bool isLonger(const std::optional<TimeLimit> &limit, const std::optional<TimeLimit> &law)
{
    return limit && law && limit->unit == law->unit && limit->amount > law->amount;
}

void checkCases(const Procedure &procedure, JsonReader &entry)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < procedure.cases.size(); ++i) {
        const ProcedureCase &one = procedure.cases[i];
        const QString place = u"cases["_s + QString::number(i) + u']';
        if (!one.code.isEmpty() && codes.contains(one.code))
            entry.problem(place + u".code"_s, u"catalogue.duplicateCase"_s, {one.code});
        codes.insert(one.code);
        if (isLonger(one.limit, one.legalLimit))
            entry.problem(place + u".limit"_s, u"catalogue.longerThanLaw"_s);
    }
}

void checkFees(const Procedure &procedure, JsonReader &entry)
{
    for (qsizetype i = 0; i < procedure.fees.size(); ++i) {
        const QString &caseCode = procedure.fees[i].caseCode;
        if (!caseCode.isEmpty() && !procedure.caseByCode(caseCode))
            entry.problem(u"fees["_s + QString::number(i) + u"].case"_s, u"catalogue.unknownCase"_s,
                          {caseCode});
    }
}

void checkComponents(const Procedure &procedure, JsonReader &entry)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < procedure.components.size(); ++i) {
        const ProcedureComponent &component = procedure.components[i];
        const QString place = u"components["_s + QString::number(i) + u']';
        if (!component.caseCode.isEmpty() && !procedure.caseByCode(component.caseCode))
            entry.problem(place + u".case"_s, u"catalogue.unknownCase"_s, {component.caseCode});
        // Two cases may ask for one paper, each for itself.
        const QString inCase = component.code + u'\n' + component.caseCode;
        if (!component.code.isEmpty() && codes.contains(inCase))
            entry.problem(place + u".code"_s, u"catalogue.duplicateComponent"_s, {component.code});
        codes.insert(inCase);
    }
}

/// What one entry must keep beyond its keys and types.
void checkEntry(const Procedure &procedure, JsonReader &entry)
{
    // Suffixed local forms belong into localCode: the national code is the key (facts §3.3).
    if (nationalProcedureCode(procedure.code) != procedure.code || procedure.code.size() != 8)
        entry.problem(u"code"_s, u"catalogue.code"_s, {procedure.code});
    if (procedure.validTo.isValid() && procedure.validTo < procedure.validFrom)
        entry.problem(u"validTo"_s, u"catalogue.validity"_s);
    if (isLonger(procedure.limit, procedure.legalLimit))
        entry.problem(u"limit"_s, u"catalogue.longerThanLaw"_s);
    checkCases(procedure, entry);
    checkComponents(procedure, entry);
    checkFees(procedure, entry);
}

} // namespace

QString parentPath(const QString &path)
{
    const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return cut <= 0 ? QString() : path.first(cut);
}

void CatalogueCollector::take(const QJsonObject &entry, const QString &path, const Locate &locate,
                              const QList<CatalogueFault> &known)
{
    JsonReport report;
    report.notesAsked = false;
    report.most = mostCatalogueFaults - m_reading.faults.size();
    JsonReader reader(entry, report, path);
    Procedure procedure = readProcedure(reader);
    std::ignore = reader.text(u"note"_s);
    if (procedure.version.isEmpty())
        procedure.version = m_version;
    checkEntry(procedure, reader);
    const QString key = procedure.code + u' ' + procedure.version;
    if (m_keys.contains(key))
        reader.problem(u"code"_s, u"catalogue.duplicate"_s, {procedure.code});
    m_keys.insert(key);
    if (m_reading.procedures.size() == mostProcedures)
        reader.problem(u"code"_s, u"catalogue.tooMany"_s, {QString::number(mostProcedures)});
    reader.finish();
    if (report.problems.isEmpty() && report.more == 0 && known.isEmpty()) {
        m_reading.procedures.append(std::move(procedure));
        return;
    }
    ++m_reading.rejected;
    for (const CatalogueFault &fault : known)
        add(fault);
    addLocated(report, path, locate);
    m_reading.moreFaults += report.more;
}

void CatalogueCollector::addLocated(const JsonReport &report, const QString &path,
                                    const Locate &locate)
{
    QStringList paths;
    for (const JsonProblem &problem : report.problems)
        paths.append(u'$' + problem.path.sliced(path.size()));
    const QList<TextPlace> places = locate(paths);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const TextPlace &place = places[i];
        CatalogueFault fault{place.line, place.column, report.problems[i].path,
                             report.problems[i].error};
        if (!place.label.isEmpty()) {
            fault.path = fault.error.arguments[0] = place.label;
            fault.error.key = keyForTable(fault.error.key);
        }
        add(fault);
    }
}

void CatalogueCollector::reject(const CatalogueFault &fault)
{
    ++m_reading.rejected;
    add(fault);
}

void CatalogueCollector::spoil(const CatalogueFault &fault)
{
    m_isSpoilt = true;
    add(fault);
}

void CatalogueCollector::add(const CatalogueFault &fault)
{
    if (m_reading.faults.size() < mostCatalogueFaults)
        m_reading.faults.append(fault);
    else
        ++m_reading.moreFaults;
}

CatalogueReading CatalogueCollector::finish()
{
    if (m_reading.isWhole() && m_reading.procedures.isEmpty())
        spoil({0,
               0,
               u"$.procedures"_s,
               {kernel::ErrorKind::Refused, u"catalogue.empty"_s, {u"$.procedures"_s}, {}}});
    if (m_isSpoilt)
        m_reading.procedures.clear();
    return std::move(m_reading);
}

void locateFaults(const QByteArray &json, QList<CatalogueFault> &faults)
{
    QSet<QString> wanted;
    for (const CatalogueFault &fault : std::as_const(faults))
        for (QString path = fault.path; !path.isEmpty(); path = parentPath(path))
            wanted.insert(path);
    const QHash<QString, qsizetype> offsets = jsonOffsets(json, wanted);
    TextPlaces places(json);
    for (CatalogueFault &fault : faults) {
        QString path = fault.path;
        while (!offsets.contains(path) && !path.isEmpty())
            path = parentPath(path);
        const TextPlace place = places.at(offsets.value(path));
        fault.line = place.line;
        fault.column = place.column;
    }
}

} // namespace motcua::domain
