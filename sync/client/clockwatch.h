#pragma once

#include "sync/client/httptransport.h"

#include "app/core/domain/clockstate.h"
#include "app/core/kernel/clock.h"

namespace motcua::sync
{

/// Is told by how many milliseconds the server's clock leads ours.
using ClockNote = std::function<void(qint64 aheadMs)>;

/// A transport that compares the Date of every answer (RFC 9110 §6.6.1, whole seconds) with this
/// machine's clock and tells the median of the last nine (offline facts §c.4) when it has changed
/// by a second, and every ten minutes. Samples are held against the running time, so setting the
/// clock does not spoil them. Same thread as the transport.
class ClockWatch final : public HttpTransport
{
public:
    ClockWatch(std::unique_ptr<HttpTransport> transport, const kernel::Clock &clock,
               ClockNote note);

    void send(HttpRequest request, std::function<void(HttpOutcome)> done) override;

private:
    void take(const HttpOutcome &outcome, qint64 sentMs);

    const kernel::Clock &m_clock;
    ClockNote m_note;
    domain::ClockSamples m_samples; // server's time less our running time
    std::optional<qint64> m_toldAhead;
    qint64 m_toldMs = 0;
    std::unique_ptr<HttpTransport> m_transport; // goes first: nobody is called back any more
};

} // namespace motcua::sync
