#pragma once

#include "scanner/protocol/messages.h"

namespace motcua::scanner
{

/// The way to the desk: the worker's first stdout, taken over so that nothing else can write there.
/// Used by the SANE thread alone. When the desk is gone, sending does nothing: the end of stdin
/// stops the worker.
class DeskChannel
{
public:
    /// Keeps stdout for itself and points file descriptor 1 at stderr, for backends that print.
    DeskChannel();
    ~DeskChannel();
    Q_DISABLE_COPY_MOVE(DeskChannel)

    void send(const Event &event);
    /// Only if it cannot block: a desk that is busy must not stop the feeder. False = not sent.
    bool offer(const Event &event);

private:
    void sendLine(const QByteArray &line);

    int m_descriptor = -1;
};

} // namespace motcua::scanner
