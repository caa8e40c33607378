#include "scanner/worker/deskchannel.h"

#include "scanner/protocol/codec.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace motcua::scanner
{

namespace
{

constexpr int pipeBytes = 1 << 20; // what Linux grants everybody

} // namespace

DeskChannel::DeskChannel() : m_descriptor(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
    fcntl(m_descriptor, F_SETPIPE_SZ, pipeBytes); // in vain where it is no pipe
}

DeskChannel::~DeskChannel() { close(m_descriptor); }

void DeskChannel::send(const Event &event) { sendLine(encoded(event)); }

bool DeskChannel::offer(const Event &event)
{
    const int room = fcntl(m_descriptor, F_GETPIPE_SZ);
    int waiting = 0;
    if (room <= 0 || ioctl(m_descriptor, FIONREAD, &waiting) != 0)
        return false;
    const QByteArray line = encoded(event);
    // Half of what seems free: short lines take more of a pipe than their length.
    if (line.size() > (room - waiting) / 2)
        return false;
    sendLine(line);
    return true;
}

void DeskChannel::sendLine(const QByteArray &line)
{
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t part =
            write(m_descriptor, line.constData() + sent, size_t(line.size() - sent));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return;
        sent += part;
    }
}

} // namespace motcua::scanner
