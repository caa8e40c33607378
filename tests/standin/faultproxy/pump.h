#pragma once

#include "tests/standin/faultproxy/linkshape.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTcpSocket>

#include <functional>

namespace motcua::standin
{

/// Carries bytes from one socket to the other, as the shape of the line has it. What comes is shown
/// to `inspect` first, which may change it or hold all of it back. One thread.
class Pump final : public QObject
{
public:
    Pump(QTcpSocket &from, QTcpSocket &to, LinkShape shape, quint64 seed, QObject *parent);

    std::function<QByteArray(QByteArray)> inspect;
    /// Everything was delivered after the sender had ended.
    std::function<void()> ended;

    /// Nothing is read any more; the sender notices when its buffers are full.
    void stall() { m_stalled = true; }
    /// From now on so many bytes at a time, with a pause after each; 0 = all.
    void trickle(int bytes, int pauseMs);
    [[nodiscard]] qint64 passed() const { return m_passed; }

private:
    void read();
    void deliver();
    void schedule();

    struct Segment {
        qint64 atMs;
        QByteArray bytes;
    };
    QPointer<QTcpSocket> m_from;
    QPointer<QTcpSocket> m_to;
    LinkShape m_shape;
    ShapedLine m_line;
    QElapsedTimer m_time;
    QQueue<Segment> m_inFlight;
    qint64 m_bytesInFlight = 0;
    qint64 m_passed = 0;
    int m_trickleBytes = 0;
    int m_tricklePauseMs = 0;
    bool m_isScheduled = false;
    bool m_stalled = false;
    bool m_senderEnded = false;
};

} // namespace motcua::standin
