#include "sync/engine/wakeup.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace motcua::sync
{

namespace
{

class TimerWakeUp final : public WakeUp
{
public:
    TimerWakeUp()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (const auto ring = std::exchange(m_ring, {}))
                ring();
        });
    }

    void set(qint64 afterMs, std::function<void()> ring) override
    {
        m_ring = std::move(ring);
        m_timer.start(int(std::clamp<qint64>(afterMs, 0, std::numeric_limits<int>::max())));
    }

    void clear() override
    {
        m_timer.stop();
        m_ring = {};
    }

private:
    QTimer m_timer;
    std::function<void()> m_ring;
};

} // namespace

std::unique_ptr<WakeUp> makeTimerWakeUp() { return std::make_unique<TimerWakeUp>(); }

} // namespace motcua::sync
