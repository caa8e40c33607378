#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua::ports
{

/// Named values of the store: the profile, the server's cached token, the clock offset. Secrets are
/// sealed. Storage thread.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    [[nodiscard]] virtual kernel::Status set(const QString &name, const QByteArray &value) = 0;
    [[nodiscard]] virtual kernel::Result<std::optional<QByteArray>>
    value(const QString &name) const = 0;
    /// As above, encrypted at rest.
    [[nodiscard]] virtual kernel::Status setSecret(const QString &name,
                                                   const QByteArray &value) = 0;
    [[nodiscard]] virtual kernel::Result<std::optional<QByteArray>>
    secret(const QString &name) const = 0;
};

} // namespace motcua::ports
