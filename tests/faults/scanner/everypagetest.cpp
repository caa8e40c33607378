#include "tests/faults/scanner/everypagetest.h"

#include "tests/faults/scanner/faultlab.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanSource;
using scanner::WorkerPageSource;

namespace
{

constexpr int sheets = 3;
constexpr int longestMs = 20000;
const auto smallPages = "width 301\nheight 120\nsheets 3\n"_ba;

struct Place {
    ScanSource source;
    int page;
    [[nodiscard]] int pages() const { return sheets * (isDuplex() ? 2 : 1); }
    [[nodiscard]] bool isDuplex() const { return source == ScanSource::AdfDuplex; }
    /// A torn sheet is fed again from its front.
    [[nodiscard]] int continueFrom() const { return isDuplex() && page % 2 == 0 ? page - 1 : page; }
};

QList<Place> places()
{
    QList<Place> some{{ScanSource::Adf, 1},       {ScanSource::Adf, 2},
                      {ScanSource::Adf, 3},       {ScanSource::AdfDuplex, 1},
                      {ScanSource::AdfDuplex, 4}, {ScanSource::AdfDuplex, 6}};
    if (qEnvironmentVariableIsSet("MOTCUA_LONG_TESTS"))
        some +=
            {{ScanSource::AdfDuplex, 2}, {ScanSource::AdfDuplex, 3}, {ScanSource::AdfDuplex, 5}};
    return some;
}

void addPlaceColumns()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("key");
}

/// One row for each place; PAGE in the script becomes its number.
void addPlaces(const char *fault, const char *key)
{
    for (const Place &place : places()) {
        const QByteArray number = QByteArray::number(place.page);
        const QByteArray name =
            QByteArray(fault) + (place.isDuplex() ? " duplex " : " simplex ") + number;
        QTest::newRow(name.constData())
            << smallPages + "fault " + QByteArray(fault) + " page " + number + '\n'
            << int(place.source) << place.page << QString::fromLatin1(key);
    }
}

#define SCAN(recorder, source, request)                                                            \
    source.scan(request, recorder);                                                                \
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isOver(), longestMs)

} // namespace

void EveryPageTest::faultAtEachPage_data()
{
    addPlaceColumns();
    addPlaces("start jammed", "scanner.jammed");
    addPlaces("start double-feed", "scanner.doubleFeed");
    addPlaces("start cover-open", "scanner.coverOpen");
    addPlaces("start io-error", "scanner.connectionLost");
    addPlaces("start no-mem", "scanner.noMemory");
    addPlaces("start denied", "scanner.accessDenied");
    addPlaces("start locked", "scanner.locked");
    addPlaces("start unsupported", "scanner.startRefused");
    addPlaces("start eof", "scanner.emptyPage");
    addPlaces("start cancelled", "scanner.connectionLost");
    addPlaces("start no-lines", "scanner.emptyPage");
    addPlaces("start hang", "scanner.noAnswer");
    addPlaces("start stuck", "scanner.noAnswer");
    addPlaces("start late-good", "scanner.noAnswer");
    addPlaces("start crash", "scanner.crashed");
    addPlaces("start exit", "scanner.crashed");
    addPlaces("parameters io-error", "scanner.connectionLost");
    addPlaces("parameters hang", "scanner.noAnswer");
    addPlaces("read jammed", "scanner.jammed");
    addPlaces("read double-feed", "scanner.doubleFeed");
    addPlaces("read cover-open", "scanner.coverOpen");
    addPlaces("read io-error", "scanner.connectionLost");
    addPlaces("read no-mem", "scanner.noMemory");
    addPlaces("read cancelled", "scanner.connectionLost");
    addPlaces("read no-docs", "scanner.feederEmpty");
    addPlaces("read inval", "scanner.startRefused");
    addPlaces("read empty-eof at 0", "scanner.emptyPage");
    addPlaces("read empty", "scanner.noAnswer");
    addPlaces("read hang", "scanner.noAnswer");
    addPlaces("read stuck", "scanner.noAnswer");
    addPlaces("read crash", "scanner.crashed");
    addPlaces("read crash at 0", "scanner.crashed");
    addPlaces("read crash at 100", "scanner.crashed");
}

