#include "scanner/worker/deskchannel.h"

#include "scanner/protocol/codec.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace motcua::scanner
{

DeskChannel::DeskChannel() : m_descriptor(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
}

DeskChannel::~DeskChannel() { close(m_descriptor); }

void DeskChannel::send(const Event &event)
{
    const QByteArray line = encoded(event);
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
