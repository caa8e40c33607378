#include "app/core/kernel/filelock.h"

#include "app/core/kernel/durable.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<bool> FileLock::take(const QString &path)
{
    Q_ASSERT(m_fd < 0);
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_fd < 0)
        return diskFailure(errno, u"open lock file"_s);
    if (::flock(m_fd, LOCK_EX | LOCK_NB) == 0)
        return true;
    const int problem = errno;
    ::close(m_fd);
    m_fd = -1;
    if (problem == EWOULDBLOCK)
        return false;
    return diskFailure(problem, u"lock a file"_s);
}

} // namespace motcua::kernel
