#include "sync/client/tusupload.h"

#include "app/core/kernel/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

using kernel::ErrorKind;

constexpr int badPiecesOfOne = 3;          // then the upload itself is bad, not the link
constexpr qsizetype longestAddress = 2000; // what proxies commonly take

kernel::Error damaged(const QString &why) { return {ErrorKind::Store, u"blob.damaged"_s, {}, why}; }

kernel::Error unusable(const QString &why)
{
    return {ErrorKind::Network, u"server.unknown"_s, {}, why};
}

int portOf(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           portOf(one) == portOf(other) && one.userInfo().isEmpty();
}

/// Only the server behind the address says this; a proxy or a portal on the way does not.
bool speaksTus(const HttpOutcome &outcome)
{
    return outcome.link == HttpOutcome::Link::Answered &&
           !outcome.header("Tus-Resumable").isEmpty();
}

bool isGood(const HttpOutcome &outcome) { return outcome.status >= 200 && outcome.status < 300; }

/// The document from a byte on; what lies before is read and dropped, never held.
kernel::Result<std::unique_ptr<QIODevice>> openedAt(const ports::GatewayUpload &file, qint64 offset)
{
    auto stream = file.open();
    if (!stream)
        return stream;
    QByteArray dropped(64 * 1024, Qt::Uninitialized);
    for (qint64 left = offset; left > 0;) {
        const qint64 read = (*stream)->read(dropped.data(), std::min<qint64>(left, dropped.size()));
        if (read <= 0)
            return kernel::failure(
                damaged(u"The stored file ended or failed before byte %1"_s.arg(offset)));
        left -= read;
    }
    return stream;
}

kernel::Result<QByteArray> digestOf(const ports::GatewayUpload &file, qint64 offset, qint64 bytes,
                                    const QByteArray &algorithm)
{
    const auto stream = openedAt(file, offset);
    if (!stream)
        return kernel::failure(stream.error());
    QCryptographicHash hash(checksumAlgorithm(algorithm));
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (qint64 left = bytes; left > 0;) {
        const qint64 read = (*stream)->read(part.data(), std::min<qint64>(left, part.size()));
        if (read <= 0)
            return kernel::failure(damaged(u"The stored file is shorter than it was sealed"_s));
        hash.addData(QByteArrayView(part.constData(), read));
        left -= read;
    }
    return hash.result();
}

QByteArray metadataOf(const ports::GatewayUpload &file)
{
    return uploadMetadata({{"filename"_ba, file.fileName},
                           {"filetype"_ba, file.mediaType},
                           {"code"_ba, file.code},
                           {"sha256"_ba, QString::fromLatin1(file.sha256.toHex())}});
}

QString lastSegment(const QUrl &address)
{
    QString path = address.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.section(u'/', -1);
}

} // namespace

TusUpload::TusUpload(IgateLink &link, const domain::TusProfile &tus, const kernel::Clock &clock)
    : m_link(link), m_tus(tus), m_clock(clock), m_pace(tus.firstChunkBytes)
{
}

void TusUpload::step(const ports::GatewayUpload &file, Done done)
{
    Turn turn;
    turn.file = file;
    turn.address = resolved(file.address);
    turn.startedMs = m_clock.monotonicMs();
    turn.done = std::move(done);
    if (!m_abilities)
        return discover(turn);
    if (turn.address.isEmpty()) // none, or of an endpoint that the profile no longer names
        return create(std::move(turn));
    if (const auto offset = m_known.value(file.address).offset)
        return sendPiece(std::move(turn), *offset);
    ask(turn);
}

// --- requests

void TusUpload::discover(const Turn &turn)
{
    HttpRequest options = request("OPTIONS"_ba, m_tus.endpoint);
    options.onlyReads = true;
    m_link.exchange(std::move(options),
                    [this, turn](const HttpOutcome &outcome, const Fault &fault) {
                        discovered(turn, outcome, fault);
                    });
}

void TusUpload::create(Turn turn)
{
    const bool isWhole = m_abilities->createsWithUpload &&
                         turn.file.bytes < m_tus.wholeBelowBytes &&
                         turn.file.bytes <= m_pace.most();
    turn.bytes = isWhole ? turn.file.bytes : 0;
    HttpRequest post = request("POST"_ba, m_tus.endpoint);
    post.headers.append({"Upload-Length"_ba, QByteArray::number(turn.file.bytes)});
    post.headers.append({"Upload-Metadata"_ba, metadataOf(turn.file)});
    carry(post, turn);
    m_link.exchange(std::move(post), [this, turn](const HttpOutcome &outcome, const Fault &fault) {
        created(turn, outcome, fault);
    });
}

