#include "tests/standin/escl/esclstandin.h"

#include "tests/standin/escl/esclxml.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

using Kind = EsclFault::Kind;

QByteArray reason(int code)
{
    switch (code) {
    case 200: return "OK"_ba;
    case 201: return "Created"_ba;
    case 404: return "Not Found"_ba;
    case 409: return "Conflict"_ba;
    default: return "Service Unavailable"_ba;
    }
}

struct Reply {
    int code = 200;
    QByteArray type;
    QByteArray body;
    QByteArray extraHeader;
};

void send(QTcpSocket *socket, const Reply &reply, qsizetype bodyBytes = -1)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.code) + ' ' + reason(reply.code) +
                      "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (!reply.type.isEmpty())
        head += "Content-Type: " + reply.type + "\r\n";
    socket->write(head + reply.extraHeader + "\r\n" +
                  (bodyBytes < 0 ? reply.body : reply.body.first(bodyBytes)));
}

/// Takes one whole request off the front of `data`.
std::optional<HttpRequest> takenRequest(QByteArray &data)
{
    const qsizetype headEnd = data.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QByteArrayList lines = data.first(headEnd).split('\n');
    qsizetype bodyBytes = 0;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            bodyBytes = line.mid(15).trimmed().toLongLong();
    }
    if (data.size() < headEnd + 4 + bodyBytes)
        return std::nullopt;
    const QByteArrayList first = lines.constFirst().split(' ');
    const HttpRequest request{first.value(0), first.value(1), data.mid(headEnd + 4, bodyBytes)};
    data.remove(0, headEnd + 4 + bodyBytes);
    return request;
}

} // namespace

EsclStandin::EsclStandin(const QString &folder, QObject *parent)
    : QObject(parent), m_pages(folder),
      m_feederState(m_pages.count() > 0 ? "ScannerAdfLoaded"_ba : "ScannerAdfEmpty"_ba)
{
    connect(&m_server, &QTcpServer::newConnection, this, &EsclStandin::accept);
}

/// The sockets die with the server, after the members their last signal would touch.
EsclStandin::~EsclStandin()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

bool EsclStandin::listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

QString EsclStandin::url() const
{
    return u"http://127.0.0.1:%1/eSCL"_s.arg(m_server.serverPort());
}

void EsclStandin::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_incoming.remove(socket);
            socket->deleteLater();
        });
    }
}

void EsclStandin::read(QTcpSocket *socket)
{
    m_incoming[socket] += socket->readAll();
    while (auto request = takenRequest(m_incoming[socket]))
        answer(socket, *request);
}

void EsclStandin::answer(QTcpSocket *socket, const HttpRequest &request)
{
    const QByteArray jobPath = "/eSCL/ScanJobs/" + (m_job ? m_job->id : "none"_ba);
    if (request.path == "/eSCL/ScannerCapabilities") {
        send(socket, {200, "text/xml"_ba, esclCapabilities(), {}});
    } else if (request.path == "/eSCL/ScannerStatus") {
        send(socket, {200, "text/xml"_ba, esclStatus(m_job.has_value(), m_feederState), {}});
    } else if (request.method == "POST" && request.path == "/eSCL/ScanJobs") {
        createJob(socket, request.body);
    } else if (request.method == "GET" && request.path == jobPath + "/NextDocument") {
        movePaper(socket);
    } else if (request.method == "DELETE" && request.path == jobPath) {
        m_job.reset();
        send(socket, {});
    } else {
        send(socket, {404, {}, {}, {}});
    }
}

void EsclStandin::createJob(QTcpSocket *socket, const QByteArray &ticketXml)
{
    if (const auto fault = dueFault(true)) {
        if (fault->kind == Kind::Refuse) {
            m_server.close();
            socket->abort();
            return;
        }
        m_feederState = "ScannerAdfEmpty"_ba;
        send(socket, {409, {}, {}, {}});
        return;
    }
    if (m_next >= m_pages.count())
        m_next = 0; // somebody has laid the stack in again
    const EsclTicket ticket = esclTicketFrom(ticketXml);
    m_job = Job{"job-" + QByteArray::number(++m_jobs), ticket.feeder, ticket.wish, 0};
    m_feederState = m_pages.count() > 0 ? "ScannerAdfLoaded"_ba : "ScannerAdfEmpty"_ba;
    send(socket,
         {201, {}, {}, "Location: " + url().toLatin1() + "/ScanJobs/" + m_job->id + "\r\n"});
}

void EsclStandin::movePaper(QTcpSocket *socket)
{
    const QByteArray job = m_job->id;
    QTimer::singleShot(m_paceMs, socket, [this, socket, job] {
        if (m_job && m_job->id == job)
            nextDocument(socket);
        else
            send(socket, {404, {}, {}, {}});
    });
}

void EsclStandin::nextDocument(QTcpSocket *socket)
{
    if (!m_job->feeder && m_job->given > 0) {
        send(socket, {404, {}, {}, {}});
        return;
    }
    if (m_next >= m_pages.count()) {
        m_feederState = "ScannerAdfEmpty"_ba;
        send(socket, {404, {}, {}, {}});
        return;
    }
    if (!failed(socket))
        givePage(socket, true);
}

/// True when a fault has taken the place of the page.
bool EsclStandin::failed(QTcpSocket *socket)
{
    const auto fault = dueFault(false);
    if (!fault)
        return false;
    switch (fault->kind) {
    case Kind::Jam:
        m_feederState = "ScannerAdfJam"_ba;
        send(socket, {503, {}, {}, {}});
        return true;
    case Kind::Empty:
        m_feederState = "ScannerAdfEmpty"_ba;
        send(socket, {409, {}, {}, {}});
        return true;
    case Kind::Cover:
        m_feederState = "ScannerAdfDoorOpen"_ba;
        send(socket, {503, {}, {}, {}});
        return true;
    case Kind::Cut: {
        const QByteArray page = m_pages.jpeg(m_next, m_job->wish);
        send(socket, {200, "image/jpeg"_ba, page.first(page.size() / 2), {}});
        return true;
    }
    case Kind::Vanish:
        m_server.close();
        givePage(socket, false);
        return true;
    case Kind::Early404: send(socket, {404, {}, {}, {}}); return true;
    case Kind::Busy: send(socket, {503, {}, {}, {}}); return true;
    case Kind::Half: givePage(socket, false); return true;
    case Kind::Slow:
        QTimer::singleShot(fault->value, socket, [this, socket] {
            if (m_job)
                givePage(socket, true);
        });
        return true;
    case Kind::Hang: return true;
    case Kind::Refuse: break;
    }
    return false;
}

void EsclStandin::givePage(QTcpSocket *socket, bool whole)
{
    const QByteArray page = m_pages.jpeg(m_next, m_job->wish);
    send(socket, {200, "image/jpeg"_ba, page, {}}, whole ? -1 : page.size() / 2);
    if (!whole) {
        socket->disconnectFromHost();
        return;
    }
    ++m_next;
    ++m_job->given;
    m_served.append(page);
}

/// Faults happen once; a busy scanner counts its tries down.
std::optional<EsclFault> EsclStandin::dueFault(bool atJob)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        EsclFault &fault = m_faults[i];
        const bool ofJob =
            fault.kind == Kind::Refuse || (fault.kind == Kind::Empty && fault.page == 1);
        if (ofJob != atJob || fault.page != m_served.size() + 1)
            continue;
        const EsclFault due = fault;
        if (fault.kind != Kind::Busy || --fault.value <= 0)
            m_faults.removeAt(i);
        return due;
    }
    return std::nullopt;
}

} // namespace motcua::standin
