#include "tests/integration/cli/companionserver.h"

#include "tests/integration/cli/program.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

QByteArray finished(QNetworkReply *reply, int *status = nullptr)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return body;
}

} // namespace

CompanionServer::CompanionServer(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(Program::binary(program), arguments + QStringList{u"--stop-with-stdin"_s});
    while (m_process.waitForReadyRead(20'000)) {
        if (!m_process.canReadLine())
            continue;
        m_address = QString::fromUtf8(m_process.readLine()).trimmed();
        break;
    }
}

CompanionServer::~CompanionServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
        kill();
}

void CompanionServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

IgateServer::IgateServer(const QStringList &arguments)
    : CompanionServer(u"motcua-standin-igate"_s, arguments)
{
}

QJsonObject IgateServer::state() const
{
    QNetworkAccessManager network;
    return QJsonDocument::fromJson(
               finished(network.get(QNetworkRequest(QUrl(address() + u"/__state"_s)))))
        .object();
}

bool IgateServer::set(const QJsonObject &switches) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(address() + u"/__control"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    int status = 0;
    std::ignore = finished(network.post(request, QJsonDocument(switches).toJson()), &status);
    return status == 200;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace motcua::tests
