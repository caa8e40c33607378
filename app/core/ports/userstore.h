#pragma once

#include "app/core/domain/role.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/vault.h"

#include <QList>

#include <optional>

namespace motcua::ports
{

struct UserRecord {
    domain::User user;
    KeyWrap wrap;
    int failures = 0; ///< wrong passwords in a row
};

/// Who may open this store. Readable before the vault is open: it holds no personal data but
/// login and full names of officers. Storage thread.
class UserStore
{
public:
    virtual ~UserStore() = default;
    [[nodiscard]] virtual kernel::Status add(const UserRecord &record, const Actor &actor) = 0;
    [[nodiscard]] virtual kernel::Status disable(const QString &name, const Actor &actor) = 0;
    [[nodiscard]] virtual kernel::Result<QList<domain::User>> users() const = 0;
    [[nodiscard]] virtual kernel::Result<std::optional<UserRecord>>
    byName(const QString &name) const = 0;
    /// Durable before the answer is shown (offline facts §e.2). Reset on success.
    [[nodiscard]] virtual kernel::Status noteLogin(const QString &name, bool succeeded) = 0;
};

} // namespace motcua::ports
