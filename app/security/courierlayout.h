#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

#include <sodium.h>

namespace motcua::security::courier
{

// The file of a courier; all numbers little-endian:
//
//   "MCUB", u8 version, u8 recipients (1-8), u16 0
//   32 bytes  Ed25519 key of the desk that signs
//   80 bytes  for each recipient: the content key in a sealed box (X25519)
//   24 bytes  header of the secretstream, then messages: u32 length, ciphertext; the last carries
//             TAG_FINAL
//   "MCUE", u64 bytes before this mark, 32 bytes BLAKE2b of them, 64 bytes Ed25519 signature
//
// Nothing of it tells whose dossiers they are, or how many.

inline constexpr auto magic = QByteArrayView("MCUB");
inline constexpr auto endMark = QByteArrayView("MCUE");
inline constexpr uchar version = 1;
inline constexpr int mostRecipients = 8;
inline constexpr qsizetype fixedBytes = 8;
inline constexpr qsizetype signKeyBytes = crypto_sign_PUBLICKEYBYTES;
inline constexpr qsizetype contentKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
inline constexpr qsizetype boxBytes = contentKeyBytes + qsizetype(crypto_box_SEALBYTES);
inline constexpr qsizetype streamBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
inline constexpr qsizetype tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
inline constexpr qsizetype lengthBytes = 4;
inline constexpr qsizetype largestMessage = 16 << 20;
inline constexpr qsizetype hashBytes = crypto_generichash_BYTES;
inline constexpr qsizetype endBytes = 4 + 8 + hashBytes + qsizetype(crypto_sign_BYTES);

inline const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}
inline uchar *bytesOf(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }

/// What the signature is over.
[[nodiscard]] QByteArray signedText(QByteArrayView hash);

/// What an errno of the stick means to the person who holds it.
[[nodiscard]] kernel::Failure stickFailure(int systemError, const QString &what);
[[nodiscard]] kernel::Failure damaged(const QString &detail);
[[nodiscard]] kernel::Failure cut(const QString &detail);

} // namespace motcua::security::courier
