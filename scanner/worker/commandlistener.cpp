#include "scanner/worker/commandlistener.h"

#include "app/core/kernel/logging.h"
#include "scanner/protocol/codec.h"

#include <array>
#include <cerrno>

#include <pthread.h>
#include <unistd.h>

namespace motcua::scanner
{

namespace
{

constexpr unsigned lastGraceSeconds = 3;

} // namespace

CommandListener::CommandListener(SaneDevice &device, StopSignal &stop)
    : m_device(device), m_stop(stop), m_thread([this] { listen(); })
{
}

CommandListener::~CommandListener() { m_thread.join(); }

bool CommandListener::waitFor(std::chrono::milliseconds length)
{
    std::unique_lock lock(m_guard);
    return m_arrived.wait_for(lock, length, [this] { return m_ended || !m_waiting.empty(); });
}

std::optional<Command> CommandListener::next()
{
    std::unique_lock lock(m_guard);
    m_arrived.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    if (m_ended)
        return std::nullopt;
    Command command = std::move(m_waiting.front());
    m_waiting.pop_front();
    return command;
}

void CommandListener::listen()
{
    pthread_setname_np(pthread_self(), "commands");
    QByteArray pending;
    std::array<char, 4096> block{};
    while (true) {
        const ssize_t length = read(STDIN_FILENO, block.data(), block.size());
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0 || pending.size() > longestLine)
            break;
        pending.append(block.data(), length);
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            take(QByteArrayView(pending).first(end));
            // The line may hold the spool key.
            std::fill_n(pending.begin(), end, '\0');
            pending.remove(0, end + 1);
        }
    }
    endOfInput();
}

void CommandListener::take(QByteArrayView line)
{
    auto command = decodedCommand(line);
    if (!command) {
        qCWarning(kernel::logScan) << "A command cannot be read:" << command.error().detail;
        return;
    }
    if (std::holds_alternative<CancelScan>(*command)) {
        stopScan();
        return;
    }
    if (std::holds_alternative<StartScan>(*command))
        m_stop.reset();
    {
        const std::lock_guard lock(m_guard);
        m_waiting.push_back(std::move(*command));
    }
    m_arrived.notify_one();
}

void CommandListener::stopScan()
{
    m_stop.raise();
    m_device.cancel();
}

void CommandListener::endOfInput()
{
    alarm(lastGraceSeconds);
    {
        const std::lock_guard lock(m_guard);
        m_ended = true;
    }
    m_arrived.notify_all();
    stopScan();
}

} // namespace motcua::scanner
