#include "tests/faults/scanner/modeltest.h"

#include "tests/faults/scanner/faultlab.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanMode;
using ports::ScanSource;

namespace
{

constexpr auto flatbed = ScanSource::Flatbed;
constexpr auto adf = ScanSource::Adf;
constexpr auto duplex = ScanSource::AdfDuplex;
constexpr auto colour = ScanMode::Colour;
constexpr auto gray = ScanMode::Gray;
constexpr auto lineart = ScanMode::Lineart;

/// The options as they stood at the first sane_start; empty = no paper has moved.
QStringList stateAtStart(const FaultLab &lab)
{
    const auto lines = lab.log();
    for (const QString &line : lines) {
        if (line.startsWith("start"_L1))
            return line.split(u'\t').mid(1);
    }
    return {};
}

void addColumns()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSizeF>("paper");
}

const QSizeF a4{210, 297};
const QSizeF a5{148, 210};
const QSizeF legal{215.9, 355.6};

struct Scanned {
    ScanRecorder heard;
    QStringList state;
};

void scanWith(const FaultLab &lab, Scanned &scanned)
{
    QFETCH(const int, source);
    QFETCH(const int, mode);
    QFETCH(const int, dpi);
    QFETCH(const QSizeF, paper);
    auto request = lab.request(ScanSource(source));
    request.mode = ScanMode(mode);
    request.dpi = dpi;
    request.paperMm = paper;
    scanner::WorkerPageSource scanner(impatientSetup());
    scanner.scan(request, scanned.heard);
    QTRY_VERIFY_WITH_TIMEOUT(scanned.heard.isOver(), 20000);
    scanned.state = stateAtStart(lab);
}

} // namespace

