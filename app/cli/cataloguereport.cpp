#include "app/cli/cataloguereport.h"

#include "app/core/domain/enumnames.h"
#include "app/core/domain/procedurejson.h"
#include "ui/presentation/masterdata/cataloguewords.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using domain::CatalogueLine;

namespace
{

using Step = CatalogueLine::Step;

constexpr auto stepNames = domain::enumNames<Step>({{Step::Added, "added"},
                                                    {Step::Changed, "changed"},
                                                    {Step::Same, "same"},
                                                    {Step::Ended, "ended"},
                                                    {Step::Untold, "notTold"}});

QJsonObject faultJson(const domain::CatalogueFault &fault)
{
    return {{u"line"_s, fault.line},
            {u"column"_s, fault.column},
            {u"path"_s, fault.path},
            {u"message"_s, presentation::errorText(fault.error)}};
}

QJsonObject lineJson(const CatalogueLine &line)
{
    QJsonArray changes;
    for (const domain::FieldChange &change : line.changes)
        changes.append(QJsonObject{
            {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    const bool ends = line.step == Step::Ended;
    const QString day = line.day.toString(Qt::ISODate);
    return {{u"code"_s, line.code},
            {u"name"_s, line.name},
            {u"step"_s, domain::nameIn(stepNames, line.step)},
            {u"from"_s, ends || day.isEmpty() ? QJsonValue() : QJsonValue(day)},
            {u"until"_s, ends ? QJsonValue(day) : QJsonValue()},
            {u"changes"_s, changes},
            {u"kept"_s, QJsonArray::fromStringList(line.kept)},
            {u"keptFromExample"_s, line.wasExample},
            {u"limit"_s, line.limit ? QJsonValue(domain::toJson(*line.limit)) : QJsonValue()},
            {u"unreadLimit"_s, line.limitProse},
            {u"unreadFees"_s, QJsonArray::fromStringList(line.unpriced)},
            {u"messages"_s, QJsonArray::fromStringList(presentation::unreadTexts(line))}};
}

} // namespace

QJsonObject rejectedJson(const domain::CatalogueReading &reading)
{
    QJsonArray faults;
    for (const domain::CatalogueFault &fault : reading.faults)
        faults.append(faultJson(fault));
    return {{u"rejected"_s, faults},
            {u"moreRejected"_s, reading.moreFaults},
            {u"rejectedEntries"_s, reading.rejected}};
}

void printFaults(const Run &run, const domain::CatalogueReading &reading)
{
    for (const domain::CatalogueFault &fault : reading.faults)
        run.print(presentation::faultLine(fault));
    if (reading.moreFaults > 0)
        run.print(presentation::moreText(reading.moreFaults));
}

QJsonObject faultsJson(qsizetype imported, const domain::CatalogueReading &reading)
{
    QJsonObject json = rejectedJson(reading);
    json[u"imported"_s] = int(imported);
    return json;
}

QJsonObject updateJson(const domain::CatalogueUpdate &update, qsizetype imported)
{
    QJsonObject json = faultsJson(imported, update.judged);
    QJsonArray lines;
    for (const CatalogueLine &line : update.lines)
        lines.append(lineJson(line));
    json[u"procedures"_s] = lines;
    for (const auto &step : stepNames)
        json[QString::fromLatin1(step.name)] = presentation::countOf(update, step.value);
    return json;
}

void printUpdate(const Run &run, const domain::CatalogueUpdate &update)
{
    for (const CatalogueLine &line : update.lines) {
        if (line.step != Step::Same)
            run.print(presentation::lineText(line));
        for (const QString &sentence : presentation::unreadTexts(line))
            run.print(sentence);
    }
}

bool takeIn(Run &run, services::MasterData &master, const services::MasterFile &file,
            services::MasterConsent consent)
{
    const services::MasterPlan plan{file};
    if (auto applied = master.apply(plan, consent); !applied) {
        run.fail(applied.error());
        return false;
    }
    for (const kernel::Error &warning : master.warnings(plan))
        run.warn(warning);
    return true;
}

} // namespace motcua::cli
