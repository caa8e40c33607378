#include "tests/bench/pages/memorytable.h"

#include "app/core/services/capture.h"
#include "app/documents/pdfwriter.h"
#include "scanner/device/pageprocessor.h"
#include "tests/bench/pages/pageset.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

namespace
{

/// Has read everything before it is asked.
class SwiftRecogniser final : public ports::TextRecogniser
{
public:
    Ticket recognise(const QImage &gray, ports::Completion<kernel::PageText> done) override
    {
        kernel::PageText text{gray.size(), {}};
        for (int line = 0; line < 30; ++line) {
            QList<kernel::TextWord> words;
            for (int word = 0; word < 10; ++word)
                words.append({u"tiếng%1"_s.arg(word), QRectF(word * 50, line * 25, 45, 20), 90});
            text.lines.append(words);
        }
        const auto answer = [text, done = std::move(done)] { done(text); };
        QMetaObject::invokeMethod(QCoreApplication::instance(), answer, Qt::QueuedConnection);
        return ++m_last;
    }
    void cancel(Ticket) override {}
    int pagesAtOnce() const override { return 2; }
    QByteArray version() const override { return "bench"_ba; }

private:
    Ticket m_last = 0;
};

double peakMb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, 16).trimmed().split(' ').value(0).toDouble() / 1024;
}

double lineFor(int pages, bool keepsThumbnails)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--memory-of"_s, QString::number(pages),
                   keepsThumbnails ? u"--thumbnails"_s : u"--no-thumbnails"_s});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int measureMemory(int pages, bool keepsThumbnails)
{
    const PageSet set = PageSet::small(pages);
    NoSource source;
    const scanner::SpoolPageProcessor processor(set.files());
    services::PagePool pool;
    SwiftRecogniser recogniser;
    services::Capture capture({source, processor, set.files(), pool, &recogniser, keepsThumbnails},
                              set.spoolFolder(), set.key(), {});
    QEventLoop loop;
    QObject::connect(&capture, &services::Capture::read, &loop, &QEventLoop::quit);
    capture.recover();
    loop.exec();
    const auto written = documents::PdfWriter().writePdf(capture.documentPages(), {u"Giấy"_s, {}},
                                                         set.folder() + u"/ours.pdf"_s);
    std::printf("%.1f\n", written ? peakMb() : 0);
    return written ? 0 : 1;
}

void printMemoryTable()
{
    std::printf("peak of the desk's memory, MB\n%8s %14s %14s\n", "pages", "motcua scan", "window");
    for (const int pages : {200, 1000, 5000}) {
        std::printf("%8d %14.1f %14.1f\n", pages, lineFor(pages, false), lineFor(pages, true));
        std::fflush(stdout);
    }
}

} // namespace motcua::bench
