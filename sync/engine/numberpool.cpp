#include "sync/engine/numberpool.h"

#include "app/core/kernel/logging.h"

namespace motcua::sync
{

namespace
{

constexpr qint64 otherDayRestMs = 6 * 3'600'000;

} // namespace

void NumberPool::fill(Done done)
{
    if (m_wanted <= 0 || m_parts.clock.monotonicMs() < m_restsUntilMs)
        return done({});
    const QDate today = m_parts.clock.now().date();
    const auto free = m_parts.stored([&] { return m_parts.outbox.freeNumbers(today); });
    if (!free)
        return done(free.error());
    next(m_wanted - *free, std::move(done));
}

void NumberPool::next(int left, Done done)
{
    if (left <= 0)
        return done({});
    qCInfo(kernel::logSync) << "Drawing a number ahead," << left << "to go";
    const QDate today = m_parts.clock.now().date();
    m_parts.gateway.drawNumber({}, [this, alive = std::weak_ptr<int>(m_alive), today, left,
                                    done = std::move(done)](const kernel::Result<QString> &number) {
        if (alive.expired())
            return;
        if (!number)
            return done(number.error());
        // Opaque to us and good all the same, but the profile then tells it wrongly.
        const auto read = m_pattern.read(*number);
        if (!read)
            qCWarning(kernel::logSync) << "A drawn number does not follow" << m_pattern.text();
        const QDateTime now = m_parts.clock.now();
        const QString agency = read ? read->agency : QString();
        const QDate day = read && read->date.isValid() ? read->date : today;
        const auto added = m_parts.stored([&] {
            const auto noted = m_parts.outbox.noteContact(now);
            return noted ? m_parts.outbox.addNumber(*number, agency, day) : noted;
        });
        if (!added)
            return done(added.error());
        if (day == today)
            return next(left - 1, done);
        // Midnight between the clocks, or one of them is wrong: more would only become gaps.
        m_restsUntilMs = m_parts.clock.monotonicMs() + otherDayRestMs;
        done({});
    });
}

} // namespace motcua::sync
