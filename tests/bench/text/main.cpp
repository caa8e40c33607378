#include "scanner/imaging/gray.h"
#include "scanner/imaging/recognise.h"
#include "tests/bench/text/barereader.h"
#include "tests/bench/text/madepages.h"
#include "tests/fakes/pageviewer.h"
#include "tests/fakes/textscore.h"

#include <QGuiApplication>
#include <QTextStream>

#include <functional>

#include <unistd.h>

// Character errors by kind of page and CPU time of reading, of the desk's own way and of bare
// tesseract. Prints a table; asserts nothing. How characters are counted: tests/fakes/textscore.h.
//
//     bench_text [pages] [kinds] [readers] [worst]
//     bench_text 10 letter,form desk,raw 20
//
// Readers: desk   what the desk reads: SpoolPageProcessor, the text input's file, TextReader
//          raw    bare tesseract on the page as it was scanned
//          simple bare tesseract on the straightened page's brightest colour
//          source bare tesseract on the straightened page in colour
//          packed bare tesseract on what the document shows at 300 dpi: compare with `source`
//          source+ packed+  the same two, read as the desk reads: the layout disturbs no more
// `worst`: so many of the worst lines of each are printed.

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::tests;
using pagemaker::PageKind;

namespace
{

struct Reader {
    QString name;
    std::function<QString(const TestPage &)> read;
};

struct Sum {
    TextScore score;
    double ms = 0;
    int pages = 0;
};

/// The packed page as a viewer draws it at the resolution of the scan.
QImage seen(const TestPage &page)
{
    const QImage full = viewed(page.packed);
    QImage drawn =
        full.size() == page.straight.size()
            ? full
            : full.scaled(page.straight.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_RGB888);
    imaging::setDpi(drawn, imaging::dpiOf(page.straight));
    return drawn;
}

QList<Reader> readers(imaging::TextReader &own, BareReader &bare)
{
    const auto ours = [&own](const QImage &page) {
        const auto text = own.read(imaging::ocrInput(page));
        return text ? plainText(*text) : QString();
    };
    return {
        {u"desk"_s,
         [&own](const TestPage &page) {
             const auto text = own.read(page.input);
             return text ? plainText(*text) : QString();
         }},
        {u"raw"_s, [&bare](const TestPage &page) { return bare.read(page.raw); }},
        {u"simple"_s,
         [&bare](const TestPage &page) { return bare.read(imaging::brightestOf(page.straight)); }},
        {u"source"_s, [&bare](const TestPage &page) { return bare.read(page.straight); }},
        {u"packed"_s, [&bare](const TestPage &page) { return bare.read(seen(page)); }},
        {u"source+"_s, [ours](const TestPage &page) { return ours(page.straight); }},
        {u"packed+"_s, [ours](const TestPage &page) { return ours(seen(page)); }}};
}

QString percent(double share) { return QString::number(share * 100, 'f', 2).rightJustified(7); }

void printRow(QTextStream &out, const QString &name, const Sum &sum)
{
    out << "  " << name.leftJustified(8) << percent(sum.score.share())
        << percent(sum.score.shareInOrder())
        << QString::number(double(sum.score.misplaced) / sum.pages, 'f', 1).rightJustified(11)
        << QString::number(sum.ms / sum.pages, 'f', 0).rightJustified(11)
        << QStringLiteral("%1 of %2")
               .arg(sum.score.errors)
               .arg(sum.score.characters)
               .rightJustified(17)
        << '\n';
}

void printWorst(QTextStream &out, TextScore score, int most)
{
    std::sort(score.lines.begin(), score.lines.end(),
              [](const auto &a, const auto &b) { return a.errors > b.errors; });
    for (int i = 0; i < most && i < score.lines.size() && score.lines[i].errors > 0; ++i)
        out << "      " << score.lines[i].errors << " [" << score.lines[i].truth << "] read ["
            << score.lines[i].read << "]\n";
    std::sort(score.strange.begin(), score.strange.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (int i = 0; i < most && i < score.strange.size(); ++i)
        out << "      + [" << score.strange[i] << "]\n";
}

struct Wish {
    int pages = 5;
    QStringList kinds{u"letter"_s, u"table"_s, u"form"_s, u"certificate"_s};
    QStringList readers{u"desk"_s,   u"raw"_s,     u"simple"_s, u"source"_s,
                        u"packed"_s, u"source+"_s, u"packed+"_s};
    int worst = 0;
};

void measure(PageKind kind, const Wish &wish, const QList<Reader> &all, QTextStream &out)
{
    const MadePages pages;
    QHash<QString, Sum> sums;
    double prepareMs = 0;
    qint64 bytes = 0;
    qint64 mostBytes = 0;
    for (int i = 0; i < wish.pages; ++i) {
        const TestPage page = pages.page(kind, 500 + quint32(i));
        prepareMs += page.prepareMs;
        bytes += page.packed.byteCount();
        mostBytes = std::max(mostBytes, page.packed.byteCount());
        for (const Reader &reader : all) {
            if (!wish.readers.contains(reader.name))
                continue;
            Sum &sum = sums[reader.name];
            const double start = cpuMs();
            const QString text = reader.read(page);
            sum.ms += cpuMs() - start;
            sum.score += scored(page.truth.lines, text);
            ++sum.pages;
        }
    }
    out << pagemaker::kindName(kind) << ", " << wish.pages << " pages; page work "
        << qRound(prepareMs / wish.pages) << " ms CPU and "
        << QString::number(double(bytes) / wish.pages / 1000, 'f', 1) << " KB a page, at most "
        << QString::number(double(mostBytes) / 1000, 'f', 1) << " KB\n"
        << "           CER %  CER % in order  misplaced lines  read ms CPU (a page)  characters\n";
    for (const Reader &reader : all)
        if (sums.contains(reader.name)) {
            printRow(out, reader.name, sums[reader.name]);
            printWorst(out, sums[reader.name].score, wish.worst);
        }
    out.flush();
}

/// libgomp reads it while it is loaded: more threads than one only make the CPU times untrue.
void limitThreads(char **argv)
{
    if (qEnvironmentVariable("OMP_THREAD_LIMIT") == u"1"_s)
        return;
    qputenv("OMP_THREAD_LIMIT", "1");
    execv("/proc/self/exe", argv);
}

} // namespace

int main(int argc, char **argv)
{
    limitThreads(argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    Wish wish;
    if (argc > 1)
        wish.pages = std::max(1, QByteArray(argv[1]).toInt());
    if (argc > 2)
        wish.kinds = QString::fromLocal8Bit(argv[2]).split(u',');
    if (argc > 3)
        wish.readers = QString::fromLocal8Bit(argv[3]).split(u',');
    if (argc > 4)
        wish.worst = QByteArray(argv[4]).toInt();
    QTextStream out(stdout);
    imaging::TextReader own;
    BareReader bare;
    if (!own.open().has_value())
        qFatal("no Vietnamese data");
    for (const QString &name : wish.kinds)
        if (const auto kind = pagemaker::kindNamed(name))
            measure(*kind, wish, readers(own, bare), out);
    return 0;
}
