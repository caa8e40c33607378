#pragma once

#include "tests/standin/escl/esclfault.h"
#include "tests/standin/escl/esclpages.h"

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

namespace motcua::standin
{

struct HttpRequest {
    QByteArray method;
    QByteArray path;
    QByteArray body;
};

/// A network scanner with glass and a duplex feeder that speaks eSCL on loopback, so that the real
/// sane-airscan can be used and can be made to fail. Pages come from a folder; each job of the
/// feeder takes them from where the last one stopped, and an empty feeder is filled again by the
/// next job. One thread with an event loop; may live in the test's own process.
class EsclStandin final : public QObject
{
    Q_OBJECT

public:
    explicit EsclStandin(const QString &folder, QObject *parent = nullptr);
    ~EsclStandin() override;

    /// Time the paper takes: from one answer to NextDocument to the next. Never 0: sane-airscan
    /// 0.99.27 fetches ahead, and when the whole stack is through before its sane_start has woken
    /// up, it reports an empty feeder.
    void setPace(int milliseconds) { m_paceMs = std::max(1, milliseconds); }
    void addFault(const EsclFault &fault) { m_faults.append(fault); }
    /// Port 0 = a free one. False when it cannot listen.
    [[nodiscard]] bool listen(quint16 port);
    /// `http://127.0.0.1:PORT/eSCL`
    [[nodiscard]] QString url() const;

    /// The pages given out whole, in order, byte for byte.
    [[nodiscard]] const QByteArrayList &served() const { return m_served; }
    /// Faults that have not happened yet.
    [[nodiscard]] qsizetype faultsLeft() const { return m_faults.size(); }

private:
    struct Job {
        QByteArray id;
        bool feeder = false;
        EsclWish wish;
        int given = 0;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpRequest &request);
    void createJob(QTcpSocket *socket, const QByteArray &ticket);
    void nextDocument(QTcpSocket *socket);
    void movePaper(QTcpSocket *socket);
    void givePage(QTcpSocket *socket, bool whole);
    [[nodiscard]] bool failed(QTcpSocket *socket);
    [[nodiscard]] std::optional<EsclFault> dueFault(bool atJob);

    EsclPages m_pages;
    QList<EsclFault> m_faults;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_incoming;
    std::optional<Job> m_job;
    int m_paceMs = 40;
    int m_jobs = 0;
    int m_next = 0; // index of the page on top of the stack
    QByteArray m_feederState;
    QByteArrayList m_served;
};

} // namespace motcua::standin
