#include "ui/presentation/masterdata/cataloguewords.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::CatalogueLine;
using Step = CatalogueLine::Step;

namespace
{

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
        {u"territory"_s, QT_TRANSLATE_NOOP("QObject", "reception for other territories")},
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
    const QString day = line.day.isValid() ? dateText(line.day) : QString();
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

} // namespace

QString faultLine(const domain::CatalogueFault &fault)
{
    const QString sentence = errorText(fault.error);
    if (fault.line == 0)
        return sentence;
    return QObject::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(sentence);
}

QString moreText(qint64 count) { return QObject::tr("… and %n more.", nullptr, int(count)); }

qsizetype countOf(const domain::CatalogueUpdate &update, Step step)
{
    return std::count_if(update.lines.begin(), update.lines.end(),
                         [step](const CatalogueLine &line) { return line.step == step; });
}

QStringList unreadTexts(const CatalogueLine &line)
{
    QStringList sentences;
    if (!line.limitProse.isEmpty() && line.limit)
        sentences.append(messageText(u"catalogue.limitKept"_s,
                                     {line.name, line.limitProse, limitText(*line.limit)}));
    else if (!line.limitProse.isEmpty())
        sentences.append(messageText(u"catalogue.limitUnread"_s, {line.name, line.limitProse}));
    for (const QString &fee : line.unpriced)
        sentences.append(messageText(u"catalogue.feeUnread"_s, {line.name, fee}));
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

QString updateText(const domain::CatalogueUpdate &update)
{
    return QObject::tr("New: %1; changed: %2; unchanged: %3; closed: %4; not told: %5.")
        .arg(countOf(update, Step::Added))
        .arg(countOf(update, Step::Changed))
        .arg(countOf(update, Step::Same))
        .arg(countOf(update, Step::Ended))
        .arg(countOf(update, Step::Untold));
}

} // namespace motcua::presentation
