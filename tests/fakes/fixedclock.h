#pragma once

#include "app/core/kernel/clock.h"

namespace motcua::tests
{

/// A clock that stands until a test moves it. The wall clock can be set back; the monotonic one
/// only follows advance().
class FixedClock final : public kernel::Clock
{
public:
    FixedClock() = default;
    explicit FixedClock(const QDateTime &start) : m_now(start) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }

    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonic += ms;
    }

private:
    QDateTime m_now = kernel::vietnamTime(QDate(2026, 9, 30), QTime(8, 15));
    qint64 m_monotonic = 1'000'000;
};

} // namespace motcua::tests