void EveryPageTest::faultAtEachPage()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, source);
    QFETCH(const int, page);
    QFETCH(const QString, key);
    const Place place{ScanSource(source), page};
    // Small reads, so that a fault in the middle of a page is one.
    const FaultLab lab(script + "read-limit 4099\n");
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(place.source));
    QCOMPARE(heard.fault(), key);
    QCOMPARE(heard.numbers(), numbersUpTo(page - 1));
    QCOMPARE(heard.end.pages, page - 1);
    QVERIFY(!heard.end.cancelled);
    if (key != "scanner.accessDenied"_L1)
        QCOMPARE(heard.end.fault->arguments.value(0), QString::number(place.continueFrom()));
    QCOMPARE(heard.end.continueFrom, place.continueFrom());
    QCOMPARE(lab.pagesWrong(page - 1), QString());
    QCOMPARE(lab.journalWrong(), QString());

    lab.putBackFrom(place.continueFrom());
    ScanRecorder after;
    SCAN(after, scanner, lab.request(place.source, place.continueFrom()));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(after.numbers().value(0), place.continueFrom());
    QCOMPARE(after.end.pages, place.pages() - place.continueFrom() + 1);
    QCOMPARE(after.end.warnings, QStringList());
    QCOMPARE(lab.pagesWrong(place.pages()), QString());
    QCOMPARE(lab.journalWrong(), QString());
    QCOMPARE(heard.ends, 1);
}

void EveryPageTest::faultBeforeTheFirstPage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *fault, const char *key) {
        QTest::newRow(fault) << smallPages + "fault " + QByteArray(fault) + '\n'
                             << QString::fromLatin1(key);
    };
    row("init hang", "scanner.noAnswer");
    row("init crash", "scanner.crashed");
    row("open hang", "scanner.noAnswer");
    row("open crash", "scanner.crashed");
    row("open denied", "scanner.accessDenied");
    row("open io-error", "scanner.notConnected");
    row("control hang", "scanner.noAnswer");
    row("control crash", "scanner.crashed");
    row("control io-error", "scanner.settingsRefused");
}

void EveryPageTest::faultBeforeTheFirstPage()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, key);
    const FaultLab lab(script);
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(ScanSource::Adf));
    QCOMPARE(heard.fault(), key);
    QCOMPARE(heard.end.pages, 0);
    QVERIFY(!lab.log().join(u' ').contains(u"start"_s)); // no paper has moved

    ScanRecorder after;
    SCAN(after, scanner, lab.request(ScanSource::Adf));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.pagesWrong(sheets), QString());
}

void EveryPageTest::passingTrouble_data()
{
    addPlaceColumns();
    for (const char *fault : {"start busy", "start warming"})
        addPlaces(fault, "");
    QTest::newRow("open busy") << smallPages + "fault open busy\n"
                               << int(ScanSource::Adf) << 1 << QString();
}

/// Waits and goes on by itself, with a word to the person (R29).
void EveryPageTest::passingTrouble()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, source);
    QFETCH(const int, page);
    const Place place{ScanSource(source), page};
    const FaultLab lab(script);
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(place.source));
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.notices,
             QStringList{script.contains("warming") ? u"scanner.warmingUp"_s : u"scanner.busy"_s});
    QCOMPARE(lab.pagesWrong(place.pages()), QString());
}

void EveryPageTest::shortPageIsKeptAndSaid_data()
{
    addPlaceColumns();
    addPlaces("start short", "");
}

void EveryPageTest::shortPageIsKeptAndSaid()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, source);
    QFETCH(const int, page);
    const Place place{ScanSource(source), page};
    const FaultLab lab(script);
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(place.source));
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.end.warnings, QStringList{u"scanner.pageShort|%1"_s.arg(page)});
    QCOMPARE(lab.pagesWrong(place.pages()), QString());
    const auto &facts = heard.pages.at(page - 1);
    QVERIFY(facts.isShort);
    QCOMPARE(facts.announcedLines, 120);
    QCOMPARE(facts.pixels.height(), 40);
}

