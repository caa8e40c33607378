#include "app/core/domain/countrulesjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

QJsonArray sessionsJson(const QList<WorkSession> &sessions)
{
    QJsonArray array;
    for (const WorkSession &session : sessions)
        array.append(QJsonObject{{u"begin"_s, session.begin.toString(u"HH:mm"_s)},
                                 {u"end"_s, session.end.toString(u"HH:mm"_s)}});
    return array;
}

QList<WorkSession> readSessions(JsonReader &owner, const QString &key)
{
    QList<WorkSession> sessions;
    owner.list(key, [&](JsonReader &entry) {
        sessions.append({entry.time(u"begin"_s), entry.time(u"end"_s)});
    });
    return sessions;
}

} // namespace

CountChoice readCountChoice(JsonReader &json)
{
    const CountRules usual;
    CountChoice choice;
    const auto mode = readEnum(json, u"mode"_s, dayCountModes, usual.mode);
    const auto endOfDay = readEnum(json, u"endOfDay"_s, endsOfDay, usual.endOfDay);
    const QTime cutOff = json.time(u"cutOff"_s);
    if (json.has(u"mode"_s))
        choice.mode = mode;
    if (json.has(u"endOfDay"_s))
        choice.endOfDay = endOfDay;
    if (cutOff.isValid())
        choice.cutOff = cutOff;
    return choice;
}

void writeCountChoice(QJsonObject &json, const CountChoice &choice)
{
    if (choice.mode)
        json[u"mode"_s] = nameIn(dayCountModes, *choice.mode);
    if (choice.endOfDay)
        json[u"endOfDay"_s] = nameIn(endsOfDay, *choice.endOfDay);
    if (choice.cutOff)
        json[u"cutOff"_s] = choice.cutOff->toString(u"HH:mm"_s);
}

QJsonObject toJson(const CountConventions &conventions)
{
    const CountRules &rules = conventions.rules;
    QJsonObject json;
    writeCountChoice(json, {rules.mode, rules.endOfDay, rules.cutOff});
    QJsonObject week;
    for (auto day = conventions.week.begin(); day != conventions.week.end(); ++day)
        week[QString::number(day.key())] = sessionsJson(day.value());
    json[u"week"_s] = week;
    return json;
}

CountConventions readConventions(JsonReader &json)
{
    CountConventions conventions;
    conventions.rules = readCountChoice(json).over(conventions.rules);
    JsonReader week = json.part(u"week"_s);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto sessions = readSessions(week, QString::number(day));
        if (!sessions.isEmpty())
            conventions.week.insert(day, sessions);
    }
    week.finish();
    json.finish();
    return conventions;
}

} // namespace motcua::domain
