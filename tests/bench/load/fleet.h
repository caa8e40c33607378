#pragma once

#include "sync/engine/syncengine.h"
#include "tests/fakes/memorystores.h"

#include <QElapsedTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace motcua::bench
{

struct FleetResult {
    int desks = 0;
    int dossiers = 0;
    double seconds = 0; ///< from the server's return until the last desk was through
    int requests = 0;
    int failures = 0;
    double firstRate = 0; ///< share of failures in the first quarter of the time
    double lastRate = 0;  ///< and in the last
    double medianDesk = 0;
    double slowestDesk = 0;
    bool done = false;
};

/// Many desks in one process, each with the whole client stack, its own connections and its own
/// outbox in memory. They have been trying for a while when the server comes back.
class Fleet
{
public:
    /// `servers`: one for each process of the pretended server, dealt out in turn.
    Fleet(int desks, int dossiersEach, const QList<QUrl> &servers);
    ~Fleet();

    void start();
    /// The servers are there again from now on.
    void noteReturn();
    /// Until every desk is through, or the time is up.
    [[nodiscard]] FleetResult run(qint64 mostMs);

private:
    struct Desk;
    class Counted;

    void answered(bool isGood);

    int m_dossiersEach;
    kernel::SystemClock m_clock;
    QElapsedTimer m_since;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::vector<std::pair<int, int>> m_perSecond; // requests, failures
    int m_through = 0;
    std::function<void()> m_allThrough;
};

} // namespace motcua::bench