void EveryPageTest::personCancels_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("page");
    for (const char *after : {"cancelled", "eof", "good"}) {
        for (const int page : {1, 2, 3}) {
            const QByteArray name =
                QByteArray("read gives ") + after + " in page " + char('0' + page);
            // 300 ms a page: a cancel falls into it.
            QTest::newRow(name.constData())
                << smallPages + "pace 200\nread-limit 997\nafter-cancel " + after + '\n'
                << page;
        }
    }
    QTest::newRow("while start hangs") << smallPages + "fault start hang page 2\n" << 2;
    QTest::newRow("while read hangs") << smallPages + "fault read hang page 3\n" << 3;
    QTest::newRow("while start waits") << smallPages + "fault start stuck page 1\n" << 1;
}

/// Free at once; the torn page leaves nothing, the others stay; the next scan works (R35, R36).
void EveryPageTest::personCancels()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, page);
    const FaultLab lab(script);
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    scanner.scan(lab.request(ScanSource::Adf), heard);
    const auto begun = [&] {
        const auto lines = lab.log();
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return line.startsWith(u"start %1\t"_s.arg(page));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(begun(), longestMs);
    scanner.cancel();
    QCOMPARE(heard.ends, 0);
    QCoreApplication::processEvents();
    QCOMPARE(heard.ends, 1);
    QVERIFY(heard.end.cancelled);
    QVERIFY(!heard.end.fault);
    const int whole = heard.end.pages;
    QCOMPARE(whole, page - 1);

    lab.putBackFrom(whole + 1);
    ScanRecorder after;
    SCAN(after, scanner, lab.request(ScanSource::Adf, whole + 1));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.pagesWrong(sheets), QString());
    QCOMPARE(heard.ends, 1);
}

void EveryPageTest::hangWhileLettingGo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("cancel") << "fault cancel hang\n"_ba;
    QTest::newRow("cancel crashes") << "fault cancel crash\n"_ba;
    QTest::newRow("close after a fault") << "fault start jammed page 3\nfault close hang\n"_ba;
    QTest::newRow("close crashes") << "fault start jammed page 3\nfault close crash\n"_ba;
}

/// The stack has ended for the person; the next one gets a new worker.
void EveryPageTest::hangWhileLettingGo()
{
    QFETCH(const QByteArray, script);
    const FaultLab lab(smallPages + script);
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(ScanSource::Adf));
    const int whole = heard.end.pages;
    QCOMPARE(heard.numbers(), numbersUpTo(whole));
    QVERIFY(whole >= sheets - 1);
    lab.putBackFrom(1);
    ScanRecorder after;
    SCAN(after, scanner, lab.request(ScanSource::Adf));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.pagesWrong(sheets), QString());
}

void EveryPageTest::unpluggedAndBack()
{
    const FaultLab lab(smallPages + "fault read unplug page 2\n");
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(ScanSource::Adf));
    QCOMPARE(heard.fault(), u"scanner.connectionLost"_s);
    QCOMPARE(heard.end.fault->arguments, QStringList{u"2"_s});

    ScanRecorder gone;
    SCAN(gone, scanner, lab.request(ScanSource::Adf, 2));
    QCOMPARE(gone.fault(), u"scanner.notConnected"_s);

    lab.plugIn();
    ScanRecorder after;
    SCAN(after, scanner, lab.request(ScanSource::Adf, 2));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.pagesWrong(sheets), QString());
}

/// The sensor speaks only until sane_cancel (R44), which comes once a stack (R31).
void EveryPageTest::doubleFeedIsToldFromAJam()
{
    const FaultLab lab(smallPages + "fault start double-feed page 2\n");
    {
        WorkerPageSource scanner(impatientSetup());
        ScanRecorder heard;
        SCAN(heard, scanner, lab.request(ScanSource::Adf));
        QCOMPARE(heard.fault(), u"scanner.doubleFeed"_s);
        ScanRecorder after;
        SCAN(after, scanner, lab.request(ScanSource::Adf, 2));
        QCOMPARE(after.fault(), QString());
    }
    QCOMPARE(lab.log().count(u"cancel"_s), 2);
    QCOMPARE(lab.log().count(u"open"_s), 2); // R32: opened anew after the fault
}

