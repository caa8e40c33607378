#include "sync/engine/numberpool.h"

#include "app/core/kernel/logging.h"
#include "sync/engine/numberday.h"

namespace motcua::sync
{

void NumberPool::fill(Done done)
{
    if (m_wanted <= 0)
        return done({});
    const Day day = today();
    if (!day)
        return done(day.error());
    if (!*day || **day == m_restsOn)
        return done({});
    const auto free = m_parts.stored([&] { return m_parts.outbox.freeNumbers(**day); });
    if (!free)
        return done(free.error());
    next(m_wanted - *free, **day, std::move(done));
}

NumberPool::Day NumberPool::today() const
{
    return m_parts.stored([this] { return numberDay(m_parts); });
}

void NumberPool::next(int left, QDate today, Done done)
{
    if (left <= 0)
        return done({});
    qCInfo(kernel::logSync) << "Drawing a number ahead," << left << "to go";
    m_parts.gateway.drawNumber({}, [this, alive = std::weak_ptr<int>(m_alive), left, today,
                                    done = std::move(done)](const kernel::Result<QString> &number) {
        if (alive.expired())
            return;
        if (!number)
            return done(number.error());
        keep(*number, left, today, done);
    });
}

void NumberPool::keep(const QString &number, int left, QDate today, Done done)
{
    // Opaque to us and good all the same, but the profile then tells it wrongly.
    const auto read = m_pattern.read(number);
    if (!read)
        qCWarning(kernel::logSync) << "A drawn number does not follow" << m_pattern.text();
    const Day known = this->today(); // the answer may have told the server's time at last
    if (!known)
        return done(known.error());
    const QDate present = known->value_or(today);
    const QDate day = read && read->date.isValid() ? read->date : present;
    const auto added = m_parts.stored([&] {
        const auto noted = m_parts.outbox.noteContact(m_parts.clock.now());
        return noted ? m_parts.outbox.addNumber(number, read ? read->agency : QString(), day)
                     : noted;
    });
    if (!added)
        return done(added.error());
    if (!*known)
        return done({});
    if (day != present) {
        m_restsOn = present;
        return done({});
    }
    if (present != today) // what is free of that day was not counted yet
        return fill(std::move(done));
    next(left - 1, today, std::move(done));
}

} // namespace motcua::sync
