#pragma once

#include "app/core/ports/vault.h"

namespace motcua::security
{

/// Data keys with libsodium: Argon2id for passwords, a sealed box for the province's recovery key.
/// Stateless, safe from any thread. Passwords are compared in NFC, so that the input method does
/// not matter.
class SodiumKeyRing final : public ports::KeyRing
{
public:
    static constexpr qint64 memoryBytes = qint64(64) << 20; ///< offline facts §e.2
    static constexpr int passes = 3;

    SodiumKeyRing();

    [[nodiscard]] std::shared_ptr<const ports::Vault> createVault() const override;
    [[nodiscard]] kernel::Result<ports::KeyWrap>
    wrapForPassword(const ports::Vault &vault, const QString &user,
                    const QString &password) const override;
    [[nodiscard]] kernel::Result<ports::KeyWrap>
    wrapForRecovery(const ports::Vault &vault, const QByteArray &publicKey) const override;
    /// Besides "login.wrong": "key.damaged" for a wrap that no program of ours wrote,
    /// "memory.short".
    [[nodiscard]] kernel::Result<std::shared_ptr<const ports::Vault>>
    openWithPassword(const ports::KeyWrap &wrap, const QString &user,
                     const QString &password) const override;
    /// Error "recovery.wrong" when the pair is not the one the key was wrapped for.
    [[nodiscard]] kernel::Result<std::shared_ptr<const ports::Vault>>
    openWithRecovery(const ports::KeyWrap &wrap, const QByteArray &publicKey,
                     const QByteArray &secretKey) const override;
    [[nodiscard]] std::pair<QByteArray, QByteArray> newRecoveryPair() const override;
};

} // namespace motcua::security
