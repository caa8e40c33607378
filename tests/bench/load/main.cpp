// bench_load [--dossiers N] [--capacity N] [--outage SECONDS] [DESKS...]: so many desks come back
// at once after an outage, each with so many dossiers; two processes of the pretended server share
// one PostgreSQL.

#include "tests/bench/load/fleet.h"
#include "tests/bench/load/postgres.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr int servers = 2;
constexpr qint64 mostMs = 20 * 60'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

std::unique_ptr<QProcess> startServer(const QString &database, quint16 port, int capacity)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(MOTCUA_STANDIN),
                   {u"--port"_s, QString::number(port), u"--db"_s, database, u"--switches"_s,
                    u"{\"capacity\":%1}"_s.arg(capacity), u"--stop-with-stdin"_s});
    process->waitForReadyRead(20'000);
    return process;
}

QJsonObject counts(const QUrl &server)
{
    QNetworkAccessManager network;
    QEventLoop loop;
    QNetworkReply *reply = network.get(QNetworkRequest(server.resolved(QUrl(u"/__counts"_s))));
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonObject told = QJsonDocument::fromJson(reply->readAll()).object();
    reply->deleteLater();
    return told;
}

void wait(qint64 ms)
{
    QEventLoop loop;
    QTimer::singleShot(int(ms), &loop, &QEventLoop::quit);
    loop.exec();
}

/// False: something was lost, doubled or not done in time.
bool play(bench::Postgres &postgres, int desks, int dossiers, int capacity, qint64 outageMs)
{
    const QString database = postgres.fresh(u"desks%1"_s.arg(desks));
    QList<quint16> ports;
    QList<QUrl> addresses;
    for (int i = 0; i < servers; ++i) {
        ports.append(freePort());
        addresses.append(QUrl(u"http://127.0.0.1:%1"_s.arg(ports.last())));
    }
    bench::Fleet fleet(desks, dossiers, addresses);
    fleet.start();
    wait(outageMs);
    std::vector<std::unique_ptr<QProcess>> running;
    for (const quint16 port : ports)
        running.push_back(startServer(database, port, capacity));
    for (const auto &process : running)
        if (process->state() != QProcess::Running) {
            std::fprintf(stderr, "The pretended server did not start.\n");
            return false;
        }
    fleet.noteReturn();
    const bench::FleetResult result = fleet.run(mostMs);
    const QJsonObject kept = counts(addresses.first());
    int turnedAway = 0;
    for (const QUrl &address : std::as_const(addresses))
        turnedAway += counts(address).value("turnedAway"_L1).toInt();
    const int there = kept.value("dossiers"_L1).toInt();
    const bool isExact = there == result.dossiers &&
                         kept.value("owners"_L1).toInt() == result.dossiers &&
                         kept.value("codes"_L1).toInt() == result.dossiers;
    const double fairness = result.medianDesk > 0 ? result.slowestDesk / result.medianDesk : 0;
    std::printf("| %5d | %6d | %7.1f | %7.0f | %8d | %6d | %5.1f %% | %5.1f %% | %6.1f | %6.1f | "
                "%4.2f | %s |\n",
                desks, result.dossiers, result.seconds, result.dossiers / result.seconds,
                result.requests, turnedAway, 100 * result.firstRate, 100 * result.lastRate,
                result.medianDesk, result.slowestDesk, fairness,
                isExact && result.done ? "each once" : "NOT EXACT");
    std::fflush(stdout);
    for (const auto &process : running) {
        process->closeWriteChannel();
        process->waitForFinished(10'000);
    }
    return isExact && result.done;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"dossiers"_s, u"Of each desk."_s, u"N"_s, u"20"_s});
    parser.addOption({u"capacity"_s, u"Requests a second of each server."_s, u"N"_s, u"400"_s});
    // A minute, so that the desks have come to the even steps in which a long one is probed.
    parser.addOption({u"outage"_s, u"Before the servers start."_s, u"seconds"_s, u"60"_s});
    parser.addPositionalArgument(u"desks"_s, u"How many desks; several numbers play in turn."_s);
    parser.process(application);
    QStringList fleets = parser.positionalArguments();
    if (fleets.isEmpty())
        fleets = {u"10"_s, u"100"_s};
    bench::Postgres postgres;
    if (const QString fault = postgres.start(); !fault.isEmpty()) {
        std::fprintf(stderr, "PostgreSQL: %s\n", qPrintable(fault));
        return 1;
    }
    std::printf(
        "| desks | dossiers | seconds | per second | requests | turned away | failures in the "
        "first quarter | in the last | median desk s | slowest s | ratio | at the server |\n"
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
    bool isGood = true;
    for (const QString &desks : std::as_const(fleets))
        isGood =
            play(postgres, desks.toInt(), parser.value(u"dossiers"_s).toInt(),
                 parser.value(u"capacity"_s).toInt(), parser.value(u"outage"_s).toInt() * 1000) &&
            isGood;
    return isGood ? 0 : 1;
}
