#include "tests/faults/sockets/schedule.h"
#include "tests/faults/tally.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::tests;
using motcua::standin::FaultProxy;
using motcua::standin::LinkShape;

namespace
{

constexpr quint64 firstSeed = 1;
constexpr int inCi = 500;
constexpr int nightly = 5'000;

QString told(quint64 seed, const Schedule &schedule, const QString &wrong)
{
    return u"seed %1 (MOTCUA_SEED=%1 plays it alone): %2\n  %3"_s.arg(seed).arg(
        wrong, schedule.planned().join(u"\n  "_s));
}

/// Bytes a second from one end of a shaped link to the other, and the first byte's milliseconds.
std::pair<double, qint64> speedOf(LinkShape shape, qsizetype bytes)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    FaultProxy proxy(server.serverPort());
    proxy.setShape(shape, 7);
    if (!proxy.start())
        return {};
    QTcpSocket client;
    QElapsedTimer time;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
    qint64 received = 0;
    qint64 firstAt = -1;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *arrived = server.nextPendingConnection();
        QObject::connect(arrived, &QTcpSocket::readyRead, arrived, [&, arrived] {
            received += arrived->readAll().size();
            firstAt = firstAt < 0 ? time.elapsed() : firstAt;
        });
    });
    time.start();
    client.write(QByteArray(bytes, 'x'));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(received == bytes, 60'000); }();
    return {1000.0 * double(received) / double(std::max<qint64>(1, time.elapsed())), firstAt};
}

} // namespace

/// Schedules of faults on real sockets that a seed decides (offline facts §d.3 no. 10). MOTCUA_SEED
/// plays one alone, MOTCUA_NIGHTLY plays the long count.
class Schedules final : public QObject
{
    Q_OBJECT

private slots:
    void everyScheduleEndsWell();
    void aDeskWithoutItsMarkIsCaught();
    void aWeakLinkIsAsWeakAsItSays();
};

void Schedules::everyScheduleEndsWell()
{
    const bool alone = qEnvironmentVariableIsSet("MOTCUA_SEED");
    const quint64 first = alone ? qEnvironmentVariable("MOTCUA_SEED").toULongLong() : firstSeed;
    const int count = alone ? 1 : (qEnvironmentVariableIsSet("MOTCUA_NIGHTLY") ? nightly : inCi);
    int faults = 0;
    int rounds = 0;
    std::map<QString, int> kinds;
    for (quint64 seed = first; seed < first + quint64(count); ++seed) {
        Schedule schedule(seed);
        const QString wrong = schedule.play();
        if (!wrong.isEmpty())
            QFAIL(qPrintable(told(seed, schedule, wrong)));
        faults += schedule.faults();
        rounds += schedule.rounds();
        for (const auto &[kind, times] : schedule.kinds())
            kinds[kind] += times;
    }
    for (const auto &[kind, times] : kinds)
        qInfo("%5d planned: %s", times, qPrintable(kind));
    qInfo("%d faults happened in %d rounds", faults, rounds);
    QVERIFY2(alone || faults > count, "the weather was too good to prove anything");
    QVERIFY2(alone || kinds.size() == 14, "not every kind of fault was planned");
    tally(10, "schedules of faults on real sockets, from the first seed on", count, first);
}

/// Negative control: the same oracles see the twin that a forgetful desk makes.
void Schedules::aDeskWithoutItsMarkIsCaught()
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Schedule schedule(seed, Unguarded::ForgetsTheMark);
        const QString wrong = schedule.play();
        if (wrong.isEmpty())
            continue;
        QVERIFY2(wrong.contains(u"dossiers at the server"_s), qPrintable(wrong));
        tally(7, "control caught: a desk that forgets its mark, on sockets", 1, seed);
        return;
    }
    QFAIL("two hundred schedules, and nobody noticed");
}

void Schedules::aWeakLinkIsAsWeakAsItSays()
{
    const auto [plain, plainFirst] = speedOf({}, 4'000'000);
    QVERIFY2(plain > 10'000'000, qPrintable(QString::number(plain)));
    const auto [limited, first] = speedOf({100'000, 80, 0}, 60'000);
    QVERIFY2(limited > 60'000 && limited < 100'000, qPrintable(QString::number(limited)));
    QVERIFY2(first >= 80 && first < 250, qPrintable(QString::number(first)));
    const auto [lossy, lossyFirst] = speedOf({100'000, 80, 0.1}, 60'000);
    QVERIFY2(lossy < 0.7 * limited, qPrintable(QString::number(lossy)));
    const auto [weak, weakFirst] = speedOf(LinkShape::weak(), 40'000);
    qInfo("256 kbit/s, 300 ms, 2 %%: %.0f bytes a second, first byte after %lld ms", weak,
          weakFirst);
    QVERIFY2(weak < 32'000 && weak > 8'000, qPrintable(QString::number(weak)));
    QVERIFY(weakFirst >= 150);
}

int main(int argc, char **argv)
{
    // Stores come and go by the hundred here, and no power is cut: their fsyncs need no disk.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    Schedules schedules;
    return QTest::qExec(&schedules, argc, argv);
}
#include "schedulestest.moc"
