#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/kernel/result.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace motcua::presentation
{

using Unlocked = std::function<void(const kernel::Status &)>;
/// Asks whether this is the password of who is logged in; the answer comes on the GUI thread.
using DeskUnlock = std::function<void(const QString &password, const Unlocked &done)>;

/// Locks the window when nobody has touched it for a while (regulation facts §8: 15 minutes), by
/// the monotonic clock. What is open stays open behind it. GUI thread.
class LockPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `minutes` 0 = only by lock().
    LockPresenter(const kernel::Clock &clock, int minutes, DeskUnlock unlock);

    void noteActivity() { m_touchedMs = m_clock.monotonicMs(); }
    void lock();
    void unlock(const QString &password);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Why it stays locked; empty = nothing was tried.
    [[nodiscard]] const QString &errorSentence() const { return m_error; }

signals:
    void changed();
    void locked();

private:
    void check();

    const kernel::Clock &m_clock;
    qint64 m_idleMs;
    DeskUnlock m_unlock;
    qint64 m_touchedMs;
    bool m_isLocked = false;
    bool m_isAsking = false;
    QString m_error;
    QTimer m_tick;
};

} // namespace motcua::presentation
