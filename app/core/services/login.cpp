#include "app/core/services/login.h"

#include "app/core/kernel/logging.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

Login::Login(ports::UserStore &users, const ports::KeyRing &keys, const kernel::Clock &clock)
    : m_users(users), m_keys(keys), m_clock(clock)
{
}

Result<Login::Opened> Login::open(const QString &name, const QString &password)
{
    const auto found = m_users.byName(name);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorKind::NotAllowed, u"login.wrong"_s);
    const ports::UserRecord &record = **found;
    if (record.user.disabled)
        return failure(ErrorKind::NotAllowed, u"login.disabled"_s, {name});

    const qint64 now = m_clock.monotonicMs();
    const bool locked = record.failures > 0 && record.failures % triesBeforeLock == 0;
    if (locked) {
        const qint64 until = m_lockedUntil.value(name, now + lockMs);
        m_lockedUntil.insert(name, until);
        if (now < until)
            return failure(ErrorKind::NotAllowed, u"login.locked"_s,
                           {QString::number((until - now + 59'999) / 60'000)});
    }

    auto vault = m_keys.openWithPassword(record.wrap, record.user.name, password);
    const auto noted = m_users.noteLogin(name, vault.has_value());
    if (!noted)
        return failure(noted.error());
    m_lockedUntil.remove(name);
    if (!vault) {
        qCInfo(kernel::logDesk) << "A login failed," << record.failures + 1 << "in a row";
        return failure(vault.error());
    }
    return Opened{record.user, std::move(*vault)};
}

} // namespace motcua::services
