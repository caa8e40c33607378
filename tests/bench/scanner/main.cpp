#include "app/security/sealedfile.h"
#include "scanner/device/workerprocess.h"
#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <optional>

#include <sys/resource.h>

// Acquisition through the worker (encrypted, fsynced) against scanimage (plain, not synced) on the
// same backend, and the pause between two sheets. Prints a table; asserts nothing. The best of
// several rounds counts, because the machine may be shared.

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr int rounds = 3;

struct Case {
    QString title;
    QString device;
    QString source; ///< the backend's own word for the feeder
    QString mode;
    ports::ScanMode wish;
    int dpi = 300;
};

struct Measure {
    double seconds = 0;
    int pages = 0;
    double cpuSeconds = 0; ///< of the program that scans
    double gapMs = 0;      ///< median, page announced to first bytes of the next
    double peakMb = 0;     ///< of the worker's memory
};

/// VmHWM of our worker while it still runs.
double peakOfWorker()
{
    const auto workers = tests::childrenOf(QCoreApplication::applicationPid(), "motcua-scanner"_ba);
    QFile status(u"/proc/%1/status"_s.arg(workers.value(0)));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmHWM:") + 6).simplified().split(' ').first().toDouble() / 1024;
}

Measure throughWorker(const Case &run)
{
    QTemporaryDir folder;
    ports::ScanRequest request;
    request.device = run.device;
    request.source = ports::ScanSource::Adf;
    request.mode = run.wish;
    request.dpi = run.dpi;
    request.spoolFolder = folder.path();
    request.spoolKey = security::SodiumSealedFiles().newKey();

    scanner::WorkerProcess worker;
    QElapsedTimer clock;
    QList<double> gaps;
    std::optional<qint64> announced;
    Measure measure;
    QObject::connect(&worker, &scanner::WorkerProcess::eventArrived,
                     [&](const scanner::Event &event) {
                         if (std::holds_alternative<scanner::PageDone>(event)) {
                             ++measure.pages;
                             announced = clock.nsecsElapsed();
                         } else if (std::holds_alternative<scanner::Reading>(event) && announced) {
                             gaps.append(double(clock.nsecsElapsed() - *announced) / 1e6);
                             announced.reset();
                         } else if (const auto *ended = std::get_if<scanner::Ended>(&event)) {
                             if (ended->end.fault)
                                 qWarning().noquote() << "fault:" << ended->end.fault->detail;
                             measure.seconds = double(clock.nsecsElapsed()) / 1e9;
                             measure.peakMb = peakOfWorker();
                             QCoreApplication::quit();
                         }
                     });
    clock.start();
    worker.start(QCoreApplication::applicationDirPath() + u"/motcua-scanner"_s);
    worker.send(scanner::StartScan{request, {}});
    QCoreApplication::exec();
    std::sort(gaps.begin(), gaps.end());
    measure.gapMs = gaps.isEmpty() ? 0 : gaps.at(gaps.size() / 2);
    return measure;
}

Measure throughScanimage(const Case &run)
{
    QTemporaryDir folder;
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(u"scanimage"_s,
                  {u"-d"_s, run.device, u"--source"_s, run.source, u"--mode"_s, run.mode,
                   u"--resolution"_s, QString::number(run.dpi), u"-x"_s, u"210"_s, u"-y"_s,
                   u"297"_s, u"--format=pnm"_s, u"--batch="_s + folder.filePath(u"p%d.pnm"_s)});
    process.waitForFinished(-1);
    Measure measure;
    measure.seconds = double(clock.nsecsElapsed()) / 1e9;
    measure.pages = int(QDir(folder.path()).entryList(QDir::Files).size());
    return measure;
}

/// Processor time of the children that have ended.
double cpuOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + time.tv_usec / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <class Run> void keepBest(Measure &fastest, Run run)
{
    const double cpuBefore = cpuOfChildren();
    Measure measure = run();
    measure.cpuSeconds = cpuOfChildren() - cpuBefore;
    if (fastest.pages == 0 || measure.seconds < fastest.seconds)
        fastest = measure;
}

void compare(
    QTextStream &out, const Case &run, const std::function<void()> &prepare = [] {})
{
    Measure theirs;
    Measure ours;
    for (int round = 0; round < rounds; ++round) { // in turns: the machine's load is for both
        prepare();
        keepBest(theirs, [&] { return throughScanimage(run); });
        prepare();
        keepBest(ours, [&] { return throughWorker(run); });
    }
    const auto perPage = [](const Measure &measure) {
        return measure.seconds * 1000 / measure.pages;
    };
    const auto cpuPerPage = [](const Measure &measure) {
        return QString::number(measure.cpuSeconds * 1000 / measure.pages, 'f', 1).rightJustified(8);
    };
    out << run.title.leftJustified(26) << QString::number(ours.pages).rightJustified(6)
        << QString::number(perPage(theirs), 'f', 1).rightJustified(14) << cpuPerPage(theirs)
        << QString::number(perPage(ours), 'f', 1).rightJustified(14) << cpuPerPage(ours)
        << QString::number(perPage(theirs) / perPage(ours), 'f', 2).rightJustified(8)
        << QString::number(ours.gapMs, 'f', 1).rightJustified(10)
        << QString::number(ours.peakMb, 'f', 0).rightJustified(9) << Qt::endl;
}

