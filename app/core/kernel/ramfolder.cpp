#include "app/core/kernel/ramfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <linux/magic.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

namespace
{

bool isRam(const QString &folder)
{
    struct statfs facts = {};
    if (folder.isEmpty() || statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return false;
    return facts.f_type == TMPFS_MAGIC || facts.f_type == RAMFS_MAGIC;
}

/// Folders of this user whose program was killed before it could remove them.
void sweep(const QString &parent)
{
    static const QRegularExpression ours(u"^motcua-(\\d+)-"_s);
    for (const QFileInfo &entry : QDir(parent).entryInfoList({u"motcua-*"_s}, QDir::Dirs)) {
        const auto match = ours.match(entry.fileName());
        const bool dead =
            match.hasMatch() && ::kill(match.captured(1).toInt(), 0) != 0 && errno == ESRCH;
        if (dead && entry.ownerId() == ::getuid())
            QDir(entry.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

Result<std::unique_ptr<RamFolder>> RamFolder::create()
{
    for (const QString &parent : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s}) {
        if (!isRam(parent))
            continue;
        sweep(parent);
        QByteArray pattern = QFile::encodeName(
            u"%1/motcua-%2-XXXXXX"_s.arg(parent).arg(QCoreApplication::applicationPid()));
        if (::mkdtemp(pattern.data()))
            return std::unique_ptr<RamFolder>(new RamFolder(QFile::decodeName(pattern)));
    }
    return failure(ErrorKind::Store, u"ram.none"_s, {}, u"no writable tmpfs"_s);
}

RamFolder::~RamFolder() { QDir(m_path).removeRecursively(); }

} // namespace motcua::kernel
