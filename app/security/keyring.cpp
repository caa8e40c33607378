#include "app/security/keyring.h"

#include "app/security/sodiumvault.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Failure;
using kernel::Result;
using ports::KeyWrap;
using ports::Vault;

namespace
{

constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype dataKeyBytes = SodiumVault::keyBytes;

// A wrap that asks for more was not written by us: it would only stall the desk.
constexpr qint64 mostMemory = qint64(1) << 30;
constexpr int mostPasses = 32;

const uchar *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}
uchar *bytesOf(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }

Failure damaged(const QString &what)
{
    return failure(ErrorKind::Store, u"key.damaged"_s, {}, what);
}

/// What the wrap is for and how hard it is: moved to another user, or made easier, it does not
/// open.
QByteArray boundTo(const KeyWrap &wrap, const QString &user)
{
    QByteArray bound = "motcua password wrap 1"_ba;
    const qint64 numbers[] = {qToLittleEndian(wrap.memoryBytes),
                              qToLittleEndian(qint64(wrap.passes))};
    bound.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    bound.append(user.normalized(QString::NormalizationForm_C).toUtf8());
    return bound;
}

Result<SecretBytes> passwordKey(const KeyWrap &wrap, const QString &password)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int derived = crypto_pwhash(
        key.data(), key.bytes().size(), text.constData(), quint64(text.size()), bytesOf(wrap.salt),
        quint64(wrap.passes), size_t(wrap.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    if (derived != 0)
        return failure(ErrorKind::Store, u"memory.short"_s, {}, u"Argon2id found no memory"_s);
    return key;
}

/// Nothing for a vault of another maker.
const SodiumVault &ours(const Vault &vault)
{
    const auto *sodium = dynamic_cast<const SodiumVault *>(&vault);
    Q_ASSERT_X(sodium, "SodiumKeyRing", "wraps only vaults that it made");
    return *sodium;
}

} // namespace

SodiumKeyRing::SodiumKeyRing()
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of randomness");
}

std::shared_ptr<const Vault> SodiumKeyRing::createVault() const
{
    SecretBytes key(SodiumVault::keyBytes);
    crypto_kdf_keygen(key.data());
    return std::make_shared<const SodiumVault>(std::move(key));
}

Result<KeyWrap> SodiumKeyRing::wrapForPassword(const Vault &vault, const QString &user,
                                               const QString &password) const
{
    KeyWrap wrap{QByteArray(saltBytes, Qt::Uninitialized), memoryBytes, passes, {}};
    randombytes_buf(wrap.salt.data(), size_t(saltBytes));
    const auto key = passwordKey(wrap, password);
    if (!key)
        return failure(key.error());
    wrap.wrapped = QByteArray(nonceBytes + dataKeyBytes + tagBytes, Qt::Uninitialized);
    uchar *nonce = bytesOf(wrap.wrapped);
    randombytes_buf(nonce, size_t(nonceBytes));
    const QByteArray bound = boundTo(wrap, user);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceBytes, nullptr, ours(vault).dataKey().data(), size_t(dataKeyBytes),
        bytesOf(bound), size_t(bound.size()), nullptr, nonce, key->data());
    return wrap;
}

Result<std::shared_ptr<const Vault>> SodiumKeyRing::openWithPassword(const KeyWrap &wrap,
                                                                     const QString &user,
                                                                     const QString &password) const
{
    if (wrap.salt.size() != saltBytes ||
        wrap.wrapped.size() != nonceBytes + dataKeyBytes + tagBytes)
        return damaged(u"password wrap of the wrong size"_s);
    if (wrap.memoryBytes < qint64(crypto_pwhash_MEMLIMIT_MIN) || wrap.memoryBytes > mostMemory ||
        wrap.passes < 1 || wrap.passes > mostPasses)
        return damaged(u"password wrap of impossible strength"_s);
    const auto key = passwordKey(wrap, password);
    if (!key)
        return failure(key.error());
    SecretBytes dataKey(SodiumVault::keyBytes);
    const QByteArray bound = boundTo(wrap, user);
    const uchar *nonce = bytesOf(wrap.wrapped);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            dataKey.data(), nullptr, nullptr, nonce + nonceBytes, size_t(dataKeyBytes + tagBytes),
            bytesOf(bound), size_t(bound.size()), nonce, key->data()) != 0)
        return failure(ErrorKind::NotAllowed, u"login.wrong"_s);
    return std::make_shared<const SodiumVault>(std::move(dataKey));
}

Result<KeyWrap> SodiumKeyRing::wrapForRecovery(const Vault &vault,
                                               const QByteArray &publicKey) const
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return failure(ErrorKind::Refused, u"recovery.key"_s, {}, u"public key size"_s);
    KeyWrap wrap;
    wrap.wrapped = QByteArray(dataKeyBytes + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(wrap.wrapped), ours(vault).dataKey().data(), size_t(dataKeyBytes),
                        bytesOf(publicKey)) != 0)
        return failure(ErrorKind::Refused, u"recovery.key"_s, {}, u"weak public key"_s);
    return wrap;
}

Result<std::shared_ptr<const Vault>>
SodiumKeyRing::openWithRecovery(const KeyWrap &wrap, const QByteArray &publicKey,
                                const QByteArray &secretKey) const
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        secretKey.size() != crypto_box_SECRETKEYBYTES)
        return failure(ErrorKind::Refused, u"recovery.key"_s, {}, u"key size"_s);
    if (wrap.wrapped.size() != dataKeyBytes + qsizetype(crypto_box_SEALBYTES))
        return damaged(u"recovery wrap of the wrong size"_s);
    SecretBytes dataKey(SodiumVault::keyBytes);
    if (crypto_box_seal_open(dataKey.data(), bytesOf(wrap.wrapped), size_t(wrap.wrapped.size()),
                             bytesOf(publicKey), bytesOf(secretKey)) != 0)
        return failure(ErrorKind::NotAllowed, u"recovery.wrong"_s);
    return std::make_shared<const SodiumVault>(std::move(dataKey));
}

std::pair<QByteArray, QByteArray> SodiumKeyRing::newRecoveryPair() const
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(bytesOf(publicKey), bytesOf(secretKey));
    return {publicKey, secretKey};
}

} // namespace motcua::security
