#include "sync/engine/leasekeeper.h"

#include "app/core/kernel/logging.h"
#include "sync/engine/numberday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

using domain::LeaseWish;
using domain::NumberLease;

void LeaseKeeper::fill(Done done)
{
    if (!m_settings.isUsed())
        return done({});
    const auto wanted = m_parts.stored([&] { return wishes(); });
    if (!wanted)
        return done(wanted.error());
    if (wanted->isEmpty())
        return done({});
    m_parts.gateway.leaseNumbers(
        {m_settings.agency, m_settings.desk, m_settings.generation, *wanted},
        [this, alive = std::weak_ptr<int>(m_alive), wanted = *wanted,
         done = std::move(done)](const kernel::Result<QList<NumberLease>> &leases) {
            if (alive.expired())
                return;
            if (!leases)
                return done(leases.error());
            const auto kept = m_parts.stored([&] { return keep(*leases, wanted); });
            done(kept ? std::nullopt : std::optional(kept.error()));
        });
}

kernel::Result<QList<LeaseWish>> LeaseKeeper::wishes() const
{
    QList<LeaseWish> wanted;
    const auto today = numberDay(m_parts);
    if (!today)
        return kernel::failure(today.error());
    if (!*today)
        return wanted;
    for (const QDate day : m_settings.days(**today)) {
        const auto kept = m_parts.outbox.leased(day, m_settings.generation);
        if (!kept)
            return kernel::failure(kept.error());
        if (const auto wish = domain::wishFor(day, *kept, m_settings.perDay))
            wanted.append(*wish);
    }
    return wanted;
}

kernel::Status LeaseKeeper::keep(const QList<NumberLease> &leases,
                                 const QList<LeaseWish> &wishes) const
{
    if (auto noted = m_parts.outbox.noteContact(m_parts.clock.now()); !noted)
        return noted;
    kernel::Status done;
    for (const NumberLease &lease : leases) {
        if (!isOurs(lease, wishes)) {
            done = kernel::failure(kernel::ErrorKind::Network, u"lease.untrusted"_s, {},
                                   QString::fromUtf8(domain::signedBytes(lease)));
            continue;
        }
        const QStringList numbers =
            domain::numbersOf(lease, m_settings.pattern, m_settings.orderWidth);
        if (auto added = m_parts.outbox.addLease(lease, numbers); !added)
            return added;
        qCInfo(kernel::logSync) << "Lent" << lease.count() << "numbers for" << lease.day;
    }
    return done;
}

bool LeaseKeeper::isOurs(const NumberLease &lease, const QList<LeaseWish> &wishes) const
{
    const auto wish = std::find_if(wishes.begin(), wishes.end(),
                                   [&](const LeaseWish &one) { return one.day == lease.day; });
    return wish != wishes.end() && domain::isPossible(lease, m_settings.orderWidth) &&
           lease.agency == m_settings.agency && lease.desk == m_settings.desk &&
           lease.generation == m_settings.generation &&
           m_settings.isSigned(domain::signedBytes(lease), lease.signature);
}

} // namespace motcua::sync
