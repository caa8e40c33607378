#pragma once

#include "app/core/kernel/result.h"
#include "app/core/kernel/sealedstream.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace motcua::ports
{

/// Where an encrypted field stands: bound into its tag, so that a row copied to another place, or
/// an older revision put back, does not open.
struct FieldPlace {
    QString table;
    QString key;
    int revision = 1;
};

/// The opened data key of a store. Immutable after opening; safe from any thread; wipes the key on
/// destruction.
class Vault
{
public:
    virtual ~Vault() = default;

    [[nodiscard]] virtual QByteArray sealField(const FieldPlace &place,
                                               QByteArrayView clear) const = 0;
    /// Error "field.damaged" when the bytes are not what was sealed for this place.
    [[nodiscard]] virtual kernel::Result<QByteArray> openField(const FieldPlace &place,
                                                               QByteArrayView sealed) const = 0;

    /// Keyed hash for exact look-up of a personal value (phone, identity number): 16 bytes.
    /// `purpose` keeps the columns apart, so that equal values in different columns do not look
    /// equal.
    [[nodiscard]] virtual QByteArray lookUpHash(const QString &purpose,
                                                const QString &value) const = 0;

    /// The name a blob has on disk: keyed, so that the name does not tell the content (64 hex
    /// characters).
    [[nodiscard]] virtual QString blobName(const QByteArray &sha256) const = 0;
    /// The key of one blob, derived from the data key and its hash.
    [[nodiscard]] virtual QByteArray blobKey(const QByteArray &sha256) const = 0;
    /// Key for the chain of the audit log.
    [[nodiscard]] virtual QByteArray auditMac(QByteArrayView row) const = 0;
};

/// The data key as it lies in the database, once for each user and once for the recovery key.
struct KeyWrap {
    QByteArray salt; ///< of Argon2id; empty for the recovery wrap
    qint64 memoryBytes = 0;
    int passes = 0;
    QByteArray wrapped;
};

/// Makes, wraps and opens data keys. Stateless; safe from any thread; each password costs about 0.1
/// s and 64 MiB.
class KeyRing
{
public:
    virtual ~KeyRing() = default;

    /// A vault with a new random data key.
    [[nodiscard]] virtual std::shared_ptr<const Vault> createVault() const = 0;
    /// Argon2id 64 MiB, t = 3, p = 1 (offline facts §e.2).
    [[nodiscard]] virtual kernel::Result<KeyWrap>
    wrapForPassword(const Vault &vault, const QString &user, const QString &password) const = 0;
    /// Sealed box for the province's recovery public key (32 bytes, X25519).
    [[nodiscard]] virtual kernel::Result<KeyWrap>
    wrapForRecovery(const Vault &vault, const QByteArray &publicKey) const = 0;
    /// Error "login.wrong" when the password does not fit.
    [[nodiscard]] virtual kernel::Result<std::shared_ptr<const Vault>>
    openWithPassword(const KeyWrap &wrap, const QString &user, const QString &password) const = 0;
    [[nodiscard]] virtual kernel::Result<std::shared_ptr<const Vault>>
    openWithRecovery(const KeyWrap &wrap, const QByteArray &publicKey,
                     const QByteArray &secretKey) const = 0;
    /// A new recovery pair, {public, secret}: the secret leaves the machine on paper or USB.
    [[nodiscard]] virtual std::pair<QByteArray, QByteArray> newRecoveryPair() const = 0;
};

} // namespace motcua::ports
