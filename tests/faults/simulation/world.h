#pragma once

#include "tests/fakes/memorystores.h"
#include "tests/standin/igate/igateservice.h"

#include "sync/client/httptransport.h"
#include "sync/engine/syncengine.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <random>
#include <vector>

namespace motcua::tests
{

/// What a world leaves out on purpose: it must then be caught.
enum class Crippled {
    Not,
    ForgetsTheMark, ///< a crash forgets that a create had left
    LooksOnlyOnce,  ///< one empty look-up is proof that a create never arrived
};

struct WorldSettings {
    quint64 seed = 0;
    Crippled crippled = Crippled::Not;
    QSet<int> spared; ///< faults, by their order, that do not happen: for shrinking
};

/// One thing that went wrong on purpose, for the report.
struct Mishap {
    int order = 0;
    QString what;
};

/// Up to five desks of one agency, one pretended server and the weather between them, all decided
/// by a seed: users receive and move dossiers, links fail in every way, processes die between any
/// two steps, clocks jump. Time is virtual and everything runs in one thread, so that a seed always
/// plays the same history. Then the weather clears, and the oracles of offline facts §d.4 are
/// asked.
class World
{
public:
    explicit World(WorldSettings settings);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    /// Plays the history; the first oracle that does not hold, or nothing.
    [[nodiscard]] QString play();

    [[nodiscard]] const QList<Mishap> &mishaps() const { return m_mishaps; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int dossiers() const { return m_received; }

private:
    struct Desk;
    class Wire;
    class Clock;
    class Alarm;

    void act();
    void receive(Desk &desk);
    void move(Desk &desk);
    void crash(Desk &desk);
    void boot(Desk &desk);
    void clear();
    /// Lets everything happen up to that virtual millisecond.
    void runUntil(qint64 ms);
    void at(qint64 ms, const std::shared_ptr<int> &alive, std::function<void()> what);
    /// How this request goes; "" = well.
    [[nodiscard]] QString weather(const QString &what);
    [[nodiscard]] bool chance(int percent) { return int(m_random() % 100) < percent; }
    [[nodiscard]] int pick(int below) { return int(m_random() % quint64(below)); }

    [[nodiscard]] QString oracles() const;
    [[nodiscard]] QString wrongAtServer() const;
    [[nodiscard]] QString wrongAtDesks() const;

    WorldSettings m_settings;
    std::mt19937_64 m_random;
    bool m_isStormy = true;
    bool m_refusesTwins = false;
    int m_stormPercent = 20;
    qint64 m_now = 0; ///< virtual milliseconds
    int m_requests = 0;
    int m_received = 0;
    QList<Mishap> m_mishaps;
    struct Event {
        std::weak_ptr<int> alive;
        std::function<void()> what;
    };
    std::multimap<qint64, Event> m_events;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    standin::IgateService m_server;
    std::vector<std::unique_ptr<Desk>> m_desks;
};

} // namespace motcua::tests
