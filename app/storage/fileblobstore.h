#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// Blobs as sealed files `blobs/ab/cd/<keyed name>` in messages of 64 KiB. Written to `tmp/` first;
/// the name appears when the file is whole and durable, the row in the database after that. Storage
/// thread; owned by Store.
class FileBlobStore final : public ports::BlobStore
{
public:
    struct Parts {
        Database &database;
        const kernel::Clock &clock;
        std::shared_ptr<const ports::Vault> vault;
        const kernel::SealedFiles &files;
        QString folder; ///< of the store: absolute, exists
    };

    explicit FileBlobStore(Parts parts) : m_parts(std::move(parts)) {}

    /// Besides the errors of the port: "file.unreadable" when `clear` gives a read error.
    [[nodiscard]] kernel::Result<ports::StoredBlob> put(QIODevice &clear) override;
    [[nodiscard]] kernel::Result<std::unique_ptr<QIODevice>>
    open(const QByteArray &sha256) const override;
    [[nodiscard]] kernel::Status check(const QByteArray &sha256) const override;

    /// Where the blob of this name lies.
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    class Source;

    [[nodiscard]] kernel::Status write(Source &source, const QByteArray &sha256) const;
    [[nodiscard]] kernel::Status addRow(const QString &name, qint64 bytes);
    [[nodiscard]] QString temporaryPath() const;
    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedReader>>
    reader(const QByteArray &sha256) const;

    Parts m_parts;
};

} // namespace motcua::storage
