#include "app/cli/scanspool.h"

#include "app/core/kernel/durable.h"
#include "app/core/kernel/spoolpage.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
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
/// The spool of a document that ended early; its note tells of which.
const QString unfinishedPrefix = u"part-"_s;
const QString noteFile = u"part.json"_s;
constexpr qint64 unfinishedLifeSeconds = 24 * 3600;
/// The spool of a stack of which every page counts as blank.
const QString blankPrefix = u"blank-"_s;

QString parentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/motcua"_s;
}

/// What died within the few system calls of createScanSpool(), and blank stacks nobody asked for.
void sweep()
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto left =
        QDir(parentFolder()).entryInfoList({unmadePrefix + u'*', blankPrefix + u'*'}, QDir::Dirs);
    for (const QFileInfo &entry : left) {
        if (entry.lastModified() < yesterday)
            QDir(entry.absoluteFilePath()).removeRecursively();
    }
}

/// A file as it is now: where, how long, since when.
QJsonObject stateOf(const QString &out)
{
    const QFileInfo file(out);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return {{u"out"_s, QString(folder + u'/' + file.fileName())},
            {u"bytes"_s, file.exists() ? file.size() : -1},
            {u"changed"_s, file.exists() ? file.lastModified().toMSecsSinceEpoch() : 0}};
}

std::optional<QJsonObject> noteIn(const QString &folder)
{
    QFile file(folder + u'/' + noteFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject document = note[u"document"_s].toObject();
    const qint64 age = QFileInfo(file).lastModified().secsTo(QDateTime::currentDateTimeUtc());
    if (age > unfinishedLifeSeconds || document != stateOf(document[u"out"_s].toString()))
        return std::nullopt;
    return note;
}

QString renamed(const QString &folder, const QString &from, const QString &to)
{
    const QFileInfo entry(folder);
    return entry.absolutePath() + u'/' + to + entry.fileName().sliced(from.size());
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

/// Those that are nobody's, oldest first; ours from now on.
std::vector<ScanSpool> takenAll(const QString &prefix)
{
    std::vector<ScanSpool> spools;
    const auto entries =
        QDir(parentFolder())
            .entryInfoList({prefix + u'*'}, QDir::Dirs, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        if (auto spool = taken(entry.absoluteFilePath()))
            spools.push_back(std::move(*spool));
    }
    return spools;
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
    sweep();
    return takenAll(madePrefix);
}

kernel::Status keepBlank(ScanSpool &spool)
{
    const QString kept = renamed(spool.folder, madePrefix, blankPrefix);
    if (auto moved = kernel::renameDurably(spool.folder, kept); !moved)
        return moved;
    spool.folder = kept;
    return {};
}

std::vector<ScanSpool> blankScans()
{
    sweep();
    std::vector<ScanSpool> spools = takenAll(blankPrefix);
    std::erase_if(spools, [](ScanSpool &spool) {
        const QString ordinary = renamed(spool.folder, blankPrefix, madePrefix);
        const bool isOurs = kernel::renameDurably(spool.folder, ordinary).has_value();
        spool.folder = ordinary;
        return !isOurs;
    });
    return spools;
}

kernel::Status keepUnfinished(ScanSpool &spool, const QString &out, int continueFrom)
{
    QSaveFile file(spool.folder + u'/' + noteFile);
    const QJsonObject note{{u"document"_s, stateOf(out)}, {u"continueFrom"_s, continueFrom}};
    const QByteArray bytes = QJsonDocument(note).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return kernel::failure(kernel::ErrorKind::Store, u"disk.write"_s, {}, file.errorString());
    const QString kept = renamed(spool.folder, madePrefix, unfinishedPrefix);
    if (auto moved = kernel::renameDurably(spool.folder, kept); !moved)
        return moved;
    spool.folder = kept;
    return {};
}

std::optional<UnfinishedDocument> unfinishedDocument(const QString &out)
{
    std::optional<UnfinishedDocument> found;
    const auto entries =
        QDir(parentFolder()).entryInfoList({unfinishedPrefix + u'*'}, QDir::Dirs, QDir::Time);
    for (const QFileInfo &entry : entries) {
        auto spool = taken(entry.absoluteFilePath());
        if (!spool)
            continue;
        const auto note = noteIn(spool->folder);
        if (!note) {
            removeScanSpool(*spool);
            continue;
        }
        const QString ordinary = renamed(spool->folder, unfinishedPrefix, madePrefix);
        if (found || (*note)[u"document"_s].toObject() != stateOf(out) ||
            !kernel::renameDurably(spool->folder, ordinary))
            continue;
        spool->folder = ordinary;
        found = UnfinishedDocument{std::move(*spool), (*note)[u"continueFrom"_s].toInt()};
    }
    return found;
}

void removeScanSpool(const ScanSpool &spool) { QDir(spool.folder).removeRecursively(); }

} // namespace motcua::cli
