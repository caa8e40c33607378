#include "app/cli/scanspool.h"

#include "app/core/kernel/spoolpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <signal.h>
#include <stdlib.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

const QString keyFile = u"key"_s;

QString parentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/motcua"_s;
}

bool isRunning(qint64 pid) { return ::kill(pid_t(pid), 0) == 0 || errno != ESRCH; }

} // namespace

kernel::Result<ScanSpool> createScanSpool(const QByteArray &key)
{
    const auto failed = [](const QString &why) {
        return kernel::failure(kernel::ErrorKind::Store, u"disk.write"_s, {parentFolder()}, why);
    };
    if (!QDir().mkpath(parentFolder()))
        return failed(u"the cache folder cannot be made"_s);
    QByteArray pattern = QFile::encodeName(
        u"%1/scan-%2-XXXXXX"_s.arg(parentFolder()).arg(QCoreApplication::applicationPid()));
    if (!::mkdtemp(pattern.data()))
        return failed(u"mkdtemp failed"_s);
    const ScanSpool spool{QFile::decodeName(pattern), key};
    QSaveFile file(spool.folder + u'/' + keyFile);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(key) != key.size() || !file.commit())
        return failed(file.errorString());
    return spool;
}

QList<ScanSpool> interruptedScans()
{
    static const QRegularExpression name(u"^scan-(\\d+)-"_s);
    QList<ScanSpool> spools;
    const auto entries =
        QDir(parentFolder()).entryInfoList({u"scan-*"_s}, QDir::Dirs, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const auto match = name.match(entry.fileName());
        if (!match.hasMatch() || isRunning(match.captured(1).toLongLong()))
            continue;
        QFile key(entry.absoluteFilePath() + u'/' + keyFile);
        if (!kernel::spooledPages(entry.absoluteFilePath()).isEmpty() &&
            key.open(QIODevice::ReadOnly))
            spools.append({entry.absoluteFilePath(), key.readAll()});
        else
            QDir(entry.absoluteFilePath()).removeRecursively(); // nothing was announced
    }
    return spools;
}

void removeScanSpool(const ScanSpool &spool) { QDir(spool.folder).removeRecursively(); }

} // namespace motcua::cli
