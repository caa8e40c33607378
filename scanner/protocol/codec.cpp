#include "scanner/protocol/codec.h"

#include "scanner/protocol/optionjson.h"
#include "scanner/protocol/valuejson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

QByteArray lineOf(const QString &type, QJsonObject fields)
{
    fields.insert(u"type"_s, type);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
}

kernel::Failure broken(const QString &detail)
{
    return kernel::failure(kernel::ErrorKind::Scanner, u"scanner.protocol"_s, {}, detail);
}

kernel::Result<QJsonObject> objectIn(QByteArrayView line)
{
    if (line.size() > longestLine)
        return broken(u"a line of %1 bytes"_s.arg(line.size()));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (!document.isObject())
        return broken(u"not a message: "_s + error.errorString());
    return document.object();
}

/// Turns an absent value into the error of this message type.
template <class Message, class Value>
kernel::Result<Message> wrapped(const std::optional<Value> &value, const QString &type)
{
    if (!value)
        return broken(u"a field is missing or wrong in "_s + type);
    if constexpr (std::is_same_v<Message, Value>)
        return *value;
    else
        return Message{*value};
}

} // namespace

QByteArray encoded(const Command &command)
{
    return std::visit(
        Overloaded{
            [](const FindDevices &find) {
                return lineOf(u"find"_s, {{u"hidden"_s, QJsonArray::fromStringList(find.hidden)}});
            },
            [](const StartScan &scan) {
                QJsonObject fields = requestJson(scan.request);
                fields.insert(u"patienceMs"_s, qint64(scan.patience.count()));
                return lineOf(u"scan"_s, fields);
            },
            [](const CancelScan &) { return lineOf(u"cancel"_s, {}); },
            [](const ListOptions &list) {
                return lineOf(u"options"_s, {{u"device"_s, list.device},
                                             {u"written"_s, textsJson(list.written)}});
            },
        },
        command);
}

kernel::Result<Command> decodedCommand(QByteArrayView line)
{
    const auto object = objectIn(line);
    if (!object)
        return kernel::failure(object.error());
    const QString type = object->value("type"_L1).toString();
    if (type == "cancel"_L1)
        return CancelScan{};
    if (type == "find"_L1)
        return FindDevices{stringsFrom(object->value("hidden"_L1))};
    if (type == "options"_L1)
        return ListOptions{object->value("device"_L1).toString(),
                           textsFrom(object->value("written"_L1).toObject())};
    if (type == "scan"_L1) {
        const auto request = requestFrom(*object);
        if (!request)
            return broken(u"a field is missing or wrong in scan"_s);
        return StartScan{*request,
                         std::chrono::milliseconds(object->value("patienceMs"_L1).toInteger())};
    }
    return broken(u"unknown command"_s);
}

QByteArray encoded(const Event &event)
{
    return std::visit(
        Overloaded{
            [](const Hello &hello) {
                return lineOf(u"hello"_s, {{u"version"_s, hello.version}});
            },
            [](const DeviceFound &found) { return lineOf(u"device"_s, deviceJson(found.device)); },
            [](const SearchEnded &end) {
                return lineOf(u"searchEnded"_s, {{u"fault"_s, errorJson(end.fault)}});
            },
            [](const Opening &) { return lineOf(u"opening"_s, {}); },
            [](const Setting &) { return lineOf(u"setting"_s, {}); },
            [](const Started &started) {
                return lineOf(u"started"_s, {{u"dpiX"_s, started.dpi.width()},
                                             {u"dpiY"_s, started.dpi.height()},
                                             {u"source"_s, sourceName(started.source)},
                                             {u"mode"_s, modeName(started.mode)}});
            },
            [](const Starting &) { return lineOf(u"starting"_s, {}); },
            [](const Reading &reading) {
                return lineOf(u"reading"_s,
                              {{u"page"_s, reading.page}, {u"bytes"_s, reading.bytes}});
            },
            [](const Growing &growing) {
                QJsonObject fields = partJson(growing.part);
                fields.insert(u"page"_s, growing.page);
                return lineOf(u"growing"_s, fields);
            },
            [](const PageDone &done) { return lineOf(u"page"_s, pageJson(done.page)); },
            [](const Noticed &notice) {
                return lineOf(u"notice"_s, {{u"key"_s, notice.key}});
            },
            [](const Ended &ended) { return lineOf(u"ended"_s, endJson(ended.end)); },
            [](const Idle &) { return lineOf(u"idle"_s, {}); },
            [](const Sensed &sensed) {
                return lineOf(u"sensor"_s,
                              {{u"sensor"_s, domain::nameIn(ports::sensorWords, sensed.sensor)},
                               {u"on"_s, sensed.on}});
            },
            [](const OptionsListed &listed) {
                return lineOf(u"options"_s, {{u"options"_s, optionsJson(listed.options)},
                                             {u"fault"_s, errorJson(listed.fault)}});
            },
        },
        event);
}

namespace
{

std::optional<Started> startedFrom(const QJsonObject &json)
{
    const auto source = sourceNamed(json["source"_L1].toString());
    const auto mode = modeNamed(json["mode"_L1].toString());
    if (!source || !mode || !json["dpiX"_L1].isDouble() || !json["dpiY"_L1].isDouble())
        return std::nullopt;
    return Started{{json["dpiX"_L1].toDouble(), json["dpiY"_L1].toDouble()}, *source, *mode};
}

std::optional<Sensed> sensedFrom(const QJsonObject &json)
{
    const auto sensor = domain::valueIn(ports::sensorWords, json["sensor"_L1].toString());
    return sensor ? std::optional(Sensed{*sensor, json["on"_L1].toBool()}) : std::nullopt;
}

std::optional<Growing> growingFrom(const QJsonObject &json)
{
    const auto part = partFrom(json);
    return part ? std::optional(Growing{json["page"_L1].toInt(), *part}) : std::nullopt;
}

kernel::Result<Event> eventFrom(const QString &type, const QJsonObject &json)
{
    if (type == "hello"_L1)
        return Hello{json["version"_L1].toInt()};
    if (type == "device"_L1)
        return wrapped<DeviceFound>(deviceFrom(json), type);
    if (type == "searchEnded"_L1)
        return SearchEnded{errorFrom(json["fault"_L1])};
    if (type == "opening"_L1)
        return Opening{};
    if (type == "setting"_L1)
        return Setting{};
    if (type == "started"_L1)
        return wrapped<Started>(startedFrom(json), type);
    if (type == "starting"_L1)
        return Starting{};
    if (type == "reading"_L1)
        return Reading{json["page"_L1].toInt(), json["bytes"_L1].toInteger()};
    if (type == "growing"_L1)
        return wrapped<Growing>(growingFrom(json), type);
    if (type == "page"_L1)
        return wrapped<PageDone>(pageFrom(json), type);
    if (type == "notice"_L1)
        return Noticed{json["key"_L1].toString()};
    if (type == "ended"_L1)
        return wrapped<Ended>(endFrom(json), type);
    if (type == "idle"_L1)
        return Idle{};
    if (type == "sensor"_L1)
        return wrapped<Sensed>(sensedFrom(json), type);
    if (type == "options"_L1)
        return OptionsListed{optionsFrom(json["options"_L1]), errorFrom(json["fault"_L1])};
    return broken(u"unknown event"_s);
}

} // namespace

kernel::Result<Event> decodedEvent(QByteArrayView line)
{
    const auto object = objectIn(line);
    if (!object)
        return kernel::failure(object.error());
    return eventFrom(object->value("type"_L1).toString(), *object);
}

} // namespace motcua::scanner
