#include "tests/standin/igate/httpmessage.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

QString parameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=\"?([^\";\\r\\n]+)\"?"_s.arg(name));
    return pattern.match(QString::fromUtf8(header)).captured(1);
}

} // namespace

Response jsonAnswer(const QJsonValue &value, int status)
{
    Response response;
    response.status = status;
    if (value.isObject())
        response.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isArray())
        response.body = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else
        response.body = value.toVariant().toString().toUtf8();
    return response;
}

Response digoError(int status, int code, const QString &message)
{
    return jsonAnswer(QJsonObject{{u"code"_s, code}, {u"message"_s, message}}, status);
}

QMap<QString, std::pair<QString, QByteArray>> multipart(const Request &request)
{
    QMap<QString, std::pair<QString, QByteArray>> parts;
    const QByteArray mark = "--" + parameter(request.contentType, u"boundary"_s).toLatin1();
    if (mark.size() < 3)
        return parts;
    qsizetype at = request.body.indexOf(mark);
    while (at >= 0) {
        const qsizetype head = at + mark.size() + 2;
        const qsizetype end = request.body.indexOf(QByteArray("\r\n" + mark), head);
        const qsizetype split = request.body.indexOf("\r\n\r\n", head);
        if (end < 0 || split < 0 || split > end)
            break; // the closing mark, or a body that was cut
        const QByteArray headers = request.body.mid(head, split - head);
        parts.insert(parameter(headers, u"name"_s), {parameter(headers, u"filename"_s),
                                                     request.body.mid(split + 4, end - split - 4)});
        at = end + 2;
    }
    return parts;
}

} // namespace motcua::standin
