#include "app/security/sealedfile.h"

#include "app/core/kernel/durable.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::diskFailure;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr auto magic = QByteArrayView("MCS1");
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr qsizetype largestMessage = 16 << 20;
constexpr qsizetype batchBytes = 1 << 20; // one write(2) for many small messages

static_assert(kernel::SealedFiles::keyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

Failure damaged(const QString &detail)
{
    return failure(ErrorKind::Store, u"sealed.damaged"_s, {}, detail);
}

const uchar *bytesOf(QByteArrayView view) { return reinterpret_cast<const uchar *>(view.data()); }

/// The cipher's state; wiped when it goes.
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state;

    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)
};

class Writer final : public kernel::SealedWriter
{
public:
    Writer(const QString &path, int fd) : m_path(path), m_fd(fd) {}

    ~Writer() override
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_finished)
            ::unlink(QFile::encodeName(partName()).constData());
    }
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] Status begin(const QByteArray &key)
    {
        uchar *head = roomFor(magic.size() + headerBytes);
        std::memcpy(head, magic.data(), size_t(magic.size()));
        crypto_secretstream_xchacha20poly1305_init_push(&m_stream.state, head + magic.size(),
                                                        bytesOf(key));
        return {};
    }

    [[nodiscard]] Status write(QByteArrayView message) override
    {
        return append(message, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }

    [[nodiscard]] Status finish(QByteArrayView message) override
    {
        auto done = append(message, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
        if (!done || !(done = flush()))
            return done;
        if (::fsync(m_fd) != 0)
            return fail(diskFailure(errno, u"fsync sealed file"_s));
        if (::close(std::exchange(m_fd, -1)) != 0)
            return fail(diskFailure(errno, u"close sealed file"_s));
        m_finished = true; // from the rename on there is no part file to remove
        return kernel::renameDurably(partName(), m_path);
    }

private:
    [[nodiscard]] QString partName() const { return m_path + u".part"_s; }

    /// After a failed write the file has a hole: nothing more may be added to it.
    [[nodiscard]] Status fail(Failure problem)
    {
        m_broken = true;
        return problem;
    }

    [[nodiscard]] Status append(QByteArrayView message, uchar tag)
    {
        Q_ASSERT(message.size() <= largestMessage);
        if (m_broken || m_fd < 0 || m_sealed)
            return failure(ErrorKind::Store, u"disk.write"_s, {}, u"sealed file is closed"_s);
        m_sealed = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        const qsizetype length = message.size() + tagBytes;
        uchar *target = roomFor(lengthBytes + length);
        qToLittleEndian(quint32(length), target);
        crypto_secretstream_xchacha20poly1305_push(&m_stream.state, target + lengthBytes, nullptr,
                                                   bytesOf(message), size_t(message.size()),
                                                   nullptr, 0, tag);
        return m_filled < batchBytes ? Status() : flush();
    }

    [[nodiscard]] Status flush()
    {
        qsizetype done = 0;
        while (done < m_filled) {
            const ssize_t written =
                ::write(m_fd, m_batch.constData() + done, size_t(m_filled - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return fail(diskFailure(written < 0 ? errno : EIO, u"write sealed file"_s));
            done += written;
        }
        startWriteback(m_filled);
        m_filled = 0;
        return {};
    }

    /// Uninitialised room at the end of the batch: a page's bytes must not be touched twice.
    [[nodiscard]] uchar *roomFor(qsizetype bytes)
    {
        if (m_filled + bytes > m_batch.size()) {
            QByteArray wider(std::max(batchBytes * 2, m_filled + bytes), Qt::Uninitialized);
            std::memcpy(wider.data(), m_batch.constData(), size_t(m_filled));
            m_batch = std::move(wider);
        }
        uchar *room = reinterpret_cast<uchar *>(m_batch.data()) + m_filled;
        m_filled += bytes;
        return room;
    }

    /// Lets the disk begin at once, so that little is left for the fsync at the end: with a scanner
    /// that is the time in which the feeder stands. Only a hint; fsync alone makes durable.
    void startWriteback(qint64 bytes)
    {
        (void)::sync_file_range(m_fd, m_written, bytes, SYNC_FILE_RANGE_WRITE);
        m_written += bytes;
    }

    QString m_path;
    int m_fd = -1;
    qint64 m_written = 0;
    Stream m_stream;
    QByteArray m_batch;
    qsizetype m_filled = 0; // of it
    bool m_broken = false;
    bool m_sealed = false;   // the last message is in
    bool m_finished = false; // durable under its name
};

class Reader final : public kernel::SealedReader
{
public:
    explicit Reader(const QString &path) : m_file(path) {}

    [[nodiscard]] Status begin(const QByteArray &key)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Store, u"sealed.missing"_s, {}, m_file.errorString());
        const QByteArray head = m_file.read(magic.size() + headerBytes);
        if (head.size() != magic.size() + headerBytes || !head.startsWith(magic))
            return damaged(u"no sealed file"_s);
        crypto_secretstream_xchacha20poly1305_init_pull(&m_stream.state,
                                                        bytesOf(head) + magic.size(), bytesOf(key));
        return {};
    }

    [[nodiscard]] Result<QByteArray> next() override
    {
        if (m_atEnd || m_broken)
            return damaged(u"read past the last message"_s);
        auto message = pull();
        m_broken = !message;
        return message;
    }

    [[nodiscard]] bool atEnd() const override { return m_atEnd; }

private:
    [[nodiscard]] Result<QByteArray> pull()
    {
        std::array<char, lengthBytes> raw{};
        if (m_file.read(raw.data(), lengthBytes) != lengthBytes)
            return damaged(u"cut before the last message"_s);
        const qsizetype length = qFromLittleEndian<quint32>(raw.data());
        if (length < tagBytes || length > largestMessage + tagBytes)
            return damaged(u"impossible length"_s);
        m_cipher.resize(length);
        if (m_file.read(m_cipher.data(), length) != length)
            return damaged(u"cut inside a message"_s);
        QByteArray message(length - tagBytes, Qt::Uninitialized);
        uchar tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &m_stream.state, reinterpret_cast<uchar *>(message.data()), nullptr, &tag,
                bytesOf(m_cipher), size_t(length), nullptr, 0) != 0)
            return damaged(u"wrong tag"_s);
        m_atEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        char surplus = 0;
        if (m_atEnd && m_file.read(&surplus, 1) != 0)
            return damaged(u"bytes after the last message"_s);
        return message;
    }

    QFile m_file;
    Stream m_stream;
    QByteArray m_cipher;
    bool m_atEnd = false;
    bool m_broken = false;
};

