#include "tests/integration/window/stacktest.h"

#include "tests/integration/scanner/scanlab.h"
#include "tests/integration/window/deskstore.h"
#include "tests/integration/window/networkscanner.h"
#include "tests/integration/window/realdesk.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int patience = 60'000; // ms, for a busy machine
const QString procedure = u"ket hon"_s;

QList<int> numbers(const QList<QImage> &pages)
{
    QList<int> found;
    for (const QImage &page : pages)
        found.append(NetworkScanner::numberOf(page));
    return found;
}

} // namespace

void StackTest::jamIsMendedAndEveryPageIsSealedOnce()
{
    const NetworkScanner scanner(8, {u"jam@3"_s});
    const DeskStore store;
    {
        RealDesk desk(store.folder());
        QVERIFY(desk.login());
        QVERIFY(desk.beginReception(procedure, scanner.name()));
        desk.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("stackGoOn"), patience);
        QCOMPARE(desk.text("stackHeading"), u"Kẹt giấy"_s);
        QTRY_COMPARE(desk.text("stackCaption"), u"an toàn đến trang 2"_s);
        QTRY_COMPARE(desk.picturedPages(), 2);
        desk.takePicture(u"jam"_s);
        desk.press(Qt::Key_F9);
        QTRY_VERIFY(desk.text("receptionMessage").contains(u"chưa quét xong"_s));
        desk.takePicture(u"half-a-paper-is-not-sealed"_s);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.digitised(0), u"8 trang"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isFeeding(), patience);
        QVERIFY(!desk.isShown("stackPanel"));
        desk.takePicture(u"whole"_s);
        QVERIFY(desk.seal());
        desk.takePicture(u"next"_s);
    }
    QCOMPARE(numbers(store.sealedPages()), numbersUpTo(8));
}

/// sane_start of airscan never returns then: the worker is killed behind the window's back.
void StackTest::escapeFreesTheWindowWhileTheScannerHangs()
{
    const NetworkScanner scanner(6, {u"hang@3"_s});
    const DeskStore store;
    {
        RealDesk desk(store.folder());
        QVERIFY(desk.login());
        QVERIFY(desk.beginReception(procedure, scanner.name()));
        desk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.picturedPages(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scanner.faultsLeft(), 0, patience); // it does hang
        desk.takePicture(u"hanging"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.isFeeding());
        QCOMPARE(desk.digitised(0), u"2 trang"_s);
        desk.takePicture(u"free"_s);
        desk.press(Qt::Key_F5); // behind the same two pages; waits for the worker's end
        QTRY_COMPARE_WITH_TIMEOUT(desk.digitised(0), u"6 trang"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isFeeding(), patience);
        desk.takePicture(u"whole"_s);
        QVERIFY(desk.seal());
    }
    QCOMPARE(numbers(store.sealedPages()), numbersUpTo(6));
}

void StackTest::deskKilledInAStackGoesOnWhereItWas()
{
    const NetworkScanner scanner(8, {u"hang@5"_s});
    const DeskStore store;
    QProcess killed;
    killed.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    killed.start(QCoreApplication::applicationFilePath(), {u"--feed"_s, store.folder()});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += killed.readAllStandardOutput()).contains("4 pages"),
                             patience);
    QTRY_COMPARE_WITH_TIMEOUT(scanner.faultsLeft(), 0, patience);
    const auto workers = childrenOf(killed.processId(), "motcua-scanner"_ba);
    QCOMPARE(workers.size(), 1);
    killed.kill(); // in the middle of the stack: the fifth page never comes
    QTRY_COMPARE(killed.state(), QProcess::NotRunning);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(workers.constFirst()), patience);
    // Once more, before anybody went on with it.
    killed.start(QCoreApplication::applicationFilePath(), {u"--resume"_s, store.folder()});
    QTRY_VERIFY_WITH_TIMEOUT((told += killed.readAllStandardOutput()).contains("saved"), patience);
    killed.kill();
    QTRY_COMPARE(killed.state(), QProcess::NotRunning);
    {
        RealDesk desk(store.folder());
        QVERIFY(desk.login());
        QVERIFY(desk.resume());
        QTRY_COMPARE_WITH_TIMEOUT(desk.strip()->model()->rowCount(), 4, patience);
        QCOMPARE(desk.find<QLineEdit>("ownerPhone")->text(), u"0900000000"_s); // it was saved
        // Nobody may take the half of the paper for the whole.
        QTRY_VERIFY(desk.isShown("stackGoOn"));
        QCOMPARE(desk.text("stackHeading"), u"Tập giấy chưa đủ"_s);
        QTRY_COMPARE(desk.text("stackCaption"), u"an toàn đến trang 4"_s);
        QVERIFY2(desk.text("nextStep").contains(u"F5"_s), qPrintable(desk.text("nextStep")));
        QTRY_COMPARE(desk.picturedPages(), 4);
        desk.takePicture(u"resumed"_s);
        desk.press(Qt::Key_F9);
        QTRY_VERIFY(desk.text("receptionMessage").contains(u"chưa quét xong"_s));
        desk.takePicture(u"half-a-paper-is-not-sealed"_s);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.digitised(0), u"8 trang"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isFeeding(), patience);
        QVERIFY(desk.seal());
    }
    QCOMPARE(numbers(store.sealedPages()), numbersUpTo(8));
}

} // namespace motcua::tests
