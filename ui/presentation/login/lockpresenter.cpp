#include "ui/presentation/login/lockpresenter.h"

#include "ui/presentation/messages.h"

#include <QPointer>

namespace motcua::presentation
{

LockPresenter::LockPresenter(const kernel::Clock &clock, int minutes, DeskUnlock unlock)
    : m_clock(clock), m_idleMs(qint64(minutes) * 60'000), m_unlock(std::move(unlock)),
      m_touchedMs(clock.monotonicMs())
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &LockPresenter::check);
    if (minutes > 0)
        m_tick.start();
}

void LockPresenter::check()
{
    if (!m_isLocked && m_clock.monotonicMs() - m_touchedMs >= m_idleMs)
        lock();
}

void LockPresenter::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_error.clear();
    emit changed();
    emit locked();
}

void LockPresenter::unlock(const QString &password)
{
    if (!m_isLocked || m_isAsking || password.isEmpty())
        return;
    m_isAsking = true;
    m_unlock(password, [self = QPointer<LockPresenter>(this)](const kernel::Status &right) {
        if (!self)
            return;
        self->m_isAsking = false;
        self->m_isLocked = !right;
        self->m_error = right ? QString() : errorText(right.error());
        self->noteActivity();
        emit self->changed();
    });
}

} // namespace motcua::presentation
