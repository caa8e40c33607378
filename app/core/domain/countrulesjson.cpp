#include "app/core/domain/countrulesjson.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

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

} // namespace motcua::domain
