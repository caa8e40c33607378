#pragma once

#include "tests/fakes/deskstore.h"
#include "tests/fakes/syncbench.h"
#include "tests/standin/faultproxy/faultproxy.h"
#include "tests/standin/igate/igatestandin.h"

#include <QStringList>

#include <map>
#include <random>

namespace motcua::tests
{

/// What a schedule leaves out on purpose: it must then be caught.
enum class Unguarded {
    No,
    ForgetsTheMark, ///< of a create that has left, when its answer was lost
};

/// One history on real sockets that a seed decides: a real store, the real engine and HTTP client,
/// the pretended server, and between them a link on which connections fail in every way and the
/// program is started again now and then. Then the link is good, and the oracles of offline facts
/// §d.4 are asked. When bytes arrive is the kernel's business, so a seed repeats what is done to
/// each connection, and not each microsecond.
class Schedule
{
public:
    explicit Schedule(quint64 seed, Unguarded unguarded = Unguarded::No);
    ~Schedule();
    Q_DISABLE_COPY_MOVE(Schedule)

    /// The first oracle that does not hold, or nothing.
    [[nodiscard]] QString play();

    [[nodiscard]] int faults() const { return m_proxy->faults(); }
    [[nodiscard]] int rounds() const { return m_rounds; }
    /// What was planned for each connection, for the report.
    [[nodiscard]] const QStringList &planned() const { return m_planned; }
    /// By kind, planned ones.
    [[nodiscard]] const std::map<QString, int> &kinds() const { return m_kinds; }

private:
    void receive();
    void boot();
    /// False when the round never ends.
    [[nodiscard]] bool settle();
    void forgetMarks();
    [[nodiscard]] standin::ConnectionFault fault(int connection);
    [[nodiscard]] bool isDone();
    [[nodiscard]] QString waitsWithoutReason();
    [[nodiscard]] QString oracles();
    [[nodiscard]] QString wrongAtServer(const domain::Dossier &dossier, const QJsonArray &kept);
    [[nodiscard]] int pick(int below) { return int(m_random() % quint64(below)); }

    std::mt19937_64 m_random;
    Unguarded m_unguarded;
    domain::IgateAdapter m_adapter = domain::IgateAdapter::Connector;
    bool m_duplicatesHappen = false; ///< then the server refuses twins; else it takes them silently
    bool m_filesAfterCreate = false;
    int m_stormyConnections = 0;
    int m_rounds = 0;
    QStringList m_planned;
    std::map<QString, int> m_kinds;
    QList<kernel::DossierId> m_received;

    DeskStore m_desk;
    standin::IgateStandin m_server;
    std::unique_ptr<standin::FaultProxy> m_proxy;
    FakeWakeUp m_wakeUp;
    std::unique_ptr<ports::Gateway> m_gateway;
    std::unique_ptr<sync::SyncEngine> m_engine;
};

} // namespace motcua::tests