void EveryPageTest::oddSideOfADuplexStackIsSaid()
{
    const FaultLab lab(smallPages + "last-back-missing yes\n");
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(ScanSource::AdfDuplex));
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.end.warnings, QStringList{u"scanner.oddSides|5"_s});
    QCOMPARE(lab.pagesWrong(5), QString());
}

/// The write fails in mid-page: the page is no page, those before are whole.
void EveryPageTest::fullDiskStopsBetweenSheets()
{
    const FaultLab lab(smallPages);
    qputenv("LD_PRELOAD", MOTCUA_FAULT_SHIM);
    qputenv("MOTCUA_FAULT_UNDER", lab.spool().folder().toUtf8());
    const auto restore = qScopeGuard([] {
        for (const char *name : {"LD_PRELOAD", "MOTCUA_FAULT_UNDER", "MOTCUA_FAULT",
                                 "MOTCUA_FAULT_AT", "MOTCUA_FAULT_FOREVER"})
            qunsetenv(name);
    });
    qputenv("MOTCUA_FAULT", "ENOSPC");
    qputenv("MOTCUA_FAULT_AT", "5");
    qputenv("MOTCUA_FAULT_FOREVER", "1");
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    SCAN(heard, scanner, lab.request(ScanSource::Adf));
    QCOMPARE(heard.fault(), u"scanner.diskFull"_s);
    const int whole = heard.end.pages;
    QCOMPARE(heard.end.continueFrom, whole + 1);
    QCOMPARE(lab.pagesWrong(whole), QString());
    QVERIFY(whole < sheets);

    for (const char *name : {"LD_PRELOAD", "MOTCUA_FAULT_AT"})
        qunsetenv(name);
    WorkerPageSource second(impatientSetup()); // room was made
    lab.putBackFrom(whole + 1);
    ScanRecorder after;
    SCAN(after, second, lab.request(ScanSource::Adf, whole + 1));
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.pagesWrong(sheets), QString());
}

void EveryPageTest::feederWaitsForRoom_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("room is made") << false;
    QTest::newRow("the person gives up") << true;
}

/// R42: between two sheets, and it says why; nothing is refed or lost.
void EveryPageTest::feederWaitsForRoom()
{
    QFETCH(const bool, cancelled);
    const FaultLab lab(smallPages);
    QFile noRoom(lab.spool().folder() + u"/no-room"_s);
    QVERIFY(noRoom.open(QIODevice::WriteOnly));
    noRoom.write("3"); // before the third sheet
    noRoom.close();
    qputenv("LD_PRELOAD", MOTCUA_FAULT_SHIM);
    qputenv("MOTCUA_FAULT_UNDER", lab.spool().folder().toUtf8());
    qputenv("MOTCUA_FAULT_ROOM", noRoom.fileName().toUtf8());
    const auto restore = qScopeGuard([] {
        for (const char *name : {"LD_PRELOAD", "MOTCUA_FAULT_UNDER", "MOTCUA_FAULT_ROOM"})
            qunsetenv(name);
    });
    WorkerPageSource scanner(impatientSetup());
    ScanRecorder heard;
    scanner.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.notices.contains(u"scanner.waitsForDisk"_s), longestMs);
    QCOMPARE(heard.numbers(), numbersUpTo(2));
    const auto starts = [&lab] {
        return lab.log().filter(QRegularExpression(u"^start "_s)).size();
    };
    QCOMPARE(starts(), 2);
    if (cancelled)
        scanner.cancel();
    else
        QVERIFY(noRoom.remove());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), longestMs);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.end.cancelled, cancelled);
    QCOMPARE(lab.pagesWrong(cancelled ? 2 : sheets), QString());
    QCOMPARE(lab.journalWrong(), QString());
}

} // namespace motcua::tests
