#include "app/security/signatures.h"

#include <sodium.h>

namespace motcua::security
{

namespace
{

const uchar *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}
uchar *bytesOf(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }

} // namespace

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (sodium_init() < 0 || publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       quint64(message.size()), bytesOf(publicKey)) == 0;
}

QByteArray signatureBy(const QByteArray &seed, const QByteArray &message)
{
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES)
        return {};
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    uchar secret[crypto_sign_SECRETKEYBYTES];
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(publicKey), secret, bytesOf(seed));
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), quint64(message.size()),
                         secret);
    sodium_memzero(secret, sizeof secret);
    return signature;
}

std::pair<QByteArray, QByteArray> newSigningPair()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    uchar secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(bytesOf(publicKey), secret, bytesOf(seed));
    sodium_memzero(secret, sizeof secret);
    return {publicKey, seed};
}

} // namespace motcua::security
