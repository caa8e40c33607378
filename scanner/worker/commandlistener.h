#pragma once

#include "scanner/protocol/messages.h"
#include "scanner/worker/sanedevice.h"
#include "scanner/worker/stopsignal.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace motcua::scanner
{

/// Reads commands from stdin on a thread of its own, so that a cancel is heard while SANE blocks:
/// it then raises the stop signal and calls sane_cancel, nothing else (R36). Other commands wait in
/// a queue for the SANE thread.
///
/// The end of stdin means that the desk is gone: the scan is cancelled, and if SANE has not come
/// back after three seconds the process ends by SIGALRM (R2).
class CommandListener
{
public:
    CommandListener(SaneDevice &device, StopSignal &stop);
    /// Waits for the end of stdin.
    ~CommandListener();
    Q_DISABLE_COPY_MOVE(CommandListener)

    /// False when nothing has come within `length`.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds length);
    /// Blocks until a command comes; nothing = no more will.
    [[nodiscard]] std::optional<Command> next();

private:
    void listen();
    void take(QByteArrayView line);
    void stopScan();
    void endOfInput();

    SaneDevice &m_device;
    StopSignal &m_stop;
    std::mutex m_guard;
    std::condition_variable m_arrived;
    std::deque<Command> m_waiting;
    bool m_ended = false;
    std::thread m_thread; // the last member: starts when all others stand
};

} // namespace motcua::scanner
