#include "tests/faults/simulation/world.h"
#include "tests/faults/tally.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::tests;

namespace
{

QString playSeed(quint64 seed, Crippled crippled = Crippled::Not, const QSet<int> &spared = {},
                 QList<Mishap> *mishaps = nullptr)
{
    World world({seed, crippled, spared});
    const QString wrong = world.play();
    if (mishaps)
        *mishaps = world.mishaps();
    return wrong;
}

/// Leaves out one mishap after the other as long as it still goes wrong: what remains is what it
/// takes.
QString shrunk(quint64 seed, Crippled crippled)
{
    QSet<int> spared;
    QList<Mishap> mishaps;
    QString wrong = playSeed(seed, crippled, spared, &mishaps);
    for (qsizetype i = mishaps.size(); i > 0; --i) {
        QSet<int> fewer = spared;
        fewer.insert(int(i));
        const QString still = playSeed(seed, crippled, fewer);
        if (!still.isEmpty()) {
            wrong = still;
            spared = fewer;
        }
    }
    (void)playSeed(seed, crippled, spared, &mishaps);
    QStringList lines{u"seed %1: %2"_s.arg(seed).arg(wrong)};
    for (const Mishap &mishap : std::as_const(mishaps))
        if (!spared.contains(mishap.order))
            lines.append(u"  %1. %2"_s.arg(mishap.order).arg(mishap.what));
    return lines.join(u'\n');
}

int countFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? count : otherwise;
}

} // namespace

/// Histories that a seed decides (offline facts §d.3 no. 8). A failing seed is shrunk and printed;
/// MOTCUA_SEED plays one alone, MOTCUA_SEEDS says how many.
class Simulation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"motcua.*=false"_s); }
    void everySeedEndsWell();
    void aSeedPlaysTheSameHistory();
    void aCrippledDeskIsCaught_data();
    void aCrippledDeskIsCaught();
};

void Simulation::everySeedEndsWell()
{
    if (qEnvironmentVariableIsSet("MOTCUA_SEED")) {
        const quint64 seed = qEnvironmentVariable("MOTCUA_SEED").toULongLong();
        if (!playSeed(seed).isEmpty())
            QFAIL(qPrintable(shrunk(seed, Crippled::Not)));
        return;
    }
    const int seeds = countFromEnvironment("MOTCUA_SEEDS", 20'000);
    const quint64 first = quint64(countFromEnvironment("MOTCUA_FIRST_SEED", 1));
    int requests = 0;
    int dossiers = 0;
    int mishaps = 0;
    for (quint64 seed = first; seed < first + quint64(seeds); ++seed) {
        World world({seed, Crippled::Not, {}});
        if (!world.play().isEmpty())
            QFAIL(qPrintable(shrunk(seed, Crippled::Not)));
        requests += world.requests();
        dossiers += world.dossiers();
        mishaps += int(world.mishaps().size());
    }
    qInfo("%d dossiers, %d requests, %d mishaps", dossiers, requests, mishaps);
    tally(8, "histories that a seed decides, from the first seed on", seeds, first);
}

void Simulation::aSeedPlaysTheSameHistory()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        QList<Mishap> first;
        QList<Mishap> second;
        (void)playSeed(seed, Crippled::Not, {}, &first); // one world at a time: they share a thread
        (void)playSeed(seed, Crippled::Not, {}, &second);
        QCOMPARE(first.size(), second.size());
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).what, second.at(i).what);
    }
}

void Simulation::aCrippledDeskIsCaught_data()
{
    QTest::addColumn<Crippled>("crippled");
    QTest::newRow("forgets the mark of its attempt") << Crippled::ForgetsTheMark;
    QTest::newRow("looks up only once") << Crippled::LooksOnlyOnce;
}

/// Negative control: what protects a dossier is left out, and the same oracles must see it.
void Simulation::aCrippledDeskIsCaught()
{
    QFETCH(const Crippled, crippled);
    for (quint64 seed = 1; seed <= 400; ++seed) {
        const QString wrong = playSeed(seed, crippled);
        if (wrong.isEmpty())
            continue;
        qInfo("%s", qPrintable(shrunk(seed, crippled)));
        QVERIFY(playSeed(seed).isEmpty());
        tally(7,
              qPrintable(u"control caught: a desk that %1"_s.arg(
                  QString::fromUtf8(QTest::currentDataTag()))),
              1, seed);
        return;
    }
    QFAIL("four hundred histories, and nobody noticed");
}

QTEST_GUILESS_MAIN(Simulation)
#include "simulationtest.moc"