void TusUpload::ask(const Turn &turn)
{
    HttpRequest head = request("HEAD"_ba, turn.address);
    head.onlyReads = true;
    m_link.exchange(std::move(head), [this, turn](const HttpOutcome &outcome, const Fault &fault) {
        asked(turn, outcome, fault);
    });
}

void TusUpload::sendPiece(Turn turn, qint64 offset)
{
    const bool isWhole = turn.file.bytes < m_tus.wholeBelowBytes;
    turn.offset = offset;
    turn.bytes = std::min(isWhole ? m_pace.most() : m_pace.bytes(), turn.file.bytes - offset);
    m_known[turn.file.address].offset.reset(); // until an answer tells
    HttpRequest patch = request("PATCH"_ba, turn.address);
    patch.headers.append({"Upload-Offset"_ba, QByteArray::number(offset)});
    carry(patch, turn);
    m_link.exchange(std::move(patch), [this, turn](const HttpOutcome &outcome, const Fault &fault) {
        pieceSent(turn, outcome, fault);
    });
}

HttpRequest TusUpload::request(const QByteArray &verb, const QUrl &url) const
{
    HttpRequest made;
    made.verb = verb;
    made.url = url;
    made.headers.append({"Tus-Resumable"_ba, "1.0.0"_ba});
    return made;
}

/// Puts the turn's bytes into a request, with their checksum where the server looks at it. The
/// file is read twice for that, which costs less than keeping a piece in memory.
void TusUpload::carry(HttpRequest &request, const Turn &turn) const
{
    request.contentType = "application/offset+octet-stream"_ba;
    if (turn.bytes == 0)
        return; // an empty body all the same: it cannot be rewound, so Qt repeats no request
    request.streamBytes = turn.bytes;
    request.openStream = [file = turn.file, offset = turn.offset] {
        return openedAt(file, offset);
    };
    if (m_abilities->checksum.isEmpty())
        return;
    const auto digest = digestOf(turn.file, turn.offset, turn.bytes, m_abilities->checksum);
    if (digest)
        request.headers.append(
            {"Upload-Checksum"_ba, uploadChecksum(m_abilities->checksum, *digest)});
    else // told later, as every answer is
        request.openStream = [error = digest.error()]() -> decltype(request.openStream()) {
            return kernel::failure(error);
        };
}

// --- answers

void TusUpload::discovered(const Turn &turn, const HttpOutcome &outcome, const Fault &fault)
{
    const bool hasNoOptions = outcome.link == HttpOutcome::Link::Answered &&
                              (outcome.status == 405 || outcome.status == 501);
    if (fault && !hasNoOptions)
        return turn.done(kernel::failure(*fault));
    TusAbilities abilities =
        tusAbilities(outcome.header("Tus-Version"), outcome.header("Tus-Extension"),
                     outcome.header("Tus-Checksum-Algorithm"));
    if (hasNoOptions)
        abilities.speaks = true; // the request is a MAY; whether it is so shows at the creation
    if (!abilities.speaks)
        return turn.done(kernel::failure(noPieces(u"No tus 1.0.0 with creation is announced"_s)));
    m_abilities = abilities;
    turn.done(ports::UploadStep{{}, turn.file.address, false, {}});
}

void TusUpload::created(const Turn &turn, const HttpOutcome &outcome, const Fault &fault)
{
    if (speaksTus(outcome) && outcome.status == 460)
        return retryPiece(turn, u"The bytes of the creation did not arrive as they left"_s);
    if (refused(turn, outcome, fault))
        return;
    const QString address = QString::fromLatin1(outcome.header("Location"));
    Turn made = turn;
    made.file.address = address;
    made.address = resolved(address);
    if (made.address.isEmpty())
        return turn.done(
            kernel::failure(noPieces(u"The upload was made at an unusable address"_s)));
    const auto offset =
        turn.bytes == 0 ? std::optional<qint64>(0) : byteCount(outcome.header("Upload-Offset"));
    if (offset == turn.file.bytes)
        return complete(made, outcome);
    m_known[address] = {offset <= turn.bytes ? offset : std::nullopt, offset, 0};
    turn.done(ports::UploadStep{{}, address, offset.value_or(0) > 0, {}});
}

void TusUpload::asked(const Turn &turn, const HttpOutcome &outcome, const Fault &fault)
{
    if (refused(turn, outcome, fault))
        return;
    const auto offset = byteCount(outcome.header("Upload-Offset"));
    if (!offset)
        return turn.done(kernel::failure(unusable(u"The answer names no offset"_s)));
    const auto hash = metadataValue(outcome.header("Upload-Metadata"), "sha256"_ba);
    if (byteCount(outcome.header("Upload-Length")) != turn.file.bytes || *offset > turn.file.bytes)
        return restart(turn, u"The upload has another length"_s);
    if (!hash || hash->toLatin1().toLower() != turn.file.sha256.toHex())
        return restart(turn, u"The upload is not of this file"_s);
    if (*offset == turn.file.bytes)
        return complete(turn, outcome);
    Known &known = m_known[turn.file.address];
    const bool gained = known.reached && *offset > *known.reached;
    known.offset = known.reached = offset;
    turn.done(ports::UploadStep{{}, turn.file.address, gained, {}});
}

