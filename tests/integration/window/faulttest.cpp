#include "tests/integration/window/faulttest.h"

#include "app/core/kernel/spoolpage.h"
#include "tests/faults/scanner/faultlab.h"
#include "tests/integration/window/deskstore.h"
#include "tests/integration/window/realdesk.h"
#include "tests/standin/sane/faultpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int patience = 60'000; // ms, for a busy machine
constexpr int pages = 5;
const auto smallPages = "width 420\nheight 594\nsheets 5\n"_ba;
const QString procedure = u"ket hon"_s;

/// By its pixels in a few places: the page that the device calls `number`.
bool isPage(const QImage &image, int number)
{
    for (int step = 1; step < 20; ++step) {
        const int x = image.width() * step / 20;
        const int y = image.height() * (20 - step) / 20;
        if (image.isNull() || qRed(image.pixel(x, y)) != standin::faultSample(number, x, y, 0))
            return false;
    }
    return true;
}

/// What is wrong with the pages that the unsealed draft has kept; empty = each of them is there.
QString spoolWrong(const DeskStore &store)
{
    QString wrong;
    const bool opened = store.look([&wrong](OpenDesk &desk) {
        const auto sessions = desk.captures().openSessions();
        if (!sessions || sessions->size() != 1) {
            wrong = u"no session, or more than one"_s;
            return;
        }
        const auto &session = sessions->constFirst();
        if (kernel::spooledPages(session.folder) != numbersUpTo(pages))
            wrong = u"%1 pages"_s.arg(kernel::spooledPages(session.folder).size());
        const security::SodiumSealedFiles files;
        for (int number = 1; number <= pages && wrong.isEmpty(); ++number) {
            auto file =
                files.open(session.folder + u'/' + kernel::spoolFileName(number), session.key);
            const auto page = file ? kernel::readSpoolPage(**file)
                                   : kernel::Result<kernel::SpoolPage>(kernel::SpoolPage());
            if (!page || !isPage(page->image, number))
                wrong = u"page %1 is not itself"_s.arg(number);
        }
    });
    return opened ? wrong : u"the store does not open"_s;
}

} // namespace

void FaultTest::stackStopsIsMendedAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("fault"); // always at the third page
    QTest::addColumn<QString>("heading");
    QTest::newRow("double feed") << "start double-feed"_ba << u"Kéo hai tờ cùng lúc"_s;
    QTest::newRow("cover") << "start cover-open"_ba << u"Nắp máy quét đang mở"_s;
    QTest::newRow("unplugged") << "read unplug"_ba << u"Mất kết nối với máy quét"_s;
    QTest::newRow("driver crashes") << "read crash"_ba << u"Trình điều khiển máy quét đã dừng"_s;
}

void FaultTest::stackStopsIsMendedAndGoesOn()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, heading);
    const FaultLab lab(smallPages + "fault " + fault + " page 3\n");
    const DeskStore store;
    {
        RealDesk desk(store.folder());
        QVERIFY(desk.login());
        QVERIFY(desk.beginReception(procedure, u"Office"_s));
        desk.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("stackGoOn"), patience);
        QCOMPARE(desk.text("stackHeading"), heading);
        QTRY_COMPARE(desk.text("stackCaption"), u"an toàn đến trang 2"_s);
        desk.takePicture(QString::fromLatin1(QTest::currentDataTag()));
        lab.putBackFrom(3);
        lab.plugIn();
        desk.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(desk.digitised(0), u"5 trang"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isFeeding(), patience);
        QVERIFY(!desk.isShown("stackPanel"));
    }
    QCOMPARE(spoolWrong(store), QString());
}

void FaultTest::feederIsFilledWhileTheWindowWaits()
{
    const FaultLab lab(smallPages);
    lab.putBackFrom(pages + 1); // nothing is left
    const DeskStore store;
    {
        RealDesk desk(store.folder());
        QVERIFY(desk.login());
        QVERIFY(desk.beginReception(procedure, u"Office"_s));
        desk.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("stackGoOn"), patience);
        QCOMPARE(desk.text("stackHeading"), u"Đang chờ giấy"_s);
        desk.takePicture(u"waiting"_s);
        lab.putBackFrom(1); // and nobody presses a key
        QTRY_COMPARE_WITH_TIMEOUT(desk.digitised(0), u"5 trang"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isFeeding(), patience);
        QVERIFY(!desk.isShown("stackPanel"));
    }
    QCOMPARE(spoolWrong(store), QString());
}

} // namespace motcua::tests
