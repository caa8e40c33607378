#include "tests/faults/scanner/frametest.h"

#include "tests/faults/scanner/faultlab.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanMode;
using ports::ScanSource;

void FrameTest::pixelsAreThoseOfThePaper_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("depth");
    const auto rows = [](const char *name, const QByteArray &script) {
        const auto row = [&](const char *kind, ScanMode mode, int depth) {
            if (script.contains("three-pass") && mode == ScanMode::Lineart)
                return;
            QTest::addRow("%s, %s", name, kind) << script << int(mode) << depth;
        };
        row("1 bit", ScanMode::Lineart, 8);
        row("gray 8", ScanMode::Gray, 8);
        row("gray 16", ScanMode::Gray, 16);
        row("colour 8", ScanMode::Colour, 8);
        row("colour 16", ScanMode::Colour, 16);
    };
    rows("plain", "");
    rows("padded lines", "padding 13\n");
    rows("reads of 7 bytes", "read-limit 7\n");
    rows("reads end in mid-line", "read-limit 1021\npadding 5\n");
    rows("unknown number of lines", "lines-unknown yes\n");
    rows("three passes", "three-pass yes\n");
    rows("three passes, padded, unknown", "three-pass yes\npadding 3\nlines-unknown yes\n");
}

void FrameTest::pixelsAreThoseOfThePaper()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, mode);
    QFETCH(const int, depth);
    const FaultLab lab("width 83\nheight 57\nsheets 2\n" + script);
    scanner::WorkerPageSource scanner(impatientSetup());
    auto request = lab.request(ScanSource::AdfDuplex);
    request.mode = ScanMode(mode);
    request.deviceOptions = {{u"depth"_s, QString::number(depth)}};
    ScanRecorder heard;
    scanner.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(4));
    QCOMPARE(lab.pagesWrong(4), QString());
    for (const auto &page : std::as_const(heard.pages)) {
        QCOMPARE(page.pixels, QSize(83, 57));
        QCOMPARE(page.announcedLines, script.contains("unknown") ? -1 : 57);
        QVERIFY(!page.isShort);
        QCOMPARE(page.sheet, (page.number + 1) / 2);
        QVERIFY((page.side == kernel::PageSide::Back) == (page.number % 2 == 0));
    }
}

} // namespace motcua::tests
