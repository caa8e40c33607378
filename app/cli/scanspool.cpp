#include "app/cli/scanspool.h"

#include "app/core/kernel/spoolpage.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>
#include <stdlib.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

const QString keyFile = u"key"_s;
const QString lockFile = u"lock"_s;
const QString madePrefix = u"scan-"_s;
/// Until its lock is held a spool goes by this name, which nobody takes for an interrupted one.
const QString unmadePrefix = u"new-"_s;

QString parentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/motcua"_s;
}

/// Left by a program that died within the few system calls of createScanSpool().
void sweepUnmade()
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto left = QDir(parentFolder()).entryInfoList({unmadePrefix + u'*'}, QDir::Dirs);
    for (const QFileInfo &entry : left) {
        if (entry.lastModified() < yesterday)
            QDir(entry.absoluteFilePath()).removeRecursively();
    }
}

std::optional<ScanSpool> taken(const QString &folder)
{
    ScanSpool spool{folder, {}, std::make_unique<kernel::FileLock>()};
    const auto ours = spool.lock->take(folder + u'/' + lockFile);
    if (!ours || !*ours)
        return std::nullopt;
    QFile key(folder + u'/' + keyFile);
    if (kernel::spooledPages(folder).isEmpty() || !key.open(QIODevice::ReadOnly)) {
        removeScanSpool(spool); // nothing was announced
        return std::nullopt;
    }
    spool.key = key.readAll();
    return spool;
}

} // namespace

kernel::Result<ScanSpool> createScanSpool(const QByteArray &key)
{
    const auto failed = [](const QString &why) {
        return kernel::failure(kernel::ErrorKind::Store, u"disk.write"_s, {parentFolder()}, why);
    };
    if (!QDir().mkpath(parentFolder()))
        return failed(u"the cache folder cannot be made"_s);
    QByteArray pattern = QFile::encodeName(parentFolder() + u'/' + unmadePrefix + u"XXXXXX"_s);
    if (!::mkdtemp(pattern.data()))
        return failed(u"mkdtemp failed"_s);
    const QString unmade = QFile::decodeName(pattern);
    ScanSpool spool{{}, key, std::make_unique<kernel::FileLock>()};
    const auto ours = spool.lock->take(unmade + u'/' + lockFile);
    if (!ours)
        return kernel::failure(ours.error());
    QSaveFile file(unmade + u'/' + keyFile);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(key) != key.size() || !file.commit())
        return failed(file.errorString());
    // The time keeps two spools apart whose random part is the same.
    spool.folder = u"%1/%2%3-%4"_s.arg(parentFolder(), madePrefix)
                       .arg(QDateTime::currentMSecsSinceEpoch())
                       .arg(QFileInfo(unmade).fileName().sliced(unmadePrefix.size()));
    if (!QDir().rename(unmade, spool.folder))
        return failed(u"the spool folder cannot be named"_s);
    return spool;
}

std::vector<ScanSpool> interruptedScans()
{
    sweepUnmade();
    std::vector<ScanSpool> spools;
    const auto entries =
        QDir(parentFolder())
            .entryInfoList({madePrefix + u'*'}, QDir::Dirs, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        if (auto spool = taken(entry.absoluteFilePath()))
            spools.push_back(std::move(*spool));
    }
    return spools;
}

void removeScanSpool(const ScanSpool &spool) { QDir(spool.folder).removeRecursively(); }

} // namespace motcua::cli
