#include "app/security/sodiumvault.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

constexpr char fieldVersion = 1; // first byte of a sealed field
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "mcvault1";

static_assert(SodiumVault::keyBytes == crypto_kdf_KEYBYTES);
static_assert(SodiumVault::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const uchar *bytesOf(QByteArrayView view) { return reinterpret_cast<const uchar *>(view.data()); }
uchar *bytesOf(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }

/// Every part with its length before it, so that no two lists of parts give the same bytes.
void appendPart(QByteArray &target, QByteArrayView part)
{
    const quint32 length = qToLittleEndian(quint32(part.size()));
    target.append(reinterpret_cast<const char *>(&length), sizeof length);
    target.append(part);
}

QByteArray placeBytes(const ports::FieldPlace &place)
{
    QByteArray bytes(1, fieldVersion);
    appendPart(bytes, place.table.toUtf8());
    appendPart(bytes, place.key.toUtf8());
    const qint64 revision = qToLittleEndian(qint64(place.revision));
    bytes.append(reinterpret_cast<const char *>(&revision), sizeof revision);
    return bytes;
}

} // namespace

SodiumVault::SodiumVault(SecretBytes dataKey)
    : m_dataKey(std::move(dataKey)), m_subkeys(keyBytes * purposeCount)
{
    for (size_t purpose = 0; purpose < purposeCount; ++purpose)
        crypto_kdf_derive_from_key(m_subkeys.data() + purpose * keyBytes, keyBytes, purpose + 1,
                                   subkeyContext, m_dataKey.data());
    m_dataKey.makeReadOnly();
    m_subkeys.makeReadOnly();
}

const unsigned char *SodiumVault::key(Purpose purpose) const
{
    return m_subkeys.data() + size_t(purpose) * keyBytes;
}

QByteArray SodiumVault::sealField(const ports::FieldPlace &place, QByteArrayView clear) const
{
    QByteArray sealed(1 + nonceBytes + clear.size() + tagBytes, Qt::Uninitialized);
    sealed[0] = fieldVersion;
    uchar *nonce = bytesOf(sealed) + 1;
    randombytes_buf(nonce, size_t(nonceBytes));
    const QByteArray bound = placeBytes(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, bytesOf(clear),
                                               size_t(clear.size()), bytesOf(bound),
                                               size_t(bound.size()), nullptr, nonce, key(Field));
    return sealed;
}

Result<QByteArray> SodiumVault::openField(const ports::FieldPlace &place,
                                          QByteArrayView sealed) const
{
    const auto damaged = [&](const QString &what) {
        return failure(ErrorKind::Store, u"field.damaged"_s, {},
                       u"%1 of %2 revision %3: %4"_s.arg(place.table, place.key)
                           .arg(place.revision)
                           .arg(what));
    };
    if (sealed.size() < 1 + nonceBytes + tagBytes || sealed.front() != fieldVersion)
        return damaged(u"no sealed field"_s);
    QByteArray clear(sealed.size() - 1 - nonceBytes - tagBytes, Qt::Uninitialized);
    const uchar *nonce = bytesOf(sealed) + 1;
    const QByteArray bound = placeBytes(place);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(clear), nullptr, nullptr, nonce + nonceBytes,
            size_t(sealed.size() - 1 - nonceBytes), bytesOf(bound), size_t(bound.size()), nonce,
            key(Field)) != 0)
        return damaged(u"wrong tag"_s);
    return clear;
}

QByteArray SodiumVault::keyedHash(Purpose purpose, QByteArrayView text, qsizetype size) const
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), size_t(size), bytesOf(text), size_t(text.size()),
                       key(purpose), keyBytes);
    return hash;
}

QByteArray SodiumVault::lookUpHash(const QString &purpose, const QString &value) const
{
    QByteArray text;
    appendPart(text, purpose.toUtf8());
    appendPart(text, value.toUtf8());
    return keyedHash(LookUp, text, 16);
}

QString SodiumVault::blobName(const QByteArray &sha256) const
{
    return QString::fromLatin1(keyedHash(BlobName, sha256, 32).toHex());
}

QByteArray SodiumVault::blobKey(const QByteArray &sha256) const
{
    return keyedHash(BlobKey, sha256, kernel::SealedFiles::keyBytes);
}

QByteArray SodiumVault::auditMac(QByteArrayView row) const { return keyedHash(Audit, row, 32); }

} // namespace motcua::security
