#include "sync/client/curlloop.h"

#include <QSocketNotifier>

#include <csignal>
#include <utility>

namespace motcua::sync
{

namespace
{

constexpr long connectionsEach = 6; // to one host; more wait for their turn

/// Once in the process. A server that hangs up must not end the desk: libcurl leaves SIGPIPE to us,
/// and Qt ignores it as soon as it opens a socket itself.
void initCurl()
{
    static const bool isReady = [] {
        std::signal(SIGPIPE, SIG_IGN);
        return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }();
    Q_UNUSED(isReady)
}

} // namespace

/// The notifiers of one socket.
struct CurlLoop::Watched final : public QObject {
    QSocketNotifier read;
    QSocketNotifier write;

    Watched(curl_socket_t socket, CurlLoop &loop)
        : QObject(&loop), read(socket, QSocketNotifier::Read), write(socket, QSocketNotifier::Write)
    {
        connect(&read, &QSocketNotifier::activated, &loop,
                [&loop, socket] { loop.act(socket, CURL_CSELECT_IN); });
        connect(&write, &QSocketNotifier::activated, &loop,
                [&loop, socket] { loop.act(socket, CURL_CSELECT_OUT); });
    }

    void enable(int what)
    {
        read.setEnabled((what & CURL_POLL_IN) != 0);
        write.setEnabled((what & CURL_POLL_OUT) != 0);
    }
};

CurlLoop::CurlLoop(Ended ended) : m_ended(std::move(ended))
{
    initCurl();
    m_multi = curl_multi_init();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::watch);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::wait);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsEach);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, connectionsEach);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
}

CurlLoop::~CurlLoop() { curl_multi_cleanup(m_multi); }

bool CurlLoop::add(CURL *transfer) { return curl_multi_add_handle(m_multi, transfer) == CURLM_OK; }

void CurlLoop::remove(CURL *transfer)
{
    curl_multi_remove_handle(m_multi, transfer);
    m_sockets.remove(transfer);
}

int CurlLoop::watch(CURL *transfer, curl_socket_t socket, int what, void *loop, void *watched)
{
    auto *self = static_cast<CurlLoop *>(loop);
    auto *entry = static_cast<Watched *>(watched);
    if (what == CURL_POLL_REMOVE) {
        self->m_sockets.removeIf([socket](const auto &used) { return used.value() == socket; });
        if (!entry)
            return 0;
        entry->enable(CURL_POLL_NONE);
        curl_multi_assign(self->m_multi, socket, nullptr);
        entry->deleteLater(); // this may be called while one of them tells of its socket
        return 0;
    }
    if (!entry) {
        entry = new Watched(socket, *self);
        curl_multi_assign(self->m_multi, socket, entry);
    }
    entry->enable(what);
    self->m_sockets.insert(transfer, socket);
    return 0;
}

int CurlLoop::wait(CURLM *, long milliseconds, void *loop)
{
    QTimer &timer = static_cast<CurlLoop *>(loop)->m_timer;
    milliseconds < 0 ? timer.stop() : timer.start(int(milliseconds));
    return 0;
}

void CurlLoop::act(curl_socket_t socket, int what)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, what, &running);
    tellEnded();
}

void CurlLoop::tellEnded()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *transfer = message->easy_handle;
        const CURLcode result = message->data.result;
        remove(transfer); // the message is void from here
        m_ended(transfer, result);
    }
}

} // namespace motcua::sync
