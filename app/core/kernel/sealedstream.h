#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace motcua::kernel
{

/// Writes one encrypted file as a row of messages. The file appears under its name only after
/// finish(): until then it is `<name>.part`, which a reader never looks at. One thread at a time.
class SealedWriter
{
public:
    virtual ~SealedWriter() = default; ///< without finish(): the part file is removed
    /// One message, at most 16 MiB. Errors: "disk.full", "disk.write".
    [[nodiscard]] virtual Status write(QByteArrayView message) = 0;
    /// The last message (may be empty); then fsync, rename, fsync of the folder. Nothing may
    /// follow.
    [[nodiscard]] virtual Status finish(QByteArrayView message) = 0;
};

/// Reads such a file. Any flipped, missing, repeated or swapped byte is an error
/// ("sealed.damaged").
class SealedReader
{
public:
    virtual ~SealedReader() = default;
    /// The next message.
    [[nodiscard]] virtual Result<QByteArray> next() = 0;
    /// The message just read was the last one.
    [[nodiscard]] virtual bool atEnd() const = 0;
};

/// Opens sealed files; stateless, safe from any thread. The implementation is in app/security
/// (libsodium secretstream, XChaCha20-Poly1305).
class SealedFiles
{
public:
    static constexpr qsizetype keyBytes = 32;

    virtual ~SealedFiles() = default;
    [[nodiscard]] virtual QByteArray newKey() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<SealedWriter>>
    create(const QString &path, const QByteArray &key) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<SealedReader>>
    open(const QString &path, const QByteArray &key) const = 0;
    /// What tells a finished file from every other one under the same key; cheap, reads its ends
    /// only. Whether the file is whole, open() tells. Error: "sealed.missing", "sealed.damaged".
    [[nodiscard]] virtual Result<QByteArray> fingerprint(const QString &path) const = 0;
    /// A keyed hash of `bytes`, 32 bytes: nobody without the key can make it.
    [[nodiscard]] virtual QByteArray stamp(const QByteArray &key, QByteArrayView bytes) const = 0;
};

} // namespace motcua::kernel
