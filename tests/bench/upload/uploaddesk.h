#pragma once

#include "sync/engine/syncengine.h"
#include "tests/fakes/deskstore.h"

#include <QProcess>
#include <QUrl>

#include <memory>

namespace motcua::bench
{

/// The pretended server as a process of its own; ends with this object.
class Server
{
public:
    /// `tlsFile`: key and certificates; empty = no TLS.
    explicit Server(const QString &tlsFile);
    ~Server();
    [[nodiscard]] QUrl address() const { return m_address; }

private:
    QProcess m_process;
    QUrl m_address;
};

/// A whole desk: encrypted store, engine, TLS. Times are those of this machine.
class UploadDesk
{
public:
    struct Wish {
        QUrl server;
        QString caFile;
        int dossiers = 1;
        int filesEach = 1;
        qsizetype bytes = 300'000;
        bool filesAfterCreate = false;
    };
    explicit UploadDesk(const Wish &wish);
    ~UploadDesk();

    void start() { m_engine->start(); }
    /// Runs until the server has confirmed everything; seconds, or −1 after `mostMs`.
    [[nodiscard]] double drain(qint64 mostMs);
    /// Runs until so many dossiers are known there; seconds, or −1.
    [[nodiscard]] double untilKnown(int dossiers, qint64 mostMs);
    [[nodiscard]] QString reason() const { return m_reason; }

private:
    [[nodiscard]] int knownDossiers();
    template <class Condition> double until(Condition condition, qint64 mostMs);

    class Now;
    std::unique_ptr<Now> m_clock;
    tests::DeskStore m_desk;
    std::unique_ptr<sync::WakeUp> m_wakeUp;
    std::unique_ptr<ports::Gateway> m_gateway;
    std::unique_ptr<sync::SyncEngine> m_engine;
    QString m_reason;
};

} // namespace motcua::bench
