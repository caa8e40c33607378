#include "app/core/kernel/memoryguard.h"
#include "app/core/kernel/spoolpage.h"
#include "app/security/sealedfile.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/placement.h"
#include "tests/data/pagemaker/page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QThreadPool>

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <ctime>
#include <functional>

// The page pool's work as the desk does it: sealed spool files, first picture, then everything but
// text recognition. Prints a table; asserts nothing. `bench_pipeline [dpi] [pages] [threads]`

using namespace Qt::StringLiterals;
using namespace motcua;
using pagemaker::PageKind;

namespace
{

constexpr std::array kinds = {PageKind::Letter,      PageKind::Form,   PageKind::Table,
                              PageKind::Certificate, PageKind::Letter, PageKind::IdCopy};

double cpuMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Peak resident memory in MB since the last call.
double peakMegabytes()
{
    double peak = 0;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6, line.size() - 9).trimmed().toDouble() / 1024;
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

struct Spool {
    QTemporaryDir folder;
    security::SodiumSealedFiles files;
    QByteArray key = files.newKey();
    QStringList pages;

    void add(const QImage &image)
    {
        const QString path = folder.filePath(kernel::spoolFileName(int(pages.size()) + 1));
        kernel::SpoolPageWriter writer(std::move(*files.create(path, key)));
        kernel::ScannedPage facts;
        facts.dpi = imaging::dpiOf(image);
        const bool written = writer
                                 .beginFrame({kernel::FrameFormat::Rgb, image.width(),
                                              int(image.bytesPerLine()), 8, image.height()})
                                 .has_value();
        constexpr qsizetype part = 1 << 18;
        for (qsizetype at = 0; written && at < image.sizeInBytes(); at += part)
            if (!writer
                     .append(QByteArrayView(image.constBits() + at,
                                            std::min(part, image.sizeInBytes() - at)))
                     .has_value())
                qFatal("the spool cannot be written");
        if (!written || !writer.finish(facts).has_value())
            qFatal("the spool cannot be written");
        pages.append(path);
    }
};

struct Measure {
    double seconds = 0;
    double cpu = 0; ///< ms a page
    double peak = 0;
};

Measure through(const Spool &spool, int threads, const std::function<void(const QString &)> &work)
{
    peakMegabytes();
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    const double cpu = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
    QElapsedTimer clock;
    clock.start();
    for (const QString &page : spool.pages)
        pool.start([&work, page] { work(page); });
    pool.waitForDone();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    return {seconds, (cpuMs(CLOCK_PROCESS_CPUTIME_ID) - cpu) / double(spool.pages.size()),
            peakMegabytes()};
}

/// What the rotation costs here and in leptonica, in CPU ms, on the same page.
void compareRotation(const QImage &page, QTextStream &out)
{
    const auto timed = [](const std::function<void()> &deed) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const double start = cpuMs(CLOCK_THREAD_CPUTIME_ID);
            deed();
            best = std::min(best, cpuMs(CLOCK_THREAD_CPUTIME_ID) - start);
        }
        return best;
    };
    const auto rowByRow = [](const QImage &image) {
        const auto rows = imaging::placedRows(image, {.skewDegrees = 2});
        std::vector<uchar> row(size_t(rows.rowBytes()));
        for (int y = 0; y < rows.size.height(); ++y)
            rows.read(y, row.data());
    };
    const QImage gray = imaging::grayOf(page);
    Pix *colourPix = pixCreate(page.width(), page.height(), 32);
    Pix *grayPix = pixCreate(page.width(), page.height(), 8);
    const auto leptonica = [](Pix *pix) {
        Pix *turned = pixRotateAM(pix, 0.035F, L_BRING_IN_WHITE);
        pixDestroy(&turned);
    };
    const double colourHere = timed([&] { rowByRow(page); });
    const double grayHere = timed([&] { rowByRow(gray); });
    const double colourThere = timed([&] { leptonica(colourPix); });
    const double grayThere = timed([&] { leptonica(grayPix); });
    out << "straighten colour   " << colourHere << " ms CPU, leptonica " << colourThere << ", "
        << colourThere / colourHere << " times as fast\n"
        << "straighten gray     " << grayHere << " ms CPU, leptonica " << grayThere << ", "
        << grayThere / grayHere << " times as fast\n";
    pixDestroy(&colourPix);
    pixDestroy(&grayPix);
}

} // namespace

int main(int argc, char **argv)
{
    motcua::kernel::giveBackPages();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const int dpi = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const int pages = argc > 2 ? QByteArray(argv[2]).toInt() : 24;
    const int threads = argc > 3 ? QByteArray(argv[3]).toInt() : 2;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    Spool spool;
    for (int i = 0; i < pages; ++i) {
        const auto seed = quint32(i);
        const auto made = pagemaker::makePage(
            {kinds[size_t(i) % kinds.size()], dpi, seed, pagemaker::everydayWear(seed, 3), 0});
        spool.add(made.image);
        if (i == 0)
            compareRotation(made.image, out);
    }
    const scanner::SpoolPageProcessor processor(spool.files);
    std::atomic_int failed = 0;
    const auto row = [&](const QString &title, const std::function<void(const QString &)> &work) {
        const Measure done = through(spool, threads, work);
        out << title.leftJustified(44) << qRound(60 * pages / done.seconds) << " images/min, "
            << done.cpu << " ms CPU a page, peak " << done.peak << " MB\n";
        out.flush();
    };
    const auto process = [&](const QString &page, const ports::PagePolicy &policy) {
        failed += processor.process(page, spool.key, policy).has_value() ? 0 : 1;
    };
    const auto preview = [&](const QString &page) {
        failed += processor.preview(page, spool.key, 240).has_value() ? 0 : 1;
    };
    out << dpi << " dpi A4 in colour, " << pages << " written pages, " << threads << " threads\n";
    row(u"first picture"_s, preview);
    row(u"whole page"_s, [&](const QString &page) { process(page, {}); });
    row(u"first picture, then whole page"_s, [&](const QString &page) {
        preview(page);
        process(page, {});
    });
    row(u"the same with separators and paper's edge"_s, [&](const QString &page) {
        preview(page);
        process(page, {.cropToPaper = true, .findSeparators = true});
    });
    if (failed > 0)
        out << failed << " pages failed\n";
    return 0;
}
