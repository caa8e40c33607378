#pragma once

#include "app/core/kernel/sealedstream.h"

namespace motcua::security
{

/// Sealed files with libsodium's secretstream (XChaCha20-Poly1305).
///
/// Layout: "MCS1", the 24-byte stream header, then messages of a little-endian u32 length and that
/// many bytes of ciphertext. The last message carries TAG_FINAL and nothing may follow it, so a
/// cut, swapped, repeated or lengthened file does not open. Files are readable by their owner only.
class SodiumSealedFiles final : public kernel::SealedFiles
{
public:
    SodiumSealedFiles();

    [[nodiscard]] QByteArray newKey() const override;
    /// An unfinished file of the same name is overwritten; a finished one is replaced by finish().
    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedWriter>>
    create(const QString &path, const QByteArray &key) const override;
    /// Errors: "sealed.missing" when it cannot be opened, "sealed.damaged".
    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedReader>>
    open(const QString &path, const QByteArray &key) const override;
    /// The stream's random header and its last tag. Each message's tag enters the state that seals
    /// the next one, so the last one depends on all bytes before it.
    [[nodiscard]] kernel::Result<QByteArray> fingerprint(const QString &path) const override;
    /// BLAKE2b with a key derived from `key`, which itself only ever seals files.
    [[nodiscard]] QByteArray stamp(const QByteArray &key, QByteArrayView bytes) const override;
};

} // namespace motcua::security