Status checkKey(const QByteArray &key)
{
    if (key.size() != kernel::SealedFiles::keyBytes)
        return damaged(u"key of %1 bytes"_s.arg(key.size()));
    return {};
}

} // namespace

SodiumSealedFiles::SodiumSealedFiles()
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of randomness");
}

QByteArray SodiumSealedFiles::newKey() const
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(reinterpret_cast<uchar *>(key.data()));
    return key;
}

Result<std::unique_ptr<kernel::SealedWriter>> SodiumSealedFiles::create(const QString &path,
                                                                        const QByteArray &key) const
{
    if (auto fits = checkKey(key); !fits)
        return failure(fits.error());
    const QByteArray part = QFile::encodeName(path + u".part"_s);
    const int fd =
        ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return diskFailure(errno, u"create sealed file"_s);
    auto writer = std::make_unique<Writer>(path, fd);
    if (auto begun = writer->begin(key); !begun)
        return failure(begun.error());
    return writer;
}

Result<std::unique_ptr<kernel::SealedReader>> SodiumSealedFiles::open(const QString &path,
                                                                      const QByteArray &key) const
{
    if (auto fits = checkKey(key); !fits)
        return failure(fits.error());
    auto reader = std::make_unique<Reader>(path);
    if (auto begun = reader->begin(key); !begun)
        return failure(begun.error());
    return reader;
}

Result<QByteArray> SodiumSealedFiles::fingerprint(const QString &path) const
{
    constexpr qsizetype macBytes = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Store, u"sealed.missing"_s, {}, file.errorString());
    const QByteArray head = file.read(magic.size() + headerBytes);
    if (!head.startsWith(magic) || file.size() < head.size() + lengthBytes + tagBytes ||
        !file.seek(file.size() - macBytes))
        return damaged(u"no sealed file"_s);
    return head.sliced(magic.size()) + file.read(macBytes);
}

QByteArray SodiumSealedFiles::stamp(const QByteArray &key, QByteArrayView bytes) const
{
    constexpr auto purpose = QByteArrayView("motcua journal stamp");
    std::array<uchar, crypto_generichash_KEYBYTES> derived{};
    crypto_generichash(derived.data(), derived.size(), bytesOf(purpose), size_t(purpose.size()),
                       bytesOf(key), size_t(key.size()));
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), size_t(hash.size()), bytesOf(bytes),
                       size_t(bytes.size()), derived.data(), derived.size());
    sodium_memzero(derived.data(), derived.size());
    return hash;
}

} // namespace motcua::security
