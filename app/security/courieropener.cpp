#include "app/security/courieropener.h"

#include "app/security/courierlayout.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace motcua::security
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace courier
{

kernel::Failure damaged(const QString &detail)
{
    return failure(ErrorKind::Refused, u"courier.damaged"_s, {}, detail);
}

kernel::Failure cut(const QString &detail)
{
    return failure(ErrorKind::Refused, u"courier.cut"_s, {}, detail);
}

} // namespace courier

namespace
{

using namespace courier;

constexpr qsizetype pieceBytes = 1 << 20;

kernel::Failure readFailure(const QFile &file)
{
    return failure(ErrorKind::Refused, u"courier.gone"_s, {}, file.errorString());
}

/// What stands before the stream, as far as one can tell without a key.
struct Front {
    int recipients = 0;
    QByteArray sender;
    QByteArray boxes;
    QByteArray stream;
};

Result<Front> readFront(QFile &file)
{
    const QByteArray fixed = file.read(fixedBytes);
    if (fixed.size() < fixedBytes)
        return cut(u"shorter than its beginning"_s);
    if (!fixed.startsWith(magic))
        return damaged(u"no courier file"_s);
    const uchar found = uchar(fixed.at(4));
    if (found > version)
        return failure(ErrorKind::Refused, u"courier.newer"_s, {QString::number(found)});
    Front front;
    front.recipients = uchar(fixed.at(5));
    if (found == 0 || front.recipients < 1 || front.recipients > mostRecipients ||
        fixed.at(6) != 0 || fixed.at(7) != 0)
        return damaged(u"an impossible beginning"_s);
    front.sender = file.read(signKeyBytes);
    front.boxes = file.read(front.recipients * boxBytes);
    front.stream = file.read(streamBytes);
    if (front.stream.size() < streamBytes)
        return cut(u"shorter than its keys"_s);
    return front;
}

/// The total hash over everything before the end, and what the end says.
Status checkEnd(QFile &file, const QByteArray &sender)
{
    const qint64 body = file.size() - endBytes;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashBytes);
    if (!file.seek(0))
        return readFailure(file);
    for (qint64 left = body; left > 0;) {
        const QByteArray piece = file.read(std::min<qint64>(left, pieceBytes));
        if (piece.isEmpty())
            return readFailure(file);
        crypto_generichash_update(&state, bytesOf(QByteArrayView(piece)), size_t(piece.size()));
        left -= piece.size();
    }
    const QByteArray end = file.read(endBytes);
    if (end.size() < endBytes)
        return readFailure(file);
    if (!end.startsWith(endMark) ||
        qFromLittleEndian<quint64>(end.constData() + 4) != quint64(body))
        return cut(u"no end where it should be"_s);
    QByteArray hash(hashBytes, '\0');
    crypto_generichash_final(&state, bytesOf(hash), hashBytes);
    if (end.sliced(12, hashBytes) != hash)
        return damaged(u"another total hash"_s);
    const QByteArray text = signedText(hash);
    const QByteArray signature = end.sliced(12 + hashBytes);
    if (crypto_sign_verify_detached(bytesOf(QByteArrayView(signature)),
                                    bytesOf(QByteArrayView(text)), size_t(text.size()),
                                    bytesOf(QByteArrayView(sender))) != 0)
        return damaged(u"another signature"_s);
    return {};
}

class Opened final : public ports::CourierOpened
{
public:
    explicit Opened(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    ~Opened() override { sodium_memzero(&m_stream, sizeof m_stream); }
    Q_DISABLE_COPY_MOVE(Opened)

    [[nodiscard]] bool begin(const Front &front, const QByteArray &key)
    {
        return m_file->seek(fixedBytes + signKeyBytes + front.boxes.size() + streamBytes) &&
               crypto_secretstream_xchacha20poly1305_init_pull(
                   &m_stream, bytesOf(QByteArrayView(front.stream)),
                   bytesOf(QByteArrayView(key))) == 0;
    }

    [[nodiscard]] Result<QByteArray> next() override
    {
        if (m_atEnd)
            return damaged(u"read behind the last message"_s);
        const QByteArray framed = m_file->read(lengthBytes);
        if (framed.size() < lengthBytes)
            return readFailure(*m_file);
        const qsizetype length = qFromLittleEndian<quint32>(framed.constData());
        if (length < tagBytes || length > largestMessage + tagBytes)
            return damaged(u"an impossible message"_s);
        const QByteArray sealed = m_file->read(length);
        if (sealed.size() < length)
            return readFailure(*m_file);
        QByteArray clear(length - tagBytes, Qt::Uninitialized);
        uchar tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, bytesOf(clear), nullptr, &tag,
                                                       bytesOf(QByteArrayView(sealed)),
                                                       size_t(length), nullptr, 0) != 0)
            return damaged(u"a message does not open"_s);
        m_atEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (m_atEnd && m_file->pos() != m_file->size() - endBytes)
            return damaged(u"something stands behind the last message"_s);
        return clear;
    }

    [[nodiscard]] bool atEnd() const override { return m_atEnd; }

private:
    std::unique_ptr<QFile> m_file;
    crypto_secretstream_xchacha20poly1305_state m_stream = {};
    bool m_atEnd = false;
};

QByteArray contentKey(const Front &front, const QList<QByteArray> &secrets)
{
    QByteArray key(contentKeyBytes, '\0');
    for (const QByteArray &secret : secrets) {
        QByteArray own(crypto_box_PUBLICKEYBYTES, '\0');
        if (secret.size() != crypto_box_SECRETKEYBYTES ||
            crypto_scalarmult_base(bytesOf(own), bytesOf(QByteArrayView(secret))) != 0)
            continue;
        for (int i = 0; i < front.recipients; ++i)
            if (crypto_box_seal_open(bytesOf(key),
                                     bytesOf(QByteArrayView(front.boxes)) + i * boxBytes,
                                     size_t(boxBytes), bytesOf(QByteArrayView(own)),
                                     bytesOf(QByteArrayView(secret))) == 0)
                return key;
    }
    return {};
}

} // namespace

Result<ports::CourierEnvelope> inspectCourierFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    const auto front = readFront(file);
    if (!front)
        return failure(front.error());
    if (file.size() < file.pos() + lengthBytes + tagBytes + endBytes)
        return cut(u"shorter than its end"_s);
    if (auto fine = checkEnd(file, front->sender); !fine)
        return failure(fine.error());
    return ports::CourierEnvelope{front->sender, file.size()};
}

Result<std::unique_ptr<ports::CourierOpened>> openCourierFile(const QString &path,
                                                              const QList<QByteArray> &secrets)
{
    if (const auto whole = inspectCourierFile(path); !whole)
        return failure(whole.error());
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return readFailure(*file);
    const auto front = readFront(*file);
    if (!front)
        return failure(front.error());
    QByteArray key = contentKey(*front, secrets);
    if (key.isEmpty())
        return failure(ErrorKind::Refused, u"courier.otherKey"_s);
    auto opened = std::make_unique<Opened>(std::move(file));
    const bool begun = opened->begin(*front, key);
    sodium_memzero(key.data(), size_t(key.size()));
    if (!begun)
        return damaged(u"the stream does not begin"_s);
    return opened;
}

} // namespace motcua::security
