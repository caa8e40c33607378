#pragma once

#include "app/core/ports/vault.h"
#include "app/security/secretbytes.h"

#include <array>

namespace motcua::security
{

/// The data key and one subkey for each purpose, in guarded memory. Immutable, safe from any
/// thread.
class SodiumVault final : public ports::Vault
{
public:
    static constexpr size_t keyBytes = 32;

    /// `dataKey` is 32 bytes.
    explicit SodiumVault(SecretBytes dataKey);

    [[nodiscard]] QByteArray sealField(const ports::FieldPlace &place,
                                       QByteArrayView clear) const override;
    [[nodiscard]] kernel::Result<QByteArray> openField(const ports::FieldPlace &place,
                                                       QByteArrayView sealed) const override;
    [[nodiscard]] QByteArray lookUpHash(const QString &purpose,
                                        const QString &value) const override;
    [[nodiscard]] QString blobName(const QByteArray &sha256) const override;
    [[nodiscard]] QByteArray blobKey(const QByteArray &sha256) const override;
    [[nodiscard]] QByteArray auditMac(QByteArrayView row) const override;

    /// For the key ring, which wraps it.
    [[nodiscard]] const SecretBytes &dataKey() const { return m_dataKey; }

private:
    enum Purpose { Field, LookUp, BlobName, BlobKey, Audit, purposeCount };

    [[nodiscard]] const unsigned char *key(Purpose purpose) const;
    [[nodiscard]] QByteArray keyedHash(Purpose purpose, QByteArrayView text, qsizetype size) const;

    SecretBytes m_dataKey;
    SecretBytes m_subkeys;
};

} // namespace motcua::security
