#include "sync/client/clockwatch.h"

#include "sync/client/retryafter.h"

#include <QDateTime>

#include <cstdlib>

namespace motcua::sync
{

namespace
{

constexpr qint64 changeMs = 1'000;
constexpr qint64 tellEveryMs = 10 * 60'000;
constexpr qint64 halfSecond = 500; // the header has cut off so much on average

} // namespace

ClockWatch::ClockWatch(std::unique_ptr<HttpTransport> transport, const kernel::Clock &clock,
                       ClockNote note)
    : m_clock(clock), m_note(std::move(note)), m_transport(std::move(transport))
{
}

void ClockWatch::send(HttpRequest request, std::function<void(HttpOutcome)> done)
{
    m_transport->send(std::move(request), [this, sentMs = m_clock.monotonicMs(),
                                           done = std::move(done)](HttpOutcome outcome) {
        take(outcome, sentMs);
        done(std::move(outcome));
    });
}

void ClockWatch::take(const HttpOutcome &outcome, qint64 sentMs)
{
    const QDateTime date = httpDate(QString::fromLatin1(outcome.date));
    if (outcome.link != HttpOutcome::Link::Answered || !date.isValid())
        return;
    const qint64 nowMs = m_clock.monotonicMs();
    const qint64 midMs = sentMs + (nowMs - sentMs) / 2;
    m_samples.add(date.toMSecsSinceEpoch() + halfSecond - midMs);
    const qint64 ahead = *m_samples.median() + nowMs - m_clock.now().toMSecsSinceEpoch();
    const bool isNews = !m_toldAhead || std::llabs(ahead - *m_toldAhead) >= changeMs ||
                        nowMs - m_toldMs >= tellEveryMs;
    if (!isNews)
        return;
    m_toldAhead = ahead;
    m_toldMs = nowMs;
    m_note(ahead);
}

} // namespace motcua::sync