/// From the device's side: how long after the end of a page it is asked for the next, and how often
/// its feeder had to wait for that.
QString feederWaits(const QString &logFile)
{
    QFile log(logFile);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QList<double> asked;
    int waits = 0;
    const auto lines = log.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words.value(1) != "waited")
            continue;
        asked.append(words.value(4).toDouble() / 1000);
        waits += words.value(2).toInt() > 0 ? 1 : 0;
    }
    std::sort(asked.begin(), asked.end());
    return asked.isEmpty() ? QString()
                           : u"    asked after %1 ms (median), %2 ms (worst); the feeder waited "
                             u"%3 of %4 times"_s.arg(asked.at(asked.size() / 2))
                                 .arg(asked.last())
                                 .arg(waits)
                                 .arg(asked.size());
}

/// The fault backend as a feeder that runs at its own pace, and as one without a limit.
void compareFeeder(QTextStream &out, const QString &title, const QByteArray &script, int dpi)
{
    QTemporaryDir state;
    const tests::SaneConfig config({u"motcuafault"_s});
    const QByteArray folder = state.path().toUtf8();
    config.write(u"motcuafault.conf"_s, "state " + folder + "\nlog " + folder +
                                            "/log\nmodel " MOTCUA_FAULT_MODELS "/office.model\n" +
                                            script);
    qputenv("LD_LIBRARY_PATH", MOTCUA_FAULT_SANE);
    compare(out,
            {title, u"motcuafault:fault0"_s, u"ADF"_s, u"Color"_s, ports::ScanMode::Colour, dpi},
            [&] {
                QFile::remove(state.filePath(u"next"_s));
                QFile::remove(state.filePath(u"log"_s));
            });
    if (const QString waits = feederWaits(state.filePath(u"log"_s)); !waits.isEmpty())
        out << waits << Qt::endl;
    qunsetenv("LD_LIBRARY_PATH");
}

/// Pages of print-like density for the network scanner.
void makePages(const QString &folder, int count)
{
    for (int number = 1; number <= count; ++number) {
        QImage page(2480, 3508, QImage::Format_RGB888);
        page.setDotsPerMeterX(11811);
        page.setDotsPerMeterY(11811);
        page.fill(QColor(252, 251, 247));
        QPainter painter(&page);
        for (int line = 0; line < 60; ++line) {
            for (int word = 0; word < 12; ++word)
                painter.fillRect(200 + word * 175 + (line * 37) % 40, 250 + line * 50,
                                 60 + (word * line * 13) % 90, 22, QColor(30, 30, 40));
        }
        painter.end();
        page.save(folder + u"/p%1.png"_s.arg(number, 2, 10, QChar(u'0')));
    }
}

void compareNetwork(QTextStream &out)
{
    QTemporaryDir paper;
    makePages(paper.path(), 10);
    QProcess standin;
    standin.start(QCoreApplication::applicationDirPath() + u"/motcua-standin-escl"_s,
                  {u"--pages"_s, paper.path(), u"--stop-with-stdin"_s});
    standin.waitForReadyRead();
    const QString url = QString::fromUtf8(standin.readLine()).trimmed();
    const tests::SaneConfig config({u"airscan"_s});
    config.write(u"airscan.conf"_s, tests::SaneConfig::airscanConf(u"Stand-in"_s, url));
    const Case colour{u"airscan (eSCL), colour"_s, u"airscan:e0:Stand-in"_s, u"ADF"_s, u"Color"_s,
                      ports::ScanMode::Colour};
    compare(out, colour);
    standin.closeWriteChannel();
    standin.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    out << "A4, 300 dpi, best of " << rounds << " rounds; wall time with the start of the program\n"
        << u"backend"_s.leftJustified(26)
        << " pages  scanimage ms  of CPU     worker ms  of CPU   ratio    gap ms  peak MB"
        << Qt::endl;
    {
        const tests::SaneConfig config({u"test"_s});
        config.write(u"test.conf"_s, tests::SaneConfig::testConf());
        const QString feeder = u"Automatic Document Feeder"_s;
        compare(out, {u"test, colour (26 MB)"_s, u"test:0"_s, feeder, u"Color"_s,
                      ports::ScanMode::Colour});
        compare(out,
                {u"test, gray (9 MB)"_s, u"test:0"_s, feeder, u"Gray"_s, ports::ScanMode::Gray});
        config.write(u"test.conf"_s,
                     tests::SaneConfig::testConf("read-delay true\nread-delay-duration 1000\n"));
        compare(out, {u"test at 60 MB/s, colour"_s, u"test:0"_s, feeder, u"Color"_s,
                      ports::ScanMode::Colour});
    }
    compareNetwork(out);
    compareFeeder(out, u"feeder, 60 images/min"_s, "sheets 6\npace 60\ngap-ms 150\n", 300);
    compareFeeder(out, u"feeder, 120 images/min"_s, "sheets 10\npace 120\ngap-ms 80\n", 300);
    compareFeeder(out, u"feeder without a limit"_s, "sheets 10\n", 300);
    compareFeeder(out, u"the same at 600 dpi"_s, "sheets 8\n", 600);
    return 0;
}
