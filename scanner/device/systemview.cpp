#include "scanner/device/systemview.h"

#include "scanner/device/backendconfig.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

/// Of this process: a group that was given after the login is not in it yet.
bool isInGroup(const char *name)
{
    const group *wanted = getgrnam(name);
    std::vector<gid_t> groups(size_t(std::max(0, getgroups(0, nullptr))));
    const int count = getgroups(int(groups.size()), groups.data());
    return wanted && count >= 0 &&
           std::find(groups.begin(), groups.end(), wanted->gr_gid) != groups.end();
}

QStringList runningDaemons()
{
    QStringList found;
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile comm(u"/proc/%1/comm"_s.arg(process));
        if (!comm.open(QIODevice::ReadOnly))
            continue;
        const QString name = QString::fromUtf8(comm.readAll()).trimmed();
        if ((name == "scanbd"_L1 || name == "saned"_L1) && !found.contains(name))
            found.append(name);
    }
    return found;
}

} // namespace

SystemView readSystem()
{
    SystemView view;
    const QStringList folders = saneConfigFolders();
    view.user = userName();
    view.isInScannerGroup = isInGroup("scanner");
    view.backendList = backendListIn(folders);
    view.backends = enabledBackends(folders);
    view.daemons = runningDaemons();
    const auto usb = usbDevices();
    for (const UsbDevice &device : usb) {
        const bool allowed = ::access(device.node.toLocal8Bit().constData(), R_OK | W_OK) == 0;
        view.usb.append({device, allowed});
    }
    return view;
}

} // namespace motcua::scanner
