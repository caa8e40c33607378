#include "app/storage/fingerprint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

namespace
{

QString lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

QString birthOf(const QString &path)
{
    struct statx facts = {};
    if (statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_INO | STATX_BTIME, &facts) !=
        0)
        return {};
    QString text = QString::number(facts.stx_ino);
    if (facts.stx_mask & STATX_BTIME)
        text += u"@%1.%2"_s.arg(facts.stx_btime.tv_sec).arg(facts.stx_btime.tv_nsec);
    return text;
}

/// Of cards only: bridges, tunnels and the like have no device and come and go.
QStringList cardAddresses()
{
    const QDir interfaces(u"/sys/class/net"_s);
    QStringList addresses;
    for (const QString &name : interfaces.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString address = lineOf(interfaces.filePath(name + u"/address"_s));
        if (QFile::exists(interfaces.filePath(name + u"/device"_s)) && !address.isEmpty())
            addresses.append(address);
    }
    addresses.sort();
    return addresses;
}

bool differ(const QString &before, const QString &now)
{
    return !before.isEmpty() && !now.isEmpty() && before != now;
}

} // namespace

Fingerprint fingerprintOf(const QString &database)
{
    return {lineOf(u"/etc/machine-id"_s), birthOf(database), cardAddresses()};
}

bool isElsewhere(const Fingerprint &before, const Fingerprint &now)
{
    const bool allOther =
        !before.addresses.isEmpty() && !now.addresses.isEmpty() &&
        std::none_of(now.addresses.begin(), now.addresses.end(),
                     [&](const QString &address) { return before.addresses.contains(address); });
    return differ(before.machine, now.machine) || differ(before.file, now.file) || allOther;
}

QJsonObject toJson(const Fingerprint &fingerprint)
{
    return {{u"machine"_s, fingerprint.machine},
            {u"file"_s, fingerprint.file},
            {u"addresses"_s, QJsonArray::fromStringList(fingerprint.addresses)}};
}

Fingerprint fingerprintFromJson(const QJsonObject &json)
{
    Fingerprint read{json[u"machine"_s].toString(), json[u"file"_s].toString(), {}};
    for (const QJsonValue &address : json[u"addresses"_s].toArray())
        read.addresses.append(address.toString());
    return read;
}

} // namespace motcua::storage
