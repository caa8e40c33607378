// How fast and how big: PDF files of scanned pages, and a receipt. Prints a table, asserts nothing.

#include "app/documents/htmlpaperrenderer.h"
#include "app/documents/pdfwriter.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/papertrail.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr int rounds = 5;

/// Of the best round: what the work costs when nobody else wants the machine.
double bestMs(const std::function<void()> &work)
{
    double best = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        best = i == 0 ? ms : std::min(best, ms);
    }
    return best;
}

/// Of this process, in MB; `what` is "VmHWM" (most ever) or "VmRSS" (now).
double memoryMb(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void benchWriting(const char *name, const QImage &image, double dpi)
{
    const QTemporaryDir folder;
    const QString stored = folder.filePath(u"page"_s);
    const auto page = tests::encoded(image, dpi);
    tests::putBytes(stored, page.bytes);
    // As in the desk: the bytes come from disk when their turn comes.
    const auto load = [facts = kernel::EncodedPage{page.coding, {}, page.pixels, page.dpi, 0},
                       stored]() -> kernel::Result<kernel::EncodedPage> {
        auto loaded = facts;
        loaded.bytes = tests::bytesOf(stored);
        return loaded;
    };
    kernel::PageText text{page.pixels, {}};
    for (int y = 100; y < page.pixels.height() - 100; y += 70)
        text.lines.append(
            tests::lineOfWords(u"Giấy tờ về quyền sử dụng đất số"_s, {100, y}, 30, 50));
    for (const int pages : {1, 10, 200, 2000}) {
        const QList<ports::DocumentPage> list(pages, {load, [text] { return text; }});
        forgetPeak();
        const double before = memoryMb("VmRSS");
        const double ms = bestMs([&] {
            const auto written = documents::PdfWriter().writePdf(list, {u"Giấy"_s, {}},
                                                                 folder.filePath(u"out.pdf"_s));
            if (!written)
                std::printf("failed: %s %s\n", qPrintable(written.error().key),
                            qPrintable(written.error().detail));
        });
        std::printf("%-22s %5d %10lld %10.1f %10.0f %12.1f\n", name, pages,
                    static_cast<long long>(page.bytes.size() / 1024), ms, pages * 1000 / ms,
                    memoryMb("VmHWM") - before);
    }
}

void benchReceipt(const char *name, const domain::Dossier &dossier)
{
    const documents::HtmlPaperRenderer renderer({QStringLiteral(MOTCUA_FORMS)});
    ports::PaperRequest request;
    request.dossier = dossier;
    qsizetype bytes = 0;
    const double ms =
        bestMs([&] { bytes = renderer.render(request, tests::inventedProfile())->pdf.size(); });
    std::printf("%-22s %16lld KB %7.1f ms\n", name, static_cast<long long>(bytes / 1024), ms);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("%-22s %5s %10s %10s %10s %12s\n", "written and verified", "pages", "KB/page", "ms",
                "pages/s", "peak +MB");
    const QSize a4At300(2480, 3508);
    benchWriting("JBIG2 300 dpi", tests::drawnPage(a4At300, QImage::Format_Mono), 300);
    benchWriting("colour JPEG 300 dpi", tests::drawnPage(a4At300, QImage::Format_RGB888), 300);
    std::printf("\n");
    benchReceipt("receipt, 3 papers", tests::easyDossier());
    benchReceipt("receipt, 40 papers", tests::hardDossier());
}
