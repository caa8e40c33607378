#include "app/storage/fingerprint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

#include <cstring>

#include <fcntl.h>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

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

/// The address a card was made with: the one it uses may be a random one, as NetworkManager gives
/// wireless ones. Empty where the driver does not tell.
QString permanentAddress(const QString &name)
{
    constexpr quint32 most = 32; // bytes of an address
    alignas(ethtool_perm_addr) unsigned char request[sizeof(ethtool_perm_addr) + most] = {};
    auto *head = reinterpret_cast<ethtool_perm_addr *>(request);
    head->cmd = ETHTOOL_GPERMADDR;
    head->size = most;
    ifreq interface = {};
    std::strncpy(interface.ifr_name, name.toLatin1().constData(), IFNAMSIZ - 1);
    interface.ifr_data = reinterpret_cast<char *>(request);
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return {};
    const bool isTold = ::ioctl(socket, SIOCETHTOOL, &interface) == 0;
    ::close(socket);
    const QByteArray address(reinterpret_cast<const char *>(request) + sizeof(ethtool_perm_addr),
                             isTold ? qsizetype(std::min(head->size, most)) : 0);
    return address.count('\0') == address.size() ? QString()
                                                 : QString::fromLatin1(address.toHex(':'));
}

/// Of cards only: bridges, tunnels and the like have no device and come and go.
QStringList cardAddresses()
{
    const QDir interfaces(u"/sys/class/net"_s);
    QStringList addresses;
    for (const QString &name : interfaces.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString address = permanentAddress(name);
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
