#include "app/documents/partfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

// The folder is shown, never the file's name: it may be the citizen's.
kernel::Failure diskFailure(const QString &path, int error)
{
    const bool isFull = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return failure(ErrorKind::Store, isFull ? u"disk.full"_s : u"disk.write"_s,
                   {QFileInfo(path).absolutePath()}, u"errno %1 writing a document"_s.arg(error));
}

kernel::Status syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return diskFailure(path, errno);
    // Some network file systems cannot sync a folder; the rename itself has happened.
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int error = errno;
    ::close(descriptor);
    return isSynced ? kernel::Status() : diskFailure(path, error);
}

} // namespace

kernel::Result<std::unique_ptr<PartFile>> PartFile::create(const QString &path)
{
    std::unique_ptr<PartFile> file(new PartFile(path));
    const QByteArray name = QFile::encodeName(file->partPath());
    for (;;) {
        // The papers inside are personal: readable by their owner alone. No link is followed.
        const int opened =
            ::open(name.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (opened < 0)
            return diskFailure(path, errno);
        file->m_descriptor = opened;
        if (::flock(opened, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            file->letGo();
            return failure(ErrorKind::Refused, u"disk.inUse"_s, {QFileInfo(path).absolutePath()});
        }
        // Another program may have finished, or removed, this file before it could be locked.
        struct stat mine = {};
        struct stat named = {};
        const bool same = ::fstat(opened, &mine) == 0 && ::stat(name.constData(), &named) == 0 &&
                          mine.st_ino == named.st_ino && mine.st_dev == named.st_dev;
        if (same)
            break;
        file->letGo();
    }
    file->m_isOwned = true;
    file->m_lock = ::fcntl(file->m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (::ftruncate(file->m_descriptor, 0) != 0 || ::fchmod(file->m_descriptor, 0600) != 0)
        return diskFailure(path, errno);
    return file;
}

void PartFile::letGo()
{
    for (int *descriptor : {&m_descriptor, &m_lock}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

PartFile::~PartFile()
{
    if (m_isOwned && !m_isCommitted) // before the lock goes: the name may be another's then
        ::unlink(QFile::encodeName(partPath()).constData());
    letGo();
}

kernel::Status PartFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return diskFailure(m_path, errno);
        m_bytes += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

kernel::Status PartFile::finish()
{
    const bool isSynced = ::fsync(m_descriptor) == 0;
    const int syncError = errno;
    const bool isClosed = ::close(m_descriptor) == 0; // NFS reports a full disk here
    const int closeError = errno;
    m_descriptor = -1;
    if (!isSynced || !isClosed)
        return diskFailure(m_path, isSynced ? closeError : syncError);
    return {};
}

kernel::Status PartFile::commit()
{
    if (std::rename(QFile::encodeName(partPath()).constData(),
                    QFile::encodeName(m_path).constData()) != 0)
        return diskFailure(m_path, errno);
    m_isCommitted = true;
    return syncFolder(m_path);
}

} // namespace motcua::documents