void TusUpload::pieceSent(const Turn &turn, const HttpOutcome &outcome, const Fault &fault)
{
    if (outcome.link == HttpOutcome::Link::Cut)
        m_pace.noteCut();
    Known &known = m_known[turn.file.address];
    if (speaksTus(outcome) && outcome.status == 460) {
        if (++known.badPieces >= badPiecesOfOne)
            return restart(turn, u"Its pieces do not arrive as they leave"_s);
        known.offset = turn.offset; // the server dropped it: the same piece again
        return retryPiece(turn, u"The piece did not arrive as it left"_s);
    }
    if (refused(turn, outcome, fault))
        return;
    const auto offset = byteCount(outcome.header("Upload-Offset"));
    if (!offset || *offset <= turn.offset || *offset > turn.offset + turn.bytes)
        return retryPiece(turn, u"The server tells an impossible offset"_s);
    m_pace.noteSent(*offset - turn.offset, m_clock.monotonicMs() - turn.startedMs);
    known = {offset, offset, 0};
    if (*offset == turn.file.bytes)
        return complete(turn, outcome);
    turn.done(ports::UploadStep{{}, turn.file.address, true, {}});
}

bool TusUpload::refused(const Turn &turn, const HttpOutcome &outcome, const Fault &fault)
{
    const int status = outcome.status;
    const bool ofUpload = speaksTus(outcome) && !turn.file.address.isEmpty();
    if (ofUpload && (status == 404 || status == 410 || status == 403)) {
        restart(turn, u"HTTP %1"_s.arg(status));
    } else if (ofUpload && (status == 409 || status == 423 || status == 400)) {
        if (status == 400) // another checksum, say: what it can is asked for again
            m_abilities.reset();
        retryPiece(turn, u"HTTP %1"_s.arg(status)); // 423: it still waits for an earlier piece
    } else if (status == 413 && m_pace.shrinkBelow(turn.bytes)) {
        retryPiece(turn, u"%1 bytes at once are too many"_s.arg(turn.bytes)); // of a proxy, mostly
    } else if (fault) {
        turn.done(kernel::failure(*fault));
    } else if (!speaksTus(outcome) || !isGood(outcome)) {
        turn.done(kernel::failure(unusable(u"HTTP %1 that tus does not know"_s.arg(status))));
    } else {
        return false;
    }
    return true;
}

void TusUpload::retryPiece(const Turn &turn, const QString &why)
{
    turn.done(ports::UploadStep{
        {},
        turn.file.address,
        false,
        kernel::Error{ErrorKind::Network, u"upload.piece"_s, {turn.file.fileName}, why}});
}

void TusUpload::restart(const Turn &turn, const QString &why)
{
    qCWarning(kernel::logSync) << "An upload begins anew:" << why;
    m_known.remove(turn.file.address);
    turn.done(ports::UploadStep{
        {},
        {},
        false,
        kernel::Error{ErrorKind::Network, u"upload.restarted"_s, {turn.file.fileName}, why}});
}

void TusUpload::complete(const Turn &turn, const HttpOutcome &outcome)
{
    QString id = lastSegment(turn.address);
    if (!m_tus.fileIdHeader.isEmpty())
        id = QString::fromLatin1(outcome.header(m_tus.fileIdHeader).trimmed());
    if (id.isEmpty()) {
        // It may not have been passed on yet: it is asked for later, and never sent again.
        m_known[turn.file.address].offset.reset();
        return turn.done(
            ports::UploadStep{{},
                              turn.file.address,
                              false,
                              unusable(u"The file is there, but its id was not told"_s)});
    }
    m_known.remove(turn.file.address);
    turn.done(ports::UploadStep{
        ports::UploadedFile{id, QString::fromLatin1(turn.file.sha256.toHex())}, {}, true, {}});
}

/// Empty unless it is a usable address on the endpoint's own host: the token goes nowhere else.
QUrl TusUpload::resolved(const QString &address) const
{
    if (address.isEmpty() || address.size() > longestAddress)
        return {};
    const QUrl url = m_tus.endpoint.resolved(QUrl(address, QUrl::StrictMode));
    return url.isValid() && isSameOrigin(url, m_tus.endpoint) ? url : QUrl();
}

kernel::Error TusUpload::noPieces(const QString &why) const
{
    return {ErrorKind::Network, u"server.noPieces"_s, {m_tus.endpoint.host()}, why};
}

} // namespace motcua::sync
