#pragma once

#include "app/core/ports/userstore.h"

namespace motcua::tests
{

/// Users in memory, to be looked up only.
class MemoryUsers final : public ports::UserStore
{
public:
    explicit MemoryUsers(QList<domain::User> users = {}) : known(std::move(users)) {}

    [[nodiscard]] kernel::Status add(const ports::UserRecord &record, const ports::Actor &) override
    {
        known.append(record.user);
        return {};
    }
    [[nodiscard]] kernel::Status disable(const QString &, const ports::Actor &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Result<QList<domain::User>> users() const override { return known; }
    [[nodiscard]] kernel::Result<std::optional<ports::UserRecord>>
    byName(const QString &name) const override
    {
        for (const domain::User &user : known) {
            if (user.name == name)
                return ports::UserRecord{user, {}, 0};
        }
        return std::nullopt;
    }
    [[nodiscard]] kernel::Status noteLogin(const QString &, bool) override { return {}; }

    QList<domain::User> known;
};

} // namespace motcua::tests
