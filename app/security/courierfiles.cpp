#include "app/security/courierfiles.h"

#include "app/security/courierlayout.h"
#include "app/security/courieropener.h"
#include "app/security/courierwriter.h"

#include "app/core/kernel/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using namespace courier;

namespace
{

// A key file: these bytes, the salt, the nonce, the secret sealed. Strength is fixed by the version
// in its first bytes, so that nobody can ask for less (or for all memory).
constexpr auto keyMagic = QByteArrayView("MCUKEY1\n");
constexpr size_t memoryBytes = size_t(64) << 20; // offline facts §e.2
constexpr int passes = 3;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype secretBytes = crypto_box_SECRETKEYBYTES;
constexpr qsizetype keyFileBytes = keyMagic.size() + saltBytes + nonceBytes + secretBytes +
                                   qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// Empty when there is no memory for it.
QByteArray passwordKey(const QString &password, QByteArrayView salt)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int derived =
        crypto_pwhash(bytesOf(key), size_t(key.size()), text.constData(), quint64(text.size()),
                      bytesOf(salt), passes, memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    return derived == 0 ? key : QByteArray();
}

Status writeNewFile(const QString &path, const QByteArray &bytes)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(ErrorKind::Refused,
                       errno == EEXIST ? u"courier.keyExists"_s : u"courier.keyWrite"_s, {path},
                       u"errno %1"_s.arg(errno));
    const bool written =
        ::write(fd, bytes.constData(), size_t(bytes.size())) == bytes.size() && ::fsync(fd) == 0;
    const bool closed = ::close(fd) == 0;
    if (written && closed && kernel::syncFolder(QFileInfo(path).absolutePath()))
        return {};
    QFile::remove(path); // half a key opens nothing
    return failure(ErrorKind::Refused, u"courier.keyWrite"_s, {path});
}

} // namespace

SodiumCourierFiles::SodiumCourierFiles()
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of randomness");
}

QByteArray SodiumCourierFiles::newDeskSeed() const
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    return seed;
}

ports::DeskKeys SodiumCourierFiles::deskKeys(const QByteArray &seed) const
{
    QByteArray sign(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(sign), bytesOf(secret), bytesOf(QByteArrayView(seed)));
    sodium_memzero(secret.data(), size_t(secret.size()));
    return {sign, boxKeyOf(sign)};
}

QByteArray SodiumCourierFiles::deskSecret(const QByteArray &seed) const
{
    QByteArray sign(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(sign), bytesOf(secret), bytesOf(QByteArrayView(seed)));
    QByteArray box(crypto_box_SECRETKEYBYTES, '\0');
    (void)crypto_sign_ed25519_sk_to_curve25519(bytesOf(box), bytesOf(QByteArrayView(secret)));
    sodium_memzero(secret.data(), size_t(secret.size()));
    return box;
}

QByteArray SodiumCourierFiles::boxKeyOf(const QByteArray &sign) const
{
    QByteArray box(crypto_box_PUBLICKEYBYTES, '\0');
    if (sign.size() != signKeyBytes ||
        crypto_sign_ed25519_pk_to_curve25519(bytesOf(box), bytesOf(QByteArrayView(sign))) != 0)
        return {};
    return box;
}

