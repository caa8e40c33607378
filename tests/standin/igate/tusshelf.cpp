#include "tests/standin/igate/tusshelf.h"

#include "tests/standin/igate/igatestore.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

QString idOf(const Request &request) { return request.path.section(u'/', -1); }

Response said(int status, const QByteArray &words = {})
{
    Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = words;
    response.headers.emplaceBack("Tus-Resumable", "1.0.0");
    return response;
}

QByteArray metadata(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &pair : header.split(','))
        if (pair.left(pair.indexOf(' ')) == name)
            return QByteArray::fromBase64(pair.mid(pair.indexOf(' ') + 1));
    return {};
}

/// Does the body have the checksum that its header tells? True without one.
bool isSound(const Request &request)
{
    const QList<QByteArray> told = request.header("Upload-Checksum").split(' ');
    if (told.size() < 2)
        return true;
    const auto algorithm =
        told.first() == "sha1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    return QCryptographicHash::hash(request.body, algorithm) == QByteArray::fromBase64(told.at(1));
}

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

Response TusShelf::options(const Switches &switches) const
{
    Response response = said(204);
    QByteArray extensions = "creation,expiration";
    if (!switches.tusPlainCreation)
        extensions += ",creation-with-upload";
    if (switches.tusChecksum != "none"_L1) {
        extensions += ",checksum";
        response.headers.emplaceBack("Tus-Checksum-Algorithm", switches.tusChecksum.toLatin1());
    }
    response.headers.emplaceBack("Tus-Version", "1.0.0");
    response.headers.emplaceBack("Tus-Extension", extensions);
    return response;
}

Response TusShelf::create(const Request &request, const Switches &switches)
{
    bool isNumber = false;
    Upload upload;
    upload.length = request.header("Upload-Length").toLongLong(&isNumber);
    upload.metadata = request.header("Upload-Metadata");
    if (request.header("Tus-Resumable") != "1.0.0")
        return said(412);
    if (!isNumber || upload.length < 0)
        return said(400, "Upload-Length");
    if (switches.tusMostBytes > 0 && request.body.size() > switches.tusMostBytes)
        return jsonAnswer(QJsonObject{{u"status"_s, 413}}, 413); // a proxy before it
    const QString id = newObjectId();
    m_uploads.insert(id, upload);
    ++m_begun;
    if (!request.body.isEmpty())
        if (const Response refusal = take(id, request, switches); refusal.status != 0) {
            m_uploads.remove(id);
            return refusal;
        }
    Response response = said(201);
    const QByteArray path = "/tus/files/" + id.toLatin1();
    response.headers.emplaceBack("Location", switches.tusLocation == "foreign"_L1
                                                 ? "http://elsewhere.invalid" + path
                                             : switches.tusLocation == "absolute"_L1
                                                 ? "http://" + request.header("Host") + path
                                                 : path);
    response.headers.emplaceBack("Upload-Offset",
                                 QByteArray::number(m_uploads.value(id).content.size()));
    addFileId(response, m_uploads.value(id), switches);
    return response;
}

Response TusShelf::head(const Request &request, const Switches &switches) const
{
    const Upload *upload = find(request);
    if (!upload)
        return missing(request);
    Response response = said(200);
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.headers.emplaceBack("Upload-Offset", QByteArray::number(upload->content.size()));
    response.headers.emplaceBack("Upload-Length", QByteArray::number(upload->length));
    response.headers.emplaceBack("Upload-Metadata", upload->metadata);
    addFileId(response, *upload, switches);
    return response;
}

Response TusShelf::patch(const Request &request, const Switches &switches)
{
    Upload *upload = find(request);
    if (!upload)
        return missing(request);
    if (request.contentType != "application/offset+octet-stream")
        return said(415);
    if (switches.tusMostBytes > 0 && request.body.size() > switches.tusMostBytes)
        return jsonAnswer(QJsonObject{{u"status"_s, 413}}, 413);
    if (request.header("Upload-Offset").toLongLong() != upload->content.size())
        return said(409, "Upload-Offset");
    if (upload->content.size() + request.body.size() > upload->length)
        return said(400, "more than Upload-Length");
    if (const Response refusal = take(idOf(request), request, switches); refusal.status != 0)
        return refusal;
    Response response = said(204);
    response.headers.emplaceBack("Upload-Offset", QByteArray::number(upload->content.size()));
    addFileId(response, *upload, switches);
    return response;
}

