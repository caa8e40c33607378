#include "app/core/kernel/spoolpage.h"
#include "app/core/services/capture.h"
#include "app/security/sealedfile.h"
#include "scanner/device/ocrprocesspool.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/imaging/gray.h"
#include "tests/bench/text/madepages.h"
#include "tests/data/pagemaker/page.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <array>

#include <sys/resource.h>

// A stack from its spool pages to text, as the desk does it (judging, straightening, packing,
// sealing and reading in motcua-ocr), beside as many bare tesseract processes on the same pages as
// there are processors. Prints pages a minute and CPU; asserts nothing. `bench_reading [pages]`

using namespace Qt::StringLiterals;
using namespace motcua;
using pagemaker::PageKind;

namespace
{

constexpr std::array kinds = {PageKind::Letter, PageKind::Form, PageKind::Table,
                              PageKind::Certificate};

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

/// Of this process and of its children that have ended.
double cpuSeconds()
{
    double sum = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        sum += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return sum;
}

/// Nothing is scanned here: the pages lie in the folder.
class NoSource final : public ports::PageSource
{
public:
    void findDevices(ports::Completion<QList<ports::ScanDevice>>) override {}
    void scan(const ports::ScanRequest &, ports::ScanListener &) override {}
    void cancel() override {}
};

struct Stack {
    QTemporaryDir folder;
    security::SodiumSealedFiles files;
    QByteArray key = files.newKey();
    QStringList pictures; ///< for the peer

    void add(int number)
    {
        const auto seed = quint32(700 + number);
        const auto made = pagemaker::makePage(
            {kinds[size_t(number) % kinds.size()], 300, seed, pagemaker::everydayWear(seed, 3), 0});
        tests::spool(files, key, folder.filePath(kernel::spoolFileName(number)), made.image);
        pictures.append(folder.filePath(u"%1.ppm"_s.arg(number)));
        if (!made.image.save(pictures.last()))
            qFatal("a picture cannot be written");
    }
};

void report(QTextStream &out, const QString &who, int pages, double wall, double cpu)
{
    out << who.leftJustified(34) << qRound(60 * pages / wall) << " pages/min, "
        << QString::number(cpu / pages, 'f', 2) << " s CPU a page\n";
    out.flush();
}

double pipeline(const Stack &stack, QTextStream &out)
{
    const scanner::SpoolPageProcessor processor(stack.files);
    services::PagePool pool;
    NoSource source;
    QElapsedTimer clock;
    clock.start();
    const double before = cpuSeconds();
    double wall = 0;
    int read = 0;
    {
        scanner::OcrProcessPool recogniser;
        services::Capture capture({source, processor, stack.files, pool, &recogniser},
                                  stack.folder.path(), stack.key, {});
        QObject::connect(&capture, &services::Capture::read, qApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
        QTimer::singleShot(0, &capture, [&capture] { capture.recover(); });
        QCoreApplication::exec();
        wall = double(clock.nsecsElapsed()) / 1e9;
        for (const auto &page : capture.pages())
            read += page.hasText() ? 1 : 0;
    }
    report(out, u"motcua, %1 pages with text"_s.arg(read), int(stack.pictures.size()), wall,
           cpuSeconds() - before);
    return wall;
}

double bareTesseract(const Stack &stack, int processes, QTextStream &out)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    QElapsedTimer clock;
    clock.start();
    const double before = cpuSeconds();
    std::vector<std::unique_ptr<QProcess>> running;
    QStringList left = stack.pictures;
    int ended = 0;
    for (int i = 0; i < processes; ++i) {
        auto &process = running.emplace_back(std::make_unique<QProcess>());
        process->setProcessEnvironment(environment);
        const auto next = [&left, raw = process.get()] {
            if (!left.isEmpty())
                raw->start(u"tesseract"_s, {left.takeFirst(), u"stdout"_s, u"-l"_s, u"vie"_s,
                                            u"--dpi"_s, u"300"_s});
        };
        QObject::connect(process.get(), &QProcess::finished, qApp, [&, next] {
            if (++ended == stack.pictures.size())
                QCoreApplication::quit();
            else
                next();
        });
        next();
    }
    QCoreApplication::exec();
    const double wall = double(clock.nsecsElapsed()) / 1e9;
    report(out, u"%1 bare tesseract processes"_s.arg(processes), int(stack.pictures.size()), wall,
           cpuSeconds() - before);
    return wall;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const int pages = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 16;
    QTextStream out(stdout);
    Stack stack;
    for (int number = 1; number <= pages; ++number)
        stack.add(number);
    const double own = pipeline(stack, out);
    const double bare = bareTesseract(stack, std::max(1, QThread::idealThreadCount()), out);
    out << "motcua reaches " << QString::number(bare / own, 'f', 2) << " of them\n";
    return 0;
}
