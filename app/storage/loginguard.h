#pragma once

#include "app/core/ports/vault.h"
#include "app/storage/sqluserstore.h"

#include <optional>

namespace motcua::storage
{

/// A user who got in, and the key he opened.
struct Login {
    domain::User user;
    std::shared_ptr<const ports::Vault> vault;
    std::optional<kernel::Error> warning; ///< "disk.fullReading"
};

/// The way from a name and a password to an open vault. The outcome is durable before it is told,
/// with one exception: on a full disk the right password still lets one look things up, with a
/// warning. A wrong name and a wrong password read the same. Storage thread.
class LoginGuard
{
public:
    LoginGuard(SqlUserStore &users, const ports::KeyRing &keys) : m_users(users), m_keys(keys) {}

    /// Errors: "login.wrong"; "login.locked" with the minutes left; "login.disabled".
    [[nodiscard]] kernel::Result<Login> login(const QString &name, const QString &password);

private:
    SqlUserStore &m_users;
    const ports::KeyRing &m_keys;
};

} // namespace motcua::storage
