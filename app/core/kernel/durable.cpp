#include "app/core/kernel/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

Failure diskFailure(int systemError, const QString &what)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return failure(ErrorKind::Store, full ? u"disk.full"_s : u"disk.write"_s, {},
                   u"%1: errno %2"_s.arg(what).arg(systemError));
}

Status syncFolder(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return diskFailure(errno, u"open folder to sync"_s);
    const int problem = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (problem != 0)
        return diskFailure(problem, u"fsync folder"_s);
    return {};
}

Status renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return diskFailure(errno, u"rename"_s);
    const QString source = QFileInfo(from).path();
    const QString target = QFileInfo(to).path();
    if (auto synced = syncFolder(target); !synced || source == target)
        return synced;
    return syncFolder(source);
}

Status makeFolderDurably(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (auto made = makeFolderDurably(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return diskFailure(errno, u"make folder"_s);
    return syncFolder(parent);
}

} // namespace motcua::kernel