void ModelTest::wishesAreMet_data()
{
    addColumns();
    QTest::addColumn<QString>("expected"); // options at the first start, blank-separated by tabs
    const auto row = [](const char *model, ScanSource source, ScanMode mode, int dpi, QSizeF paper,
                        const char *expected) {
        QTest::addRow("%s %s %s %d %s", model,
                      qPrintable(domain::nameIn(ports::scanSources, source)),
                      qPrintable(domain::nameIn(ports::scanModes, mode)), dpi,
                      qPrintable(QString::number(paper.width())))
            << QString::fromLatin1(model) << int(source) << int(mode) << dpi << paper
            << QString::fromLatin1(expected);
    };
    row("fi-7160", duplex, colour, 300, a4,
        "source=ADF Duplex|mode=Color|resolution=300|page-width~210|page-height~297|br-x~210|"
        "br-y~297|tl-x=0|df-action=Stop|df-skew=yes|df-thickness=yes|df-length=yes|buffermode=On|"
        "prepick=On|ald=no|hwdeskewcrop=no|swdeskew=no|swdespeck=0|swcrop=no|swskip=0");
    row("fi-7160", adf, lineart, 200, a5,
        "source=ADF Front|mode=Lineart|resolution=200|page-width~148|br-x~148|br-y~210");
    row("fi-7160", adf, gray, 300, legal, "page-height~355.6|br-y~355.6|mode=Gray");
    row("dr-c225", duplex, colour, 300, a4,
        "source=ADF Duplex|mode=Color|df-length=yes|df-thickness=yes|rollerdeskew=no|swdeskew=no|"
        "swdespeck=0|swcrop=no|swskip=0|stapledetect=yes|buffermode=yes|hwcrop=no|br-x~210|"
        "br-y~297");
    row("dr-c225", adf, gray, 200, a5, "source=ADF Front|mode=Gray|resolution=200|br-x~148");
    row("ds-530", duplex, gray, 300, a4,
        "source=Automatic Document Feeder|adf-mode=Duplex|adf-skew=no|adf-crp=no|mode=Gray|depth=8|"
        "resolution=300|br-x~210|br-y~297");
    row("ds-530", adf, colour, 600, a4, "adf-mode=Simplex|mode=Color|resolution=600");
    row("gt-s80", duplex, colour, 300, a4,
        "source=Automatic Document Feeder|adf-mode=Duplex|adf-auto-scan=yes|preview=no");
    row("gt-s80", flatbed, gray, 150, a5, "source=Flatbed|mode=Gray|resolution=150|br-x~148");
    row("scanjet-7650", duplex, colour, 300, a4,
        "source=ADF Duplex|mode=Color|wait-for-button=no|br-x~210");
    row("officejet", duplex, colour, 300, a4,
        "source=ADF|duplex=yes|batch-scan=yes|compression=None|mode=Color|br-x~210");
    row("officejet", adf, gray, 200, a4,
        "source=ADF|duplex=no|mode=Grayscale|resolution=200|compression=None");
    row("officejet", flatbed, gray, 300, a5, "source=Flatbed|br-x~148|br-y~210");
    row("ads-2700w", duplex, colour, 300, a4,
        "source=Automatic Document Feeder(left aligned,Duplex)|mode=24bit Color|"
        "MultifeedDetection=yes|AutoDocumentSize=no|AutoDeskew=no|SkipBlankPage=no|resolution=300|"
        "br-x~210");
    row("ads-2700w", adf, gray, 200, a4,
        "source=Automatic Document Feeder(left aligned)|mode=True Gray");
    row("ads-2700w", adf, lineart, 300, a4, "mode=Black & White");
    row("mfc-8860dn", duplex, gray, 300, a4,
        "source=Automatic Document Feeder(Duplex)|mode=True Gray");
    row("mfc-8860dn", flatbed, colour, 300, a4, "source=FlatBed|mode=24bit Color");
    row("esp-2170", adf, colour, 300, a4,
        "source=Automatic Document Feeder|adf-mode=Simplex|adf-padding=no|resolution=300");
    row("esp-2170", duplex, gray, 300, a4, "adf-mode=Duplex|mode=Gray");
    row("kv-s4085", duplex, colour, 300, a4,
        "source=adf|duplex=yes|feeder-mode=continuous|paper-size=user_def|br-x=210|br-y=297|"
        "dfeed=yes|dfstop=no|crop=no|deskew=no|fit-to-page=no|jpeg=no|length-control=no|"
        "long-paper=no|manual-feed=off");
    row("kv-s4085", adf, gray, 200, a4, "source=adf|duplex=no|mode=Gray|br-x=210");
    row("kv-s4085", flatbed, gray, 300, a5, "source=fb|duplex=no|br-x=148|br-y=210");
    row("av220", duplex, colour, 300, a4, "source=ADF Duplex|mode=Color|overscan-top=0");
    row("av220", flatbed, gray, 200, a4, "source=Normal|mode=Gray");
    row("av220", adf, lineart, 300, a4, "source=ADF Front|mode=Lineart");
    row("lide-210", flatbed, colour, 300, a4,
        "mode=Color|depth=8|resolution=300|swdespeck=no|swcrop=no|swskip=0|swderotate=no|"
        "swdeskew=no|br-x~210");
    row("mx920", duplex, colour, 300, a4,
        "source=ADF Duplex|mode=Color|button-controlled=no|resolution=300|br-y~297");
    row("mx920", adf, lineart, 600, a4, "source=Automatic Document Feeder|mode=Lineart");
    row("airscan", duplex, colour, 300, a4, "source=ADF Duplex|mode=Color|br-x~210");
    row("airscan", adf, lineart, 300, a4, "source=ADF|mode=Gray");
    row("lide-25", flatbed, colour, 300, a4,
        "source=Normal|mode=Color|depth=8|resolution=300|br-x~210|br-y~297");
    row("phaser-3200", adf, gray, 300, a4, "source=ADF|mode=Gray|resolution=300");
}

