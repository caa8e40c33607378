#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace motcua::ports
{

struct StoredBlob {
    QByteArray sha256; ///< 32 raw bytes, of the clear content
    qint64 bytes = 0;
};

/// Content-addressed files, encrypted. Putting equal content twice gives the same blob and is no
/// error. Storage thread.
class BlobStore
{
public:
    virtual ~BlobStore() = default;
    /// Reads `clear` to its end and stores it durably (temp, fsync, rename, fsync of the folder).
    /// Errors: "disk.full", "disk.write".
    [[nodiscard]] virtual kernel::Result<StoredBlob> put(QIODevice &clear) = 0;
    /// A sequential device that decrypts while it is read; a damaged blob shows as a read error.
    [[nodiscard]] virtual kernel::Result<std::unique_ptr<QIODevice>>
    open(const QByteArray &sha256) const = 0;
    /// Reads it all and compares the hash. Errors: "blob.missing", "blob.damaged".
    [[nodiscard]] virtual kernel::Status check(const QByteArray &sha256) const = 0;
};

} // namespace motcua::ports
