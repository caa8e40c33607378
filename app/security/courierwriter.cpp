#include "app/security/courierwriter.h"

#include "app/security/courierlayout.h"
#include "app/security/courieropener.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace courier
{

QByteArray signedText(QByteArrayView hash)
{
    return "motcua courier 1"_ba + hash.toByteArray(); // never valid as another kind of signature
}

kernel::Failure stickFailure(int systemError, const QString &what)
{
    const QString detail = u"%1: errno %2"_s.arg(what).arg(systemError);
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return failure(ErrorKind::Refused, u"courier.full"_s, {}, detail);
    case EROFS:
    case EACCES:
    case EPERM: return failure(ErrorKind::Refused, u"courier.readOnly"_s, {}, detail);
    default: return failure(ErrorKind::Refused, u"courier.gone"_s, {}, detail);
    }
}

} // namespace courier

namespace
{

using namespace courier;

class Writer final : public ports::CourierWriter
{
public:
    explicit Writer(const QString &path) : m_path(path)
    {
        crypto_generichash_init(&m_hash, nullptr, 0, hashBytes);
    }

    ~Writer() override
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_published && m_begun)
            ::unlink(QFile::encodeName(partName()).constData());
        sodium_memzero(&m_stream, sizeof m_stream);
        sodium_memzero(m_secret.data(), size_t(m_secret.size()));
    }
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] Status begin(const QByteArray &seed, const QList<QByteArray> &to)
    {
        m_fd = ::open(QFile::encodeName(partName()).constData(),
                      O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_fd < 0)
            return stickFailure(errno, u"create courier file"_s);
        m_begun = true;
        QByteArray head = magic.toByteArray();
        head.append(char(version)).append(char(to.size())).append(2, '\0');
        QByteArray sign(signKeyBytes, '\0');
        m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
        crypto_sign_seed_keypair(bytesOf(sign), bytesOf(m_secret), bytesOf(QByteArrayView(seed)));
        head.append(sign);
        QByteArray key(contentKeyBytes, '\0');
        crypto_secretstream_xchacha20poly1305_keygen(bytesOf(key));
        for (const QByteArray &recipient : to) {
            QByteArray box(boxBytes, '\0');
            if (crypto_box_seal(bytesOf(box), bytesOf(QByteArrayView(key)), size_t(key.size()),
                                bytesOf(QByteArrayView(recipient))) != 0)
                return failure(ErrorKind::Refused, u"courier.noKey"_s, {}, u"a weak key"_s);
            head.append(box);
        }
        QByteArray stream(streamBytes, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_stream, bytesOf(stream),
                                                        bytesOf(QByteArrayView(key)));
        sodium_memzero(key.data(), size_t(key.size()));
        return put(head + stream);
    }

    [[nodiscard]] Status write(QByteArrayView message) override
    {
        return append(message, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }

    [[nodiscard]] Status finish(QByteArrayView message) override
    {
        if (auto last = append(message, crypto_secretstream_xchacha20poly1305_TAG_FINAL); !last)
            return last;
        QByteArray hash(hashBytes, '\0');
        const quint64 total = qToLittleEndian(quint64(m_total));
        crypto_generichash_final(&m_hash, bytesOf(hash), hashBytes);
        QByteArray signature(crypto_sign_BYTES, '\0');
        const QByteArray text = signedText(hash);
        crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(QByteArrayView(text)),
                             size_t(text.size()), bytesOf(QByteArrayView(m_secret)));
        const QByteArray end = endMark.toByteArray() +
                               QByteArray(reinterpret_cast<const char *>(&total), sizeof total) +
                               hash + signature;
        if (auto put = writeAll(end); !put)
            return put;
        if (::fsync(m_fd) != 0)
            return stickFailure(errno, u"fsync courier file"_s);
        // What is read back shall come from the stick and not from memory; only a hint.
        (void)::posix_fadvise(m_fd, 0, 0, POSIX_FADV_DONTNEED);
        if (::close(std::exchange(m_fd, -1)) != 0)
            return stickFailure(errno, u"close courier file"_s);
        const auto whole = inspectCourierFile(partName());
        if (!whole)
            return failure(ErrorKind::Refused, u"courier.badStick"_s, {}, whole.error().detail);
        return {};
    }

    [[nodiscard]] Status publish() override
    {
        if (std::rename(QFile::encodeName(partName()).constData(),
                        QFile::encodeName(m_path).constData()) != 0)
            return stickFailure(errno, u"rename courier file"_s);
        m_published = true;
        return {};
    }

    [[nodiscard]] Status settle() override
    {
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
        const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const int problem = fd < 0 || ::fsync(fd) != 0 ? errno : 0;
        if (fd >= 0)
            ::close(fd);
        if (problem != 0)
            return stickFailure(problem, u"fsync folder of courier file"_s);
        return {};
    }

private:
    [[nodiscard]] QString partName() const { return m_path + u".part"_s; }

    [[nodiscard]] Status append(QByteArrayView message, uchar tag)
    {
        Q_ASSERT(message.size() <= largestMessage);
        QByteArray framed(lengthBytes + message.size() + tagBytes, Qt::Uninitialized);
        qToLittleEndian(quint32(message.size() + tagBytes), framed.data());
        crypto_secretstream_xchacha20poly1305_push(&m_stream, bytesOf(framed) + lengthBytes,
                                                   nullptr, bytesOf(message),
                                                   size_t(message.size()), nullptr, 0, tag);
        return put(framed);
    }

    [[nodiscard]] Status put(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_hash, bytesOf(QByteArrayView(bytes)), size_t(bytes.size()));
        m_total += bytes.size();
        return writeAll(bytes);
    }

    [[nodiscard]] Status writeAll(const QByteArray &bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written =
                ::write(m_fd, bytes.constData() + done, size_t(bytes.size() - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return stickFailure(written < 0 ? errno : EIO, u"write courier file"_s);
            done += written;
        }
        return {};
    }

    QString m_path;
    int m_fd = -1;
    qint64 m_total = 0;
    crypto_secretstream_xchacha20poly1305_state m_stream = {};
    crypto_generichash_state m_hash = {};
    QByteArray m_secret; // Ed25519; wiped at the end
    bool m_begun = false;
    bool m_published = false;
};

} // namespace

Result<std::unique_ptr<ports::CourierWriter>>
createCourierFile(const QString &path, const QByteArray &seed, const QList<QByteArray> &to)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    Q_ASSERT(!to.isEmpty() && to.size() <= mostRecipients);
    for (const QByteArray &key : to)
        if (key.size() != crypto_box_PUBLICKEYBYTES)
            return failure(ErrorKind::Refused, u"courier.noKey"_s, {}, u"key size"_s);
    auto writer = std::make_unique<Writer>(path);
    if (auto begun = writer->begin(seed, to); !begun)
        return failure(begun.error());
    return writer;
}

} // namespace motcua::security
