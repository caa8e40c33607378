#include "app/core/kernel/memoryguard.h"
#include "app/core/services/capture.h"
#include "app/documents/pdfwriter.h"
#include "scanner/device/ocrprocesspool.h"
#include "scanner/device/pageprocessor.h"
#include "tests/bench/pages/memorytable.h"
#include "tests/bench/pages/pageset.h"
#include "tests/bench/pages/processwatch.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace motcua;
using bench::Command;
using bench::PageSet;
using bench::Usage;

namespace
{

class Table
{
public:
    explicit Table(int pages) : m_pages(pages)
    {
        std::printf("%d pages, A4 300 dpi colour\n%-44s %10s %8s %10s %8s %8s\n", pages, "",
                    "pages/min", "ratio", "CPU s/page", "KB/page", "peak MB");
    }

    void add(const char *name, const Usage &usage, qint64 bytes = 0)
    {
        if (!usage.worked) {
            std::printf("%-44s not installed, or it failed\n", name);
            return;
        }
        const double rate = m_pages * 60 / usage.seconds;
        if (m_first == 0)
            m_first = rate;
        std::printf("%-44s %10.1f %8.2f %10.2f %8s %8.0f\n", name, rate, rate / m_first,
                    usage.cpuSeconds / m_pages,
                    bytes > 0 ? qPrintable(QString::number(bytes / 1000 / m_pages)) : "",
                    usage.peakMb);
        std::fflush(stdout);
    }

private:
    int m_pages;
    double m_first = 0; ///< the ratio's base
};

struct Ours {
    Usage all;
    Usage writing;
    qint64 bytes = 0;
};

/// As the desk does it: the page pool, the OCR children behind it, then the PDF.
Ours ours(const PageSet &set, bool reads)
{
    Ours done;
    bench::ProcessWatch watch(true);
    {
        bench::NoSource source;
        const scanner::SpoolPageProcessor processor(set.files());
        services::PagePool pool;
        scanner::OcrProcessPool recogniser;
        services::Capture capture(
            {source, processor, set.files(), pool, reads ? &recogniser : nullptr},
            set.spoolFolder(), set.key(), {});
        QEventLoop loop;
        QObject::connect(&capture, reads ? &services::Capture::read : &services::Capture::processed,
                         &loop, &QEventLoop::quit);
        capture.recover();
        loop.exec();
        const QString path = set.folder() + u"/ours.pdf"_s;
        bench::ProcessWatch writing(true);
        const auto written =
            documents::PdfWriter().writePdf(capture.documentPages(), {u"Giấy"_s, {}}, path);
        if (!written)
            std::fprintf(stderr, "%s %s\n", qPrintable(written.error().key),
                         qPrintable(written.error().detail));
        done.writing = writing.stop();
        done.bytes = written ? written->bytes : 0;
        done.all.worked = written.has_value();
    }
    const bool worked = done.all.worked;
    done.all = watch.stop();
    done.all.worked = worked;
    return done;
}

Usage twoTesseracts(const PageSet &set)
{
    QList<Command> commands;
    for (int half = 0; half < 2; ++half) {
        const QString list = set.folder() + u"/list%1"_s.arg(half);
        QFile file(list);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (qsizetype i = half; i < set.jpegs().size(); i += 2)
            file.write(set.jpegs()[i].toUtf8() + '\n');
        commands.append({u"tesseract"_s,
                         {list, set.folder() + u"/text%1"_s.arg(half), u"-l"_s, u"vie"_s},
                         {u"OMP_THREAD_LIMIT=1"_s}});
    }
    return bench::together(commands);
}

void addOcrmypdf(Table &table, const PageSet &set, const char *name, const QStringList &options)
{
    const QString out = set.folder() + u"/peer.pdf"_s;
    const auto usage = bench::together(
        {{u"ocrmypdf"_s, QStringList{u"-q"_s, u"-j2"_s, u"-l"_s, u"vie"_s} + options +
                             QStringList{set.folder() + u"/in.pdf"_s, out}}});
    table.add(name, usage, QFileInfo(out).size());
}

} // namespace

int main(int argc, char **argv)
{
    kernel::giveBackPages();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.contains(u"--memory-of"_s))
        return bench::measureMemory(arguments.value(2).toInt(),
                                    arguments.contains(u"--thumbnails"_s));
    if (arguments.contains(u"--memory"_s)) {
        bench::printMemoryTable();
        return 0;
    }
    const bool withPeers = !arguments.contains(u"--no-peers"_s);
    const PageSet set(std::max(2, arguments.value(1, u"40"_s).toInt()));
    Table table(set.count());
    table.add("two bare tesseracts, one thread each", twoTesseracts(set));
    const Ours read = ours(set, true);
    table.add("Mot Cua: deskew, packing, OCR, PDF/A", read.all, read.bytes);
    const Ours unread = ours(set, false);
    table.add("Mot Cua without OCR", unread.all, unread.bytes);
    table.add("Mot Cua, writing the PDF alone", read.writing, read.bytes);
    if (!withPeers)
        return 0;
    const Usage joined = bench::together(
        {{u"img2pdf"_s, set.jpegs() + QStringList{u"-o"_s, set.folder() + u"/in.pdf"_s}}});
    table.add("img2pdf of the JPEGs (no OCR)", joined,
              QFileInfo(set.folder() + u"/in.pdf"_s).size());
    addOcrmypdf(table, set, "ocrmypdf -j2 -O0", {u"-O0"_s});
    addOcrmypdf(table, set, "ocrmypdf -j2 --deskew --clean", {u"--deskew"_s, u"--clean"_s});
    return 0;
}
