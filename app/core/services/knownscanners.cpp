#include "app/core/services/knownscanners.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using ports::ScanDevice;

namespace
{

constexpr qsizetype mostKnown = 12;

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

QJsonObject toJson(const KnownScanners::Known &known)
{
    QJsonArray resolutions;
    for (const int dpi : known.device.resolutions)
        resolutions.append(dpi);
    QJsonObject options;
    for (auto option = known.options.begin(); option != known.options.end(); ++option)
        options.insert(option.key(), option.value());
    return {{u"name"_s, known.device.name},
            {u"vendor"_s, known.device.vendor},
            {u"model"_s, known.device.model},
            {u"backend"_s, known.device.backend},
            {u"serial"_s, known.device.serial},
            {u"sources"_s, QJsonArray::fromStringList(known.device.sources)},
            {u"modes"_s, QJsonArray::fromStringList(known.device.modes)},
            {u"resolutions"_s, resolutions},
            {u"options"_s, options},
            {u"used"_s, known.isUsed}};
}

KnownScanners::Known fromObject(const QJsonObject &json)
{
    KnownScanners::Known known;
    known.device = {json["name"_L1].toString(),
                    json["vendor"_L1].toString(),
                    json["model"_L1].toString(),
                    json["backend"_L1].toString(),
                    texts(json["sources"_L1]),
                    texts(json["modes"_L1]),
                    {},
                    json["serial"_L1].toString()};
    const QJsonArray resolutions = json["resolutions"_L1].toArray();
    for (const QJsonValue &dpi : resolutions)
        known.device.resolutions.append(dpi.toInt());
    const QJsonObject options = json["options"_L1].toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        known.options.insert(option.key(), option.value().toString());
    known.isUsed = json["used"_L1].toBool();
    return known;
}

/// A search that could not open the device knows less than an earlier one.
ScanDevice merged(const ScanDevice &found, const ScanDevice &known)
{
    ScanDevice device = found;
    if (device.sources.isEmpty() && device.modes.isEmpty()) {
        device.sources = known.sources;
        device.modes = known.modes;
        device.resolutions = known.resolutions;
    }
    if (device.serial.isEmpty())
        device.serial = known.serial;
    return device;
}

} // namespace

KnownScanners KnownScanners::fromJson(const QByteArray &bytes)
{
    KnownScanners known;
    const QJsonArray array = QJsonDocument::fromJson(bytes)["devices"_L1].toArray();
    for (const QJsonValue &entry : array) {
        Known one = fromObject(entry.toObject());
        if (!one.device.name.isEmpty())
            known.m_all.append(std::move(one));
    }
    return known;
}

QByteArray KnownScanners::json() const
{
    QJsonArray array;
    for (const Known &known : m_all)
        array.append(toJson(known));
    return QJsonDocument(QJsonObject{{u"devices"_s, array}}).toJson(QJsonDocument::Compact);
}

void KnownScanners::take(const QList<ScanDevice> &found)
{
    QList<ScanDevice> fresh = found;
    for (Known &known : m_all) {
        const qsizetype place =
            ports::indexOf(ports::identityOf(known.device), known.device.name, fresh);
        if (place < 0)
            continue;
        known.device = merged(fresh[place], known.device);
        fresh.removeAt(place);
    }
    for (const ScanDevice &device : std::as_const(fresh)) {
        // Another scanner has this name now: what is left of the old one would only mislead.
        m_all.removeIf([&](const Known &known) { return known.device.name == device.name; });
        m_all.append(Known{device, {}, false});
    }
    if (m_all.size() > mostKnown)
        m_all.remove(mostKnown, m_all.size() - mostKnown);
}

void KnownScanners::use(const QString &name)
{
    const qsizetype place = placeOf(name);
    if (place < 0)
        return;
    m_all.move(place, 0);
    for (Known &known : m_all)
        known.isUsed = false;
    m_all.first().isUsed = true;
}

const KnownScanners::Known *KnownScanners::used() const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [](const Known &known) { return known.isUsed; });
    return found == m_all.end() ? nullptr : &*found;
}

void KnownScanners::forget(const QString &name)
{
    m_all.removeIf([&](const Known &known) { return known.device.name == name; });
}

void KnownScanners::setOptions(const QString &name, const QMap<QString, QString> &options)
{
    if (const qsizetype place = placeOf(name); place >= 0)
        m_all[place].options = options;
}

std::optional<ports::DeviceIdentity> KnownScanners::identity(const QString &name) const
{
    const qsizetype place = placeOf(name);
    return place < 0 ? std::nullopt : std::optional(ports::identityOf(m_all[place].device));
}

QMap<QString, QString> KnownScanners::options(const QString &name) const
{
    const qsizetype place = placeOf(name);
    return place < 0 ? QMap<QString, QString>() : m_all[place].options;
}

qsizetype KnownScanners::placeOf(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Known &known) { return known.device.name == name; });
    return found == m_all.end() ? -1 : found - m_all.begin();
}

} // namespace motcua::services