Response TusShelf::take(const QString &id, const Request &request, const Switches &switches)
{
    Upload &upload = m_uploads[id];
    m_bytes += request.body.size();
    if (!isSound(request))
        return said(460, "checksum mismatch");
    upload.content += request.body;
    Response taken;
    taken.status = 0;
    if (upload.content.size() < upload.length || !upload.fileId.isEmpty())
        return taken;
    if (sha256(upload.content) != metadata(upload.metadata, "sha256")) {
        m_uploads.remove(id);
        m_gone.insert(id, 410);
        return said(460, "the whole file has another sha256");
    }
    upload.fileId = switches.tusIds == "path"_L1 ? id : newObjectId();
    m_keep(upload.fileId, QString::fromUtf8(metadata(upload.metadata, "filename")), upload.content);
    return taken;
}

bool TusShelf::play(const QString &how, Request &request, std::optional<Response> &answer)
{
    static const QMap<QString, int> answers = {{u"forbidden"_s, 403},
                                               {u"shifted"_s, 409},
                                               {u"locked"_s, 423},
                                               {u"mangled"_s, 460},
                                               {u"elsewhere"_s, 307}};
    static const QStringList denials = {u"expired"_s,    u"forgotten"_s, u"otherContent"_s,
                                        u"otherWhole"_s, u"beyond"_s,    u"forbidden"_s};
    Upload *upload = find(request);
    if (upload && !upload->fileId.isEmpty() && denials.contains(how))
        ++m_orphans;
    if (answers.contains(how)) {
        answer = said(answers.value(how));
        if (how == "elsewhere"_L1)
            answer->headers.emplaceBack("Location", request.path.toLatin1() + "-elsewhere");
    } else if (how == "expired"_L1 || how == "forgotten"_L1) {
        m_uploads.remove(idOf(request));
        m_gone.insert(idOf(request), how == "expired"_L1 ? 410 : 404);
    } else if (how == "otherContent"_L1 && upload) {
        upload->content.fill('?');
        upload->metadata = "filename " + QByteArray("other.pdf").toBase64() + ",sha256 " +
                           sha256("other").toBase64();
    } else if (how == "otherWhole"_L1 && upload) {
        upload->content = QByteArray(upload->length, '?');
        upload->metadata = "filename " + QByteArray("other.pdf").toBase64() + ",sha256 " +
                           sha256(upload->content).toBase64();
        upload->fileId = newObjectId();
        m_keep(upload->fileId, u"other.pdf"_s, upload->content);
    } else if (how == "beyond"_L1 && upload) {
        upload->content.append(QByteArray(upload->length + 1, '?'));
    } else if (how == "lostBytes"_L1 && upload) {
        upload->content.chop(upload->content.size() / 2);
    } else if (how == "flipped"_L1 && !request.body.isEmpty()) {
        request.body[request.body.size() / 2] = char(request.body.at(request.body.size() / 2) ^ 1);
    } else {
        return QStringList(
                   {u"otherContent"_s, u"otherWhole"_s, u"beyond"_s, u"lostBytes"_s, u"flipped"_s})
            .contains(how); // nothing there that could be changed
    }
    return true;
}

QJsonObject TusShelf::state() const
{
    const auto open = std::count_if(m_uploads.begin(), m_uploads.end(),
                                    [](const Upload &upload) { return upload.fileId.isEmpty(); });
    return {{u"begun"_s, m_begun},
            {u"open"_s, qint64(open)},
            {u"bytes"_s, m_bytes},
            {u"orphans"_s, m_orphans}};
}

TusShelf::Upload *TusShelf::find(const Request &request)
{
    const auto found = m_uploads.find(idOf(request));
    return found == m_uploads.end() ? nullptr : &*found;
}

const TusShelf::Upload *TusShelf::find(const Request &request) const
{
    const auto found = m_uploads.constFind(idOf(request));
    return found == m_uploads.constEnd() ? nullptr : &*found;
}

Response TusShelf::missing(const Request &request) const
{
    return said(m_gone.value(idOf(request), 404));
}

void TusShelf::addFileId(Response &response, const Upload &upload, const Switches &switches) const
{
    if (!upload.fileId.isEmpty() && switches.tusIds == "header"_L1)
        response.headers.emplaceBack("Motcua-File-Id", upload.fileId.toLatin1());
}

} // namespace motcua::standin