void ModelTest::wishesAreMet()
{
    QFETCH(const QString, model);
    QFETCH(const QString, expected);
    QFETCH(const int, dpi);
    const FaultLab lab("width 40\nheight 30\nsheets 1\n", model);
    Scanned scanned;
    scanWith(lab, scanned);
    QCOMPARE(scanned.heard.fault(), QString());
    QCOMPARE(scanned.heard.dpi, QSizeF(dpi, dpi));
    QFETCH(const int, source);
    QCOMPARE(int(scanned.heard.source), source);
    const auto wishes = expected.split(u'|');
    for (const QString &wish : wishes) {
        const bool isAbout = wish.contains(u'~');
        const QString name = wish.section(isAbout ? u'~' : u'=', 0, 0);
        const QString value = wish.section(isAbout ? u'~' : u'=', 1);
        QString held = u"(no such option)"_s;
        for (const QString &entry : std::as_const(scanned.state)) {
            if (entry.section(u'=', 0, 0) == name)
                held = entry.section(u'=', 1);
        }
        const bool holds =
            isAbout ? std::abs(held.toDouble() - value.toDouble()) <= 0.5 : held == value;
        QVERIFY2(holds, qPrintable(name + u" is "_s + held + u", expected "_s + value));
    }
    const int sides = ScanSource(source) == duplex ? 2 : 1;
    QCOMPARE(lab.pagesWrong(sides), QString());
}

void ModelTest::wishesAreRefusedBeforePaperMoves_data()
{
    addColumns();
    QTest::addColumn<QString>("key");
    const auto row = [](const char *model, ScanSource source, ScanMode mode, int dpi, QSizeF paper,
                        const char *key) {
        QTest::addRow("%s %s %s %d %s", model,
                      qPrintable(domain::nameIn(ports::scanSources, source)),
                      qPrintable(domain::nameIn(ports::scanModes, mode)), dpi,
                      qPrintable(QString::number(paper.width())))
            << QString::fromLatin1(model) << int(source) << int(mode) << dpi << paper
            << QString::fromLatin1(key);
    };
    const QSizeF a3{297, 420};
    row("fi-7160", flatbed, colour, 300, a4, "scanner.noSource");
    row("fi-7160", adf, colour, 300, a3, "scanner.paperTooLarge");
    row("dr-c225", adf, colour, 240, a4, "scanner.noResolution");
    row("dr-c225", flatbed, colour, 300, a4, "scanner.noSource");
    row("ads-2700w", flatbed, colour, 300, a4, "scanner.noSource");
    row("esp-2170", adf, colour, 200, a4, "scanner.noResolution");
    row("lide-210", adf, colour, 300, a4, "scanner.noSource");
    row("lide-210", flatbed, colour, 300, a3, "scanner.paperTooLarge");
    row("lide-25", duplex, colour, 300, a4, "scanner.noSource");
    row("phaser-3200", duplex, gray, 300, a4, "scanner.noSource");
    row("airscan", adf, gray, 150, a4, "scanner.noResolution");
    row("scanjet-7650", adf, gray, 400, a4, "scanner.noResolution");
}

void ModelTest::wishesAreRefusedBeforePaperMoves()
{
    QFETCH(const QString, model);
    QFETCH(const QString, key);
    const FaultLab lab("width 40\nheight 30\nsheets 1\n", model);
    Scanned scanned;
    scanWith(lab, scanned);
    QCOMPARE(scanned.heard.fault(), key);
    QCOMPARE(scanned.state, QStringList());
}

/// Two options that reset each other: after a bounded number of writes the scan is refused (R17).
void ModelTest::optionsThatFightEnd()
{
    const FaultLab lab("width 40\nheight 30\nsheets 1\n", u"stormy"_s);
    auto request = lab.request(adf);
    request.dpi = 300;
    request.mode = colour;
    scanner::WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    scanner.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QVERIFY2(heard.fault() == "scanner.settingsRefused"_L1 ||
                 heard.fault() == "scanner.noResolution"_L1,
             qPrintable(heard.fault()));
    const auto log = lab.log();
    QVERIFY(std::count_if(log.begin(), log.end(),
                          [](const QString &line) { return line.startsWith("set "_L1); }) < 100);
    QCOMPARE(stateAtStart(lab), QStringList());
}

} // namespace motcua::tests
