#pragma once

#include "app/core/ports/settingsstore.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

#include <memory>

namespace motcua::storage
{

/// Named values in SQLite. Works before the vault is open; only secrets then fail, with
/// "vault.closed". A value written as a secret is not given out as a plain one, nor the other way
/// round. Storage thread; owned by Store.
class SqlSettingsStore final : public ports::SettingsStore
{
public:
    explicit SqlSettingsStore(Database &database) : m_database(database) {}
    void setVault(std::shared_ptr<const ports::Vault> vault) { m_vault = std::move(vault); }

    [[nodiscard]] kernel::Status set(const QString &name, const QByteArray &value) override;
    [[nodiscard]] kernel::Result<std::optional<QByteArray>>
    value(const QString &name) const override;
    [[nodiscard]] kernel::Status setSecret(const QString &name, const QByteArray &value) override;
    [[nodiscard]] kernel::Result<std::optional<QByteArray>>
    secret(const QString &name) const override;

private:
    [[nodiscard]] kernel::Status write(const QString &name, const QByteArray &value, bool sealed);
    [[nodiscard]] kernel::Result<std::optional<QByteArray>> read(const QString &name,
                                                                 bool sealed) const;

    Database &m_database;
    std::shared_ptr<const ports::Vault> m_vault;
};

} // namespace motcua::storage
