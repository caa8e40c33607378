#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace motcua::ports
{

// Files that go by USB stick (offline facts §e.7). What can go wrong on the stick: "courier.full",
// "courier.readOnly", "courier.gone"; in a file: "courier.damaged", "courier.cut", "courier.newer"
// [version], "courier.otherKey".

/// The public keys of a desk.
struct DeskKeys {
    QByteArray sign; ///< Ed25519, 32 bytes: under every file it writes
    QByteArray box;  ///< X25519, derived from it: answers are sealed to it
};

/// Writes one file as a row of messages, under a temporary name until publish(): a reader never
/// looks at that. Without publish() it is removed. One thread at a time.
class CourierWriter
{
public:
    virtual ~CourierWriter() = default;
    /// At most 16 MiB.
    [[nodiscard]] virtual kernel::Status write(QByteArrayView message) = 0;
    /// The last message, total hash, end mark and signature; fsync; then it is read back from the
    /// stick as a reader would.
    [[nodiscard]] virtual kernel::Status finish(QByteArrayView message) = 0;
    /// Gives it its name. After an error it does not have it.
    [[nodiscard]] virtual kernel::Status publish() = 0;
    /// fsync of the folder: from then on it has its name for good.
    [[nodiscard]] virtual kernel::Status settle() = 0;
};

/// Reads a file whose hash and signature were right when it was opened. Any byte that changed since
/// is "courier.damaged".
class CourierOpened
{
public:
    virtual ~CourierOpened() = default;
    [[nodiscard]] virtual kernel::Result<QByteArray> next() = 0;
    /// The message just read was the last one.
    [[nodiscard]] virtual bool atEnd() const = 0;
};

/// What can be told of a file without opening it.
struct CourierEnvelope {
    QByteArray sender; ///< DeskKeys::sign
    qint64 bytes = 0;
};

/// Ciphers of the courier; stateless, any thread. Implemented in app/security (libsodium).
class CourierFiles
{
public:
    virtual ~CourierFiles() = default;

    /// A new seed of a desk's keys: 32 secret bytes.
    [[nodiscard]] virtual QByteArray newDeskSeed() const = 0;
    [[nodiscard]] virtual DeskKeys deskKeys(const QByteArray &seed) const = 0;
    /// Opens what is sealed to the desk of this seed.
    [[nodiscard]] virtual QByteArray deskSecret(const QByteArray &seed) const = 0;
    /// What a desk's answers are sealed to; empty for a key that is none.
    [[nodiscard]] virtual QByteArray boxKeyOf(const QByteArray &sign) const = 0;

    /// A new X25519 pair, {public, secret}.
    [[nodiscard]] virtual std::pair<QByteArray, QByteArray> newPair() const = 0;
    [[nodiscard]] virtual QByteArray publicOf(const QByteArray &secret) const = 0;
    /// 32 bytes that only the holders of the two secrets can make, each with the other's public
    /// key; empty for a key that is none.
    [[nodiscard]] virtual QByteArray proof(const QByteArray &secret, const QByteArray &otherPublic,
                                           QByteArrayView of) const = 0;
    /// A name for a file of this pair of desks, the same each time: 16 hexadecimal characters that
    /// tell nobody else anything.
    [[nodiscard]] virtual QString nameFor(const QByteArray &seed,
                                          const QByteArray &other) const = 0;

    /// Signed with the desk's seed, sealed to each of the 1-8 public keys.
    [[nodiscard]] virtual kernel::Result<std::unique_ptr<CourierWriter>>
    create(const QString &path, const QByteArray &seed, const QList<QByteArray> &to) const = 0;
    /// Reads all of it: format, end mark, total hash, signature.
    [[nodiscard]] virtual kernel::Result<CourierEnvelope> inspect(const QString &path) const = 0;
    /// Besides the errors of inspect(): "courier.otherKey" when none of the secrets opens it.
    [[nodiscard]] virtual kernel::Result<std::unique_ptr<CourierOpened>>
    open(const QString &path, const QList<QByteArray> &secrets) const = 0;

    /// A key file: the secret under Argon2id(password, 64 MiB, t = 3). Errors: "courier.keyExists",
    /// "courier.keyWrite"; "courier.keyFile" when it is none, "courier.keyPassword".
    [[nodiscard]] virtual kernel::Status writeKeyFile(const QString &path, const QByteArray &secret,
                                                      const QString &password) const = 0;
    [[nodiscard]] virtual kernel::Result<QByteArray> readKeyFile(const QString &path,
                                                                 const QString &password) const = 0;
};

} // namespace motcua::ports