std::pair<QByteArray, QByteArray> SodiumCourierFiles::newPair() const
{
    QByteArray open(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(bytesOf(open), bytesOf(secret));
    return {open, secret};
}

QByteArray SodiumCourierFiles::publicOf(const QByteArray &secret) const
{
    QByteArray open(crypto_box_PUBLICKEYBYTES, '\0');
    if (secret.size() != secretBytes ||
        crypto_scalarmult_base(bytesOf(open), bytesOf(QByteArrayView(secret))) != 0)
        return {};
    return open;
}

QByteArray SodiumCourierFiles::proof(const QByteArray &secret, const QByteArray &otherPublic,
                                     QByteArrayView of) const
{
    QByteArray shared(crypto_box_BEFORENMBYTES, '\0');
    if (secret.size() != secretBytes || otherPublic.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_beforenm(bytesOf(shared), bytesOf(QByteArrayView(otherPublic)),
                            bytesOf(QByteArrayView(secret))) != 0)
        return {};
    const QByteArray text = "motcua courier proof 1"_ba + of.toByteArray();
    QByteArray made(hashBytes, '\0');
    crypto_generichash(bytesOf(made), size_t(hashBytes), bytesOf(QByteArrayView(text)),
                       size_t(text.size()), bytesOf(QByteArrayView(shared)), size_t(shared.size()));
    sodium_memzero(shared.data(), size_t(shared.size()));
    return made;
}

QString SodiumCourierFiles::nameFor(const QByteArray &seed, const QByteArray &other) const
{
    const QByteArray text = "motcua courier name 1"_ba + other;
    QByteArray name(16, '\0');
    crypto_generichash(bytesOf(name), size_t(name.size()), bytesOf(QByteArrayView(text)),
                       size_t(text.size()), bytesOf(QByteArrayView(seed)), size_t(seed.size()));
    return QString::fromLatin1(name.first(8).toHex());
}

Result<std::unique_ptr<ports::CourierWriter>>
SodiumCourierFiles::create(const QString &path, const QByteArray &seed,
                           const QList<QByteArray> &to) const
{
    return createCourierFile(path, seed, to);
}

Result<ports::CourierEnvelope> SodiumCourierFiles::inspect(const QString &path) const
{
    return inspectCourierFile(path);
}

Result<std::unique_ptr<ports::CourierOpened>>
SodiumCourierFiles::open(const QString &path, const QList<QByteArray> &secrets) const
{
    return openCourierFile(path, secrets);
}

Status SodiumCourierFiles::writeKeyFile(const QString &path, const QByteArray &secret,
                                        const QString &password) const
{
    Q_ASSERT(secret.size() == secretBytes);
    QByteArray salt(saltBytes, '\0');
    QByteArray nonce(nonceBytes, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray key = passwordKey(password, salt);
    if (key.isEmpty())
        return failure(ErrorKind::Store, u"memory.short"_s, {}, u"Argon2id found no memory"_s);
    QByteArray sealed(secretBytes + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed), nullptr, bytesOf(QByteArrayView(secret)), size_t(secretBytes),
        bytesOf(keyMagic), size_t(keyMagic.size()), nullptr, bytesOf(QByteArrayView(nonce)),
        bytesOf(QByteArrayView(key)));
    sodium_memzero(key.data(), size_t(key.size()));
    return writeNewFile(path, keyMagic.toByteArray() + salt + nonce + sealed);
}

Result<QByteArray> SodiumCourierFiles::readKeyFile(const QString &path,
                                                   const QString &password) const
{
    QFile file(path);
    const QByteArray bytes =
        file.open(QIODevice::ReadOnly) ? file.read(keyFileBytes + 1) : QByteArray();
    if (bytes.size() != keyFileBytes || !bytes.startsWith(keyMagic))
        return failure(ErrorKind::Refused, u"courier.keyFile"_s, {path}, file.errorString());
    const QByteArrayView salt = QByteArrayView(bytes).sliced(keyMagic.size(), saltBytes);
    const QByteArrayView nonce =
        QByteArrayView(bytes).sliced(keyMagic.size() + saltBytes, nonceBytes);
    const QByteArrayView sealed =
        QByteArrayView(bytes).sliced(keyMagic.size() + saltBytes + nonceBytes);
    QByteArray key = passwordKey(password, salt);
    if (key.isEmpty())
        return failure(ErrorKind::Store, u"memory.short"_s, {}, u"Argon2id found no memory"_s);
    QByteArray secret(secretBytes, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(secret), nullptr, nullptr, bytesOf(sealed), size_t(sealed.size()),
        bytesOf(keyMagic), size_t(keyMagic.size()), bytesOf(nonce), bytesOf(QByteArrayView(key)));
    sodium_memzero(key.data(), size_t(key.size()));
    if (opened != 0)
        return failure(ErrorKind::NotAllowed, u"courier.keyPassword"_s, {path});
    return secret;
}

} // namespace motcua::security
