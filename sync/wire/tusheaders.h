#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace motcua::sync
{

/// Header values of tus 1.0.0 (https://tus.io/protocols/resumable-upload), read and written.

/// What a server told to OPTIONS.
struct TusAbilities {
    bool speaks = false;            ///< version 1.0.0, and uploads can be made (`creation`)
    bool createsWithUpload = false; ///< `creation-with-upload`: a POST may carry bytes
    QByteArray checksum;            ///< "sha256" or "sha1" where it checks pieces, else empty

    bool operator==(const TusAbilities &) const = default;
};

/// From `Tus-Version`, `Tus-Extension` and `Tus-Checksum-Algorithm`, comma-separated lists each.
[[nodiscard]] TusAbilities tusAbilities(const QByteArray &versions, const QByteArray &extensions,
                                        const QByteArray &checksums);

/// `Upload-Metadata`: names and base64 of UTF-8.
[[nodiscard]] QByteArray uploadMetadata(const QList<std::pair<QByteArray, QString>> &names);
/// The value under one name; nothing when it is absent or no base64.
[[nodiscard]] std::optional<QString> metadataValue(const QByteArray &header,
                                                   const QByteArray &name);

/// A length or offset: decimal digits and nothing else, below 2⁵³.
[[nodiscard]] std::optional<qint64> byteCount(const QByteArray &header);

/// `Upload-Checksum`. `algorithm` as in TusAbilities.
[[nodiscard]] QByteArray uploadChecksum(const QByteArray &algorithm, const QByteArray &digest);
[[nodiscard]] QCryptographicHash::Algorithm checksumAlgorithm(const QByteArray &name);

} // namespace motcua::sync
