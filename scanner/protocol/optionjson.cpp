#include "scanner/protocol/optionjson.h"

#include "scanner/protocol/valuejson.h"

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

QJsonArray optionsJson(const QList<ports::DeviceOption> &options)
{
    QJsonArray array;
    for (const ports::DeviceOption &option : options) {
        QJsonObject json{{u"name"_s, option.name},
                         {u"title"_s, option.title},
                         {u"description"_s, option.description},
                         {u"type"_s, option.type},
                         {u"unit"_s, option.unit},
                         {u"value"_s, option.value},
                         {u"active"_s, option.isActive},
                         {u"settable"_s, option.isSettable}};
        if (!option.values.isEmpty())
            json.insert(u"values"_s, QJsonArray::fromStringList(option.values));
        if (option.least && option.most) {
            json.insert(u"min"_s, *option.least);
            json.insert(u"max"_s, *option.most);
            json.insert(u"step"_s, option.step);
        }
        array.append(json);
    }
    return array;
}

QList<ports::DeviceOption> optionsFrom(const QJsonValue &json)
{
    QList<ports::DeviceOption> options;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array) {
        ports::DeviceOption option;
        option.name = entry["name"_L1].toString();
        option.title = entry["title"_L1].toString();
        option.description = entry["description"_L1].toString();
        option.type = entry["type"_L1].toString();
        option.unit = entry["unit"_L1].toString();
        option.values = stringsFrom(entry["values"_L1]);
        option.value = entry["value"_L1].toString();
        option.isActive = entry["active"_L1].toBool();
        option.isSettable = entry["settable"_L1].toBool();
        if (entry["min"_L1].isDouble() && entry["max"_L1].isDouble()) {
            option.least = entry["min"_L1].toDouble();
            option.most = entry["max"_L1].toDouble();
            option.step = entry["step"_L1].toDouble();
        }
        if (!option.type.isEmpty())
            options.append(option);
    }
    return options;
}

} // namespace motcua::scanner
