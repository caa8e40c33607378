#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/userstore.h"
#include "app/core/ports/vault.h"

#include <QHash>
#include <QString>

#include <memory>

namespace motcua::services
{

/// Opens the store for a user. Five wrong passwords in a row lock the account for 15 minutes
/// (regulation facts §8); the count is durable before the answer is shown, and the wait runs on the
/// monotonic clock, so neither a restart nor a changed wall clock shortens it. Storage thread.
class Login
{
public:
    static constexpr int triesBeforeLock = 5;
    static constexpr qint64 lockMs = 15 * 60 * 1000;

    struct Opened {
        domain::User user;
        std::shared_ptr<const ports::Vault> vault;
    };

    Login(ports::UserStore &users, const ports::KeyRing &keys, const kernel::Clock &clock);

    /// Errors: "login.wrong" (also for an unknown name: it does not tell which), "login.locked"
    /// [minutes], "login.disabled".
    [[nodiscard]] kernel::Result<Opened> open(const QString &name, const QString &password);

private:
    ports::UserStore &m_users;
    const ports::KeyRing &m_keys;
    const kernel::Clock &m_clock;
    QHash<QString, qint64> m_lockedUntil; // monotonic; a locked account found at start waits anew
};

} // namespace motcua::services
