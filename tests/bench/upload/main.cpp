// bench_upload [FILES]: files of 300 KB from the encrypted store to the pretended server over
// TLS 1.3 against one `curl` with a kept connection and plain files, in the same run; then how soon
// a hundred dossiers are known over a weak link (256 kbit/s, 300 ms, 2 % loss) that comes back.

#include "resources/resources.h"
#include "tests/bench/upload/curl.h"
#include "tests/bench/upload/uploaddesk.h"
#include "tests/fakes/madecertificates.h"
#include "tests/standin/faultproxy/faultproxy.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr int runs = 3;
constexpr int filesEach = 10;
constexpr qsizetype bytes = 300'000;
constexpr int weakDossiers = 100;
constexpr qint64 outageMs = 60'000;
constexpr qint64 mostMs = 10 * 60'000;

void wait(qint64 ms)
{
    QEventLoop loop;
    QTimer::singleShot(int(ms), &loop, &QEventLoop::quit);
    loop.exec();
}

/// Key and certificate of the server in one file; empty = openssl failed.
QString tlsFile(tests::MadeCertificates &made)
{
    tests::MadeCertificates::Wish authority;
    authority.authority = true;
    tests::MadeCertificates::Wish server;
    server.issuer = u"authority"_s;
    if (!made.make(u"authority"_s, authority) || !made.make(u"server"_s, server))
        return {};
    QFile both(made.folder() + u"/both.pem"_s);
    QFile certificate(made.pem(u"server"_s));
    QFile key(made.keyFile(u"server"_s));
    if (!both.open(QIODevice::WriteOnly) || !certificate.open(QIODevice::ReadOnly) ||
        !key.open(QIODevice::ReadOnly))
        return {};
    both.write(certificate.readAll() + key.readAll());
    return both.fileName();
}

bool compare(const bench::Server &server, const QString &caFile, int files)
{
    const int dossiers = std::max(1, files / filesEach);
    const double megabytes = double(dossiers * filesEach) * bytes / 1e6;
    std::printf("%-34s %8s %8s %8s\n", "300 KB files over TLS 1.3", "ours/s", "curl/s", "ratio");
    QList<double> ratios;
    for (int run = 1; run <= runs; ++run) {
        const double curl =
            bench::curlSeconds(server.address(), caFile, dossiers * filesEach, bytes);
        bench::UploadDesk desk({server.address(), caFile, dossiers, filesEach, bytes});
        desk.start();
        const double ours = desk.drain(mostMs);
        if (curl < 0 || ours < 0) {
            std::printf("failed: curl %.1f, ours %.1f %s\n", curl, ours, qPrintable(desk.reason()));
            return false;
        }
        ratios.append(curl / ours);
        std::printf("%-34s %8.1f %8.1f %8.2f\n",
                    qPrintable(u"  run %1, %2 files, MB"_s.arg(run).arg(dossiers * filesEach)),
                    megabytes / ours, megabytes / curl, curl / ours);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("%-34s %26.2f\n", "  median", ratios[runs / 2]);
    return true;
}

bool overAWeakLink(const bench::Server &server, const QString &caFile)
{
    // The port of the proxy is known to the desk before anybody listens there.
    auto proxy = std::make_unique<standin::FaultProxy>(quint16(server.address().port()));
    proxy->setShape(standin::LinkShape::weak());
    bool isUp = false;
    proxy->setWeather([&isUp](int) {
        return standin::ConnectionFault{isUp ? standin::ConnectionFault::Kind::None
                                             : standin::ConnectionFault::Kind::Refuse};
    });
    if (!proxy->start())
        return false;
    QUrl address = server.address();
    address.setPort(proxy->port());
    bench::UploadDesk desk({address, caFile, weakDossiers, 1, bytes, true});
    desk.start();
    wait(outageMs);
    isUp = true;
    const double first = desk.untilKnown(1, mostMs);
    const double all = first < 0 ? -1 : first + desk.untilKnown(weakDossiers, mostMs);
    std::printf("256 kbit/s, 300 ms, 2 %% loss; the link is back after %lld s without\n",
                outageMs / 1000);
    std::printf("%-34s %8.1f s\n", "  first dossier known", first);
    std::printf("%-34s %8.1f s\n", "  a hundred dossiers known", all);
    return first >= 0 && all >= 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    tests::MadeCertificates made;
    const QString tls = tlsFile(made);
    if (tls.isEmpty()) {
        std::printf("no certificate: %s\n", made.why().constData());
        return 1;
    }
    const bench::Server server(tls);
    const QString caFile = made.pem(u"authority"_s);
    const int files = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    return compare(server, caFile, files) && overAWeakLink(server, caFile) ? 0 : 1;
}
