#pragma once

#include "sync/client/httptransport.h"
#include "sync/client/makegateway.h"
#include "sync/engine/syncengine.h"
#include "tests/fakes/memorystores.h"

#include "app/core/domain/profile.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace motcua::standin
{
class IgateService;
struct Request;
} // namespace motcua::standin

namespace motcua::tests
{

/// Stands still until it is moved.
class FakeClock final : public kernel::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_ms); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    QDateTime m_start = kernel::vietnamTime(QDate(2026, 11, 22), QTime(8, 0));
    qint64 m_ms = 0;
};

/// An alarm that rings when the test says so.
class FakeWakeUp final : public sync::WakeUp
{
public:
    void set(qint64 afterMs, std::function<void()> ring) override
    {
        after = afterMs;
        m_ring = std::move(ring);
    }
    void clear() override { m_ring = {}; }
    [[nodiscard]] bool isSet() const { return bool(m_ring); }
    void ring()
    {
        if (const auto ring = std::exchange(m_ring, {}))
            ring();
    }

    qint64 after = 0;

private:
    std::function<void()> m_ring;
};

/// HTTP without sockets, straight into the pretended server: the whole client stack runs, and a
/// thousand faults take a second. Requests are counted across reconnections in `sent`.
class DirectTransport final : public sync::HttpTransport
{
public:
    struct Plan {
        int sent = 0;
        int unsentAt = 0; ///< this request fails before a byte leaves (1-based; 0 = none)
        int lostAt = 0;   ///< this one is served, but no answer and no error ever comes: a crash
        bool lost = false;
        int repeated = 0; ///< this one arrives `copies` times (1-based; 0 = none)
        int copies = 1;
        int copiesAfter = 0; ///< so many further requests later; 0 = at once
        bool sparesCreates = false;
        /// The link breaks when so many bytes of a file have left in pieces: the first piece that
        /// reaches there arrives so far and has no answer. One after another.
        QList<qint64> cuts = {};
        bool diesAtCut = false;                       ///< and the desk with it, as at lostAt
        QList<std::pair<qint64, qint64>> pieces = {}; ///< offset and bytes of each that left
        std::optional<sync::HttpRequest> kept = {};   ///< what is still to arrive again
    };

    DirectTransport(standin::IgateService &server, Plan &plan) : m_server(server), m_plan(plan) {}

    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override;

    /// At once; `how` is a fault as in standin::Fault, empty = none.
    [[nodiscard]] sync::HttpOutcome exchange(const sync::HttpRequest &request, const QString &how);

private:
    /// Notes a piece and shortens it where the link breaks. True: it does.
    [[nodiscard]] bool breaks(standin::Request &request);
    void repeat(const sync::HttpRequest &request);

    standin::IgateService &m_server;
    Plan &m_plan;
    QObject m_context; // dies with the transport: no answer after that
};

/// A profile for the stand-in; paths as the product's defaults have them.
[[nodiscard]] domain::Profile standinProfile(domain::IgateAdapter adapter, const QUrl &server);

/// A desk's sync part on a table: stores that survive, an engine that can be replaced, time that
/// jumps.
class SyncBench : public QObject
{
public:
    using MakeGateway = std::function<std::unique_ptr<ports::Gateway>(const kernel::Clock &)>;

    explicit SyncBench(MakeGateway make) : m_make(std::move(make)) {}
    ~SyncBench() override;

    /// Throws the engine and the gateway away, as the end of the process would.
    void crash();
    /// A new gateway and a new engine, as at the next start; `start()`ed.
    void boot();
    /// Lets the present round end. False when it never does.
    bool settle();
    /// Rounds, with time jumping to each alarm, until nothing waits. Their number, or −1 when
    /// `most` were not enough.
    int drain(int most = 20);

    MemoryStores stores;
    FakeClock clock;
    FakeWakeUp wakeUp;
    sync::SyncSettings settings;
    sync::SyncReport report; ///< of the last round
    int rounds = 0;
    std::unique_ptr<sync::SyncEngine> engine;
    std::unique_ptr<ports::Gateway> gateway;
    std::function<bool()> gaveUp; ///< settle() ends when it says so: no answer will come

private:
    MakeGateway m_make;
};

} // namespace motcua::tests
