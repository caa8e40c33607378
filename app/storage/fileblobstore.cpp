#include "app/storage/fileblobstore.h"

#include "app/core/kernel/durable.h"
#include "app/storage/sealeddevice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::StoredBlob;

namespace
{

constexpr qsizetype chunkBytes = 64 << 10;
// The key comes from the hash, so the content is needed twice: small content waits in memory.
constexpr qsizetype memoryBytes = 32 << 20;

/// Magic and header, then length and tag for each message (see sealedfile.h): full chunks and a
/// last one, which may be empty.
qint64 sealedSize(qint64 clearBytes)
{
    return 28 + (clearBytes / chunkBytes + 1) * 21 + clearBytes;
}

Result<QByteArray> readSome(QIODevice &device, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < most) {
        const qint64 count = device.read(bytes.data() + done, most - done);
        if (count < 0 && !device.atEnd())
            return failure(ErrorKind::Refused, u"file.unreadable"_s, {}, device.errorString());
        if (count <= 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

/// Removes a file when it goes, unless it was renamed away.
struct TemporaryFile {
    QString path;

    explicit TemporaryFile(QString name) : path(std::move(name)) {}
    ~TemporaryFile() { QFile::remove(path); }
    Q_DISABLE_COPY_MOVE(TemporaryFile)
};

} // namespace

/// The clear content, readable a second time: in memory, or sealed under a passing key.
class FileBlobStore::Source
{
public:
    Source(const kernel::SealedFiles &files, QString spillPath)
        : m_files(files), m_spill(std::move(spillPath)), m_key(files.newKey())
    {
    }

    [[nodiscard]] Status read(QIODevice &clear)
    {
        auto head = readSome(clear, memoryBytes);
        if (!head)
            return failure(head.error());
        add(*head);
        if (head->size() < memoryBytes) {
            m_memory = std::move(*head);
            return {};
        }
        return spill(std::move(*head), clear);
    }

    [[nodiscard]] StoredBlob blob() const { return {m_hash.result(), m_bytes}; }

    /// Calls `take(chunk, isLast)` for each chunk of 64 KiB; the last may be shorter or empty.
    template <class Take> [[nodiscard]] Status each(Take take) const
    {
        if (!m_spilled) {
            qsizetype at = 0;
            for (; m_memory.size() - at >= chunkBytes; at += chunkBytes) {
                if (auto taken = take(QByteArrayView(m_memory).sliced(at, chunkBytes), false);
                    !taken)
                    return taken;
            }
            return take(QByteArrayView(m_memory).sliced(at), true);
        }
        auto file = m_files.open(m_spill.path, m_key);
        if (!file)
            return failure(file.error());
        Status done;
        while (done && !(*file)->atEnd()) {
            const auto chunk = (*file)->next();
            if (!chunk)
                return failure(chunk.error());
            done = take(QByteArrayView(*chunk), (*file)->atEnd());
        }
        return done;
    }

private:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_bytes += bytes.size();
    }

    [[nodiscard]] Status spill(QByteArray head, QIODevice &clear)
    {
        auto file = m_files.create(m_spill.path, m_key);
        if (!file)
            return failure(file.error());
        m_spilled = true;
        static_assert(memoryBytes % chunkBytes == 0);
        for (qsizetype at = 0; at < head.size(); at += chunkBytes) {
            if (auto done = (*file)->write(QByteArrayView(head).sliced(at, chunkBytes)); !done)
                return done;
        }
        head.clear();
        while (true) {
            const auto chunk = readSome(clear, chunkBytes);
            if (!chunk)
                return failure(chunk.error());
            add(*chunk);
            if (chunk->size() < chunkBytes)
                return (*file)->finish(*chunk);
            if (auto done = (*file)->write(*chunk); !done)
                return done;
        }
    }

    const kernel::SealedFiles &m_files;
    TemporaryFile m_spill;
    QByteArray m_key;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    QByteArray m_memory;
    bool m_spilled = false;
};

QString FileBlobStore::pathOf(const QString &name) const
{
    return u"%1/blobs/%2/%3/%4"_s.arg(m_parts.folder, name.left(2), name.mid(2, 2), name);
}

QString FileBlobStore::temporaryPath() const
{
    return u"%1/tmp/%2"_s.arg(m_parts.folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<StoredBlob> FileBlobStore::put(QIODevice &clear)
{
    Source source(m_parts.files, temporaryPath());
    if (auto read = source.read(clear); !read)
        return failure(read.error());
    const StoredBlob blob = source.blob();
    const QString name = m_parts.vault->blobName(blob.sha256);
    // A file under its name is whole; its size tells whether somebody cut it since.
    const QFileInfo present(pathOf(name));
    if (!present.exists() || present.size() != sealedSize(blob.bytes)) {
        if (auto written = write(source, blob.sha256); !written)
            return failure(written.error());
    }
    if (auto added = addRow(name, blob.bytes); !added)
        return failure(added.error());
    return blob;
}

Status FileBlobStore::write(Source &source, const QByteArray &sha256) const
{
    const TemporaryFile temporary(temporaryPath());
    auto file = m_parts.files.create(temporary.path, m_parts.vault->blobKey(sha256));
    if (!file)
        return failure(file.error());
    if (auto written = source.each([&](QByteArrayView chunk, bool isLast) {
            return isLast ? (*file)->finish(chunk) : (*file)->write(chunk);
        });
        !written)
        return written;
    const QString path = pathOf(m_parts.vault->blobName(sha256));
    if (auto made = kernel::makeFolderDurably(QFileInfo(path).path()); !made)
        return made;
    // Only the new name must last: nobody minds when the old one in tmp/ comes back after a power
    // cut.
    if (std::rename(QFile::encodeName(temporary.path).constData(),
                    QFile::encodeName(path).constData()) != 0)
        return kernel::diskFailure(errno, u"rename blob"_s);
    return kernel::syncFolder(QFileInfo(path).path());
}

Status FileBlobStore::addRow(const QString &name, qint64 bytes)
{
    return m_parts.database.run(
        u"INSERT INTO blob (name, bytes, stored_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {name, bytes, timeValue(m_parts.clock.now())});
}

Result<std::unique_ptr<kernel::SealedReader>> FileBlobStore::reader(const QByteArray &sha256) const
{
    const QString name = m_parts.vault->blobName(sha256);
    auto file = m_parts.files.open(pathOf(name), m_parts.vault->blobKey(sha256));
    if (!file)
        return failure(ErrorKind::Store,
                       file.error().key == "sealed.missing"_L1 ? u"blob.missing"_s
                                                               : u"blob.damaged"_s,
                       {}, name);
    return file;
}

Result<std::unique_ptr<QIODevice>> FileBlobStore::open(const QByteArray &sha256) const
{
    auto file = reader(sha256);
    if (!file)
        return failure(file.error());
    return std::make_unique<SealedDevice>(std::move(*file));
}

Status FileBlobStore::check(const QByteArray &sha256) const
{
    auto file = reader(sha256);
    if (!file)
        return failure(file.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!(*file)->atEnd()) {
        const auto chunk = (*file)->next();
        if (!chunk)
            return failure(ErrorKind::Store, u"blob.damaged"_s, {}, chunk.error().detail);
        hash.addData(*chunk);
    }
    if (hash.result() != sha256)
        return failure(ErrorKind::Store, u"blob.damaged"_s, {}, u"another content"_s);
    return {};
}

} // namespace motcua::storage
