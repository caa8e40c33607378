#include "tests/standin/faultproxy/pump.h"

#include <QTimer>

#include <algorithm>

namespace motcua::standin
{

namespace
{

// As much as a window of TCP would have under way; behind it the sender feels how slow the link is.
constexpr qint64 mostInFlight = 64 * 1024;

} // namespace

Pump::Pump(QTcpSocket &from, QTcpSocket &to, LinkShape shape, quint64 seed, QObject *parent)
    : QObject(parent), m_from(&from), m_to(&to), m_shape(shape), m_line(shape, seed)
{
    m_time.start();
    if (!shape.isPlain())
        from.setReadBufferSize(mostInFlight);
    connect(&from, &QTcpSocket::readyRead, this, &Pump::read);
    connect(&from, &QTcpSocket::disconnected, this, [this] {
        read();
        m_senderEnded = true;
        schedule();
    });
}

void Pump::trickle(int bytes, int pauseMs)
{
    m_trickleBytes = bytes;
    m_tricklePauseMs = pauseMs;
}

void Pump::read()
{
    while (m_from && !m_stalled && m_from->bytesAvailable() > 0 && m_bytesInFlight < mostInFlight) {
        const qint64 most = m_shape.isPlain() ? mostInFlight : ShapedLine::segmentBytes;
        QByteArray bytes = m_from->read(most);
        if (inspect)
            bytes = inspect(std::move(bytes));
        if (bytes.isEmpty())
            continue;
        m_bytesInFlight += bytes.size();
        const qint64 now = m_time.elapsed();
        const qint64 at = m_shape.isPlain() ? now : m_line.arrival(now, bytes.size());
        m_inFlight.enqueue({at, std::move(bytes)});
    }
    schedule();
}

void Pump::schedule()
{
    if (m_isScheduled)
        return;
    if (m_inFlight.isEmpty()) {
        if (m_senderEnded && ended)
            ended();
        return;
    }
    m_isScheduled = true;
    qint64 wait = std::max<qint64>(0, m_inFlight.head().atMs - m_time.elapsed());
    if (m_trickleBytes > 0)
        wait = std::max<qint64>(wait, m_tricklePauseMs);
    QTimer::singleShot(int(wait), Qt::PreciseTimer, this, &Pump::deliver);
}

void Pump::deliver()
{
    m_isScheduled = false;
    while (!m_stalled && !m_inFlight.isEmpty() && m_inFlight.head().atMs <= m_time.elapsed()) {
        Segment &next = m_inFlight.head();
        const qsizetype count = m_trickleBytes > 0
                                    ? std::min<qsizetype>(m_trickleBytes, next.bytes.size())
                                    : next.bytes.size();
        if (m_to && m_to->state() == QAbstractSocket::ConnectedState)
            m_to->write(next.bytes.constData(), count);
        m_passed += count;
        m_bytesInFlight -= count;
        next.bytes.remove(0, count);
        if (next.bytes.isEmpty())
            m_inFlight.dequeue();
        if (m_trickleBytes > 0)
            break;
    }
    if (m_stalled)
        return;
    read();
}

} // namespace motcua::standin
