#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <curl/curl.h>

#include <functional>

namespace motcua::sync
{

/// libcurl's multi interface on the event loop of the thread it is made on: its sockets are watched
/// by notifiers and its waits are one timer. Keeps connections. Everything that is added is removed
/// by whoever added it, or has ended, before this dies.
class CurlLoop final : public QObject
{
public:
    using Ended = std::function<void(CURL *, CURLcode)>;

    /// `ended` is called from the event loop, when the transfer is no longer here.
    explicit CurlLoop(Ended ended);
    ~CurlLoop() override;

    [[nodiscard]] bool add(CURL *transfer);
    void remove(CURL *transfer);
    /// That a transfer goes by; CURL_SOCKET_BAD before it has one.
    [[nodiscard]] curl_socket_t socketOf(CURL *transfer) const
    {
        return m_sockets.value(transfer, CURL_SOCKET_BAD);
    }

private:
    static int watch(CURL *, curl_socket_t socket, int what, void *loop, void *watched);
    static int wait(CURLM *, long milliseconds, void *loop);

    struct Watched;
    void act(curl_socket_t socket, int what);
    void tellEnded();

    CURLM *m_multi;
    QHash<CURL *, curl_socket_t> m_sockets;
    Ended m_ended;
    QTimer m_timer;
};

} // namespace motcua::sync
