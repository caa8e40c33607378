#include "app/core/domain/pinlist.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Failure;

namespace
{

constexpr qsizetype pinBytes = 32;
constexpr int mostPins = 32;
constexpr qint64 highestSerial = 1'000'000'000'000;

QByteArray decoded(const QString &base64)
{
    const auto read =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return read ? read.decoded : QByteArray();
}

/// Base64 of 32 bytes each, none twice.
QList<QByteArray> readPins(JsonReader &list, const QString &key)
{
    QList<QByteArray> read;
    const QStringList written = list.textList(key);
    if (written.isEmpty())
        list.problem(key, u"json.missing"_s);
    if (written.size() > mostPins)
        list.problem(key, u"json.range"_s, {u"1"_s, QString::number(mostPins)});
    for (const QString &text : written) {
        const QByteArray pin = decoded(text);
        if (pin.size() != pinBytes || read.contains(pin))
            list.problem(key, u"pins.pin"_s, {text.left(60)});
        read.append(pin);
    }
    return read;
}

/// Only with an offset: a moment that each machine reads in its own way is none.
QDateTime readMoment(JsonReader &list, const QString &key)
{
    const QDateTime moment = QDateTime::fromString(list.needText(key), Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() != Qt::LocalTime)
        return moment;
    list.problem(key, u"json.dateTime"_s);
    return {};
}

Failure unreadable(const QString &why)
{
    return failure(ErrorKind::Network, u"pins.unreadable"_s, {}, why);
}

QString shown(const QDateTime &moment)
{
    return kernel::inVietnam(moment).toString(u"HH:mm dd/MM/yyyy"_s);
}

} // namespace

QByteArray AcceptedPins::json() const
{
    const QJsonObject kept{{u"serial"_s, serial},
                           {u"fingerprint"_s, QString::fromLatin1(fingerprint.toBase64())},
                           {u"signer"_s, QString::fromLatin1(signer.toBase64())}};
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

AcceptedPins AcceptedPins::fromJson(const QByteArray &bytes)
{
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    return {kept.value("serial"_L1).toInteger(), decoded(kept.value("fingerprint"_L1).toString()),
            decoded(kept.value("signer"_L1).toString())};
}

kernel::Result<PinList> readPinText(const QByteArray &text)
{
    const auto object = jsonObject(text);
    if (!object)
        return failure(object.error());
    JsonReport report;
    JsonReader reader(*object, report);
    PinList list;
    if (!reader.has(u"serial"_s))
        reader.problem(u"serial"_s, u"json.missing"_s);
    list.serial = reader.integer(u"serial"_s, 1, {1, highestSerial});
    list.from = readMoment(reader, u"from"_s);
    list.until = readMoment(reader, u"until"_s);
    list.pins = readPins(reader, u"pins"_s);
    list.backupPins = readPins(reader, u"backupPins"_s);
    reader.finish();
    if (!report.problems.isEmpty())
        return failure(report.problems.first().error);
    for (const QByteArray &pin : list.backupPins)
        if (list.pins.contains(pin))
            return failure(ErrorKind::Refused, u"pins.backup"_s);
    if (list.until <= list.from)
        return failure(ErrorKind::Refused, u"pins.period"_s);
    list.fingerprint = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return list;
}

QByteArray pinMessage(const QByteArray &text) { return "motcua pin list 1\n"_ba + text; }

QByteArray signedPinList(const QByteArray &text, const QByteArray &signature)
{
    const QJsonObject file{{u"list"_s, QString::fromUtf8(text)},
                           {u"signature"_s, QString::fromLatin1(signature.toBase64())}};
    return QJsonDocument(file).toJson();
}

kernel::Result<PinList> readPinList(const QByteArray &file, const PinsProfile &profile,
                                    const SignatureCheck &isSignedBy)
{
    if (file.size() > largestPinList)
        return unreadable(u"The pin list has %1 bytes"_s.arg(file.size()));
    const auto object = jsonObject(file);
    if (!object)
        return unreadable(u"The pin list is no JSON"_s);
    const QByteArray text = object->value("list"_L1).toString().toUtf8();
    const QByteArray signature = decoded(object->value("signature"_L1).toString());
    QByteArray signer;
    for (const QByteArray &key : {profile.key, profile.reserveKey})
        if (signer.isEmpty() && !key.isEmpty() && isSignedBy(key, pinMessage(text), signature))
            signer = key;
    if (signer.isEmpty())
        return failure(ErrorKind::Network, u"pins.signature"_s, {},
                       u"Neither key of the profile signed the pin list"_s);
    auto list = readPinText(text);
    if (!list)
        return unreadable(u"A signed pin list with a fault: "_s + list.error().key +
                          list.error().arguments.join(u' '));
    list->signer = signer;
    return list;
}

kernel::Status mayCount(const PinList &list, const AcceptedPins &last, const PinsProfile &profile,
                        const QDateTime &now)
{
    const QString serial = QString::number(list.serial);
    if (list.serial < last.serial)
        return failure(ErrorKind::Network, u"pins.older"_s, {serial, QString::number(last.serial)});
    if (list.serial == last.serial && list.fingerprint != last.fingerprint)
        return failure(ErrorKind::Network, u"pins.twoOfOneSerial"_s, {serial});
    const bool wasReplaced = !last.signer.isEmpty() && last.signer == profile.reserveKey;
    if (wasReplaced && list.signer != profile.reserveKey)
        return failure(ErrorKind::Network, u"pins.retiredKey"_s, {serial});
    if (now < list.from)
        return failure(ErrorKind::Network, u"pins.notYet"_s, {serial, shown(list.from)});
    if (now > list.until)
        return failure(ErrorKind::Network, u"pins.expired"_s, {serial, shown(list.until)});
    return {};
}

} // namespace motcua::domain
