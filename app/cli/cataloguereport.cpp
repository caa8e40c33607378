#include "app/cli/cataloguereport.h"

#include "app/core/domain/enumnames.h"
#include "app/core/domain/procedurejson.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using domain::CatalogueLine;
using kernel::ErrorKind;

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

QString faultLine(const domain::CatalogueFault &fault)
{
    const QString sentence = presentation::errorText(fault.error);
    if (fault.line == 0)
        return sentence;
    return QObject::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(sentence);
}

/// A key of a procedure's JSON in words.
QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"localCode"_s, QT_TRANSLATE_NOOP("QObject", "code at the server")},
        {u"name"_s, QT_TRANSLATE_NOOP("QObject", "name")},
        {u"sectorCode"_s, QT_TRANSLATE_NOOP("QObject", "code of the field")},
        {u"sector"_s, QT_TRANSLATE_NOOP("QObject", "field")},
        {u"level"_s, QT_TRANSLATE_NOOP("QObject", "level")},
        {u"cases"_s, QT_TRANSLATE_NOOP("QObject", "cases")},
        {u"components"_s, QT_TRANSLATE_NOOP("QObject", "papers")},
        {u"fees"_s, QT_TRANSLATE_NOOP("QObject", "fees")},
        {u"result"_s, QT_TRANSLATE_NOOP("QObject", "result")},
        {u"limit"_s, QT_TRANSLATE_NOOP("QObject", "time limit")},
        {u"legalLimit"_s, QT_TRANSLATE_NOOP("QObject", "time limit of the law")},
        {u"channels"_s, QT_TRANSLATE_NOOP("QObject", "ways of filing")},
        {u"paper"_s, QT_TRANSLATE_NOOP("QObject", "filing on paper")},
        {u"supplementMode"_s, QT_TRANSLATE_NOOP("QObject", "time during supplements")},
        {u"mostSupplements"_s, QT_TRANSLATE_NOOP("QObject", "number of supplements")},
        {u"dayCount"_s, QT_TRANSLATE_NOOP("QObject", "count of days")},
        {u"pausesForPayment"_s, QT_TRANSLATE_NOOP("QObject", "time during payment")},
        {u"competentCode"_s, QT_TRANSLATE_NOOP("QObject", "code of who decides")},
        {u"competentName"_s, QT_TRANSLATE_NOOP("QObject", "who decides")},
        {u"coordinatingName"_s, QT_TRANSLATE_NOOP("QObject", "who is asked for opinions")},
        {u"system"_s, QT_TRANSLATE_NOOP("QObject", "system of processing")},
        {u"receiptForm"_s, QT_TRANSLATE_NOOP("QObject", "receipt form")},
        {u"validTo"_s, QT_TRANSLATE_NOOP("QObject", "last day in force")},
    };
    const char *source = words.value(field);
    return source ? QCoreApplication::translate("QObject", source) : field;
}

QString fieldTexts(const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields)
        words.append(fieldText(field));
    return words.join(u", "_s);
}

QStringList changedFields(const CatalogueLine &line)
{
    QStringList fields;
    for (const domain::FieldChange &change : line.changes)
        fields.append(change.field);
    return fields;
}

/// What became of it, without what could not be read.
QString stepText(const CatalogueLine &line)
{
    const QString day = line.day.isValid() ? presentation::dateText(line.day) : QString();
    switch (line.step) {
    case Step::Added:
        return day.isEmpty() ? QObject::tr("new") : QObject::tr("new, in force from %1").arg(day);
    case Step::Changed: {
        const QString what = fieldTexts(changedFields(line));
        if (what.isEmpty())
            return QObject::tr("confirmed by the server");
        return day.isEmpty() ? QObject::tr("changed: %1").arg(what)
                             : QObject::tr("changed from %1: %2").arg(day, what);
    }
    case Step::Same: return QObject::tr("unchanged");
    case Step::Ended: return QObject::tr("closed at the server, in force here until %1").arg(day);
    case Step::Untold: return QObject::tr("not in the server's answer, stays in force");
    }
    Q_UNREACHABLE();
}

/// What could not be read, a sentence each.
QStringList unreadTexts(const CatalogueLine &line)
{
    QStringList sentences;
    if (!line.limitProse.isEmpty() && line.limit)
        sentences.append(presentation::messageText(
            u"catalogue.limitKept"_s,
            {line.name, line.limitProse, presentation::limitText(*line.limit)}));
    else if (!line.limitProse.isEmpty())
        sentences.append(
            presentation::messageText(u"catalogue.limitUnread"_s, {line.name, line.limitProse}));
    for (const QString &fee : line.unpriced)
        sentences.append(presentation::messageText(u"catalogue.feeUnread"_s, {line.name, fee}));
    return sentences;
}

QString lineText(const CatalogueLine &line)
{
    QString text = u"%1 %2: %3"_s.arg(line.code, line.name, stepText(line));
    const bool isStored = line.step == Step::Added || line.step == Step::Changed;
    if (!line.kept.isEmpty() && isStored)
        text += u"; "_s + (line.wasExample ? QObject::tr("kept from an example, to be checked: %1")
                                           : QObject::tr("kept as the office has it: %1"))
                              .arg(fieldTexts(line.kept));
    return text;
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
            {u"messages"_s, QJsonArray::fromStringList(unreadTexts(line))}};
}

qsizetype countOf(const domain::CatalogueUpdate &update, Step step)
{
    return std::count_if(update.lines.begin(), update.lines.end(),
                         [step](const CatalogueLine &line) { return line.step == step; });
}

} // namespace

QJsonObject rejectedJson(const QList<domain::CatalogueFault> &faults, qint64 moreFaults,
                         qint64 rejected)
{
    QJsonArray list;
    for (const domain::CatalogueFault &fault : faults)
        list.append(faultJson(fault));
    return {
        {u"rejected"_s, list}, {u"moreRejected"_s, moreFaults}, {u"rejectedEntries"_s, rejected}};
}

void printFaults(const Run &run, const QList<domain::CatalogueFault> &faults, qint64 moreFaults)
{
    for (const domain::CatalogueFault &fault : faults)
        run.print(faultLine(fault));
    if (moreFaults > 0)
        run.print(QObject::tr("… and %n more.", nullptr, int(moreFaults)));
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
        json[QString::fromLatin1(step.name)] = countOf(update, step.value);
    return json;
}

void printUpdate(const Run &run, const domain::CatalogueUpdate &update)
{
    for (const CatalogueLine &line : update.lines) {
        if (line.step != Step::Same)
            run.print(lineText(line));
        for (const QString &sentence : unreadTexts(line))
            run.print(sentence);
    }
}

QString updateText(const domain::CatalogueUpdate &update)
{
    return QObject::tr("New: %1; changed: %2; unchanged: %3; closed: %4; not told: %5.")
        .arg(countOf(update, Step::Added))
        .arg(countOf(update, Step::Changed))
        .arg(countOf(update, Step::Same))
        .arg(countOf(update, Step::Ended))
        .arg(countOf(update, Step::Untold));
}

} // namespace motcua::cli
