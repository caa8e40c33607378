#include "tests/gui/desktest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/messages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void DeskTest::startsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    GuiDesk gui;
    gui.show();
    qInfo("login window after %lld ms", timer.elapsed());
    QVERIFY(gui.find<QLineEdit>("loginName")->isVisible());
    timer.restart();
    QVERIFY(gui.login());
    qInfo("home after %lld ms", timer.restart());
    QVERIFY(gui.newReception());
    qInfo("reception after %lld ms", timer.elapsed());
}

void DeskTest::wrongPasswordIsSaidInline()
{
    GuiDesk gui;
    gui.show();
    QTRY_VERIFY(gui.find<QLineEdit>("loginName")->hasFocus());
    gui.type(u"lan"_s);
    gui.press(Qt::Key_Return);
    gui.type(u"sai"_s);
    gui.press(Qt::Key_Return);
    auto *message = gui.find<QLabel>("loginMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(presentation::messageText(u"login.wrong"_s)));
    QVERIFY(gui.find<QLineEdit>("loginPassword")->hasFocus());
    gui.type(u"đúng"_s);
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.find<QWidget>("homePage"));
}

void DeskTest::homeShowsQueuesAndStatus()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    QTRY_COMPARE(gui.find<QTableView>("dossiers")->model()->rowCount(), 6);
    QTRY_COMPARE(gui.find<QLabel>("statusText")->text(),
                 u"chưa gửi 4 · lâu nhất 2 giờ · cần xử lý 1 · liên lạc lần cuối 08:41"_s);
    QTRY_COMPARE(gui.find<QAbstractButton>("queue1")->accessibleName(), u"Sắp đến hạn: 6"_s);
    gui.press(Qt::Key_F3);
    gui.type(u"hoang van tre"_s);
    QTRY_COMPARE(gui.find<QTableView>("dossiers")->model()->rowCount(), 1);
    gui.press(Qt::Key_F12);
    QTRY_COMPARE(gui.desk.syncs, 1);
}

void DeskTest::quarantinedDossierIsSentAgain()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    auto *dossiers = gui.find<QTableView>("dossiers");
    QTRY_COMPARE(dossiers->model()->rowCount(), 6);
    gui.press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(dossiers->model()->rowCount(), 1);
    QVERIFY(gui.find<QAbstractButton>("retry")->isVisible());
    gui.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(dossiers->model()->rowCount(), 0);
    QVERIFY(!gui.find<QAbstractButton>("retry")->isVisible());
}

/// Here and there side by side; a way out needs a reason, and the server hears of it.
void DeskTest::aDifferenceIsSettled()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.desk.fillNews();
    gui.show();
    QVERIFY(gui.login());
    auto *dossiers = gui.find<QTableView>("dossiers");
    QTRY_COMPARE(dossiers->model()->rowCount(), 6);
    gui.press(Qt::Key_7, Qt::AltModifier);
    QTRY_COMPARE(dossiers->model()->rowCount(), 2);
    QVERIFY(gui.find<QAbstractButton>("settle")->isVisible());
    gui.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QDialog>("decisionDialog"));
    auto *dialog = gui.find<QDialog>("decisionDialog");
    gui.find<QAbstractButton>("takeTheirs")->click();
    QVERIFY(gui.find<QLabel>("decisionMessage")->isVisible()); // the reason is missing
    gui.find<QLineEdit>("decisionReason")->setText(u"máy chủ đúng"_s);
    gui.find<QAbstractButton>("takeTheirs")->click();
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_COMPARE(dossiers->model()->rowCount(), 1);
    QCOMPARE(gui.desk.inStore(
                 [&] { return gui.desk.dossiers.dossier(u"H38.28.05-261117-0015"_s).state; }),
             domain::DossierState::Stopped);
    QCOMPARE(gui.desk.syncs, 1);
    // What is left could not be taken over: nothing of it is here to be opened or settled.
    QVERIFY(!gui.find<QAbstractButton>("settle")->isVisible());
    QVERIFY(!gui.find<QAbstractButton>("openDossier")->isEnabled());
}

/// A clock that is off is told at home; who may says that it is right.
void DeskTest::aWrongClockIsTold()
{
    GuiDesk gui;
    gui.desk.clockBook.known.serverAheadMs = -7 * 60'000;
    gui.show();
    QVERIFY(gui.login());
    auto *banner = gui.find<QLabel>("serverBannerText");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"7 phút"_s), qPrintable(banner->text()));
    QVERIFY(!gui.find<QAbstractButton>("serverDeed")->isVisible());

    gui.desk.inStore([&] { gui.desk.clockBook.known.serverAheadMs = 30 * 3'600'000LL; });
    gui.desk.syncStatus.report({}, false);
    QTRY_VERIFY(banner->text().contains(u"phụ trách"_s));
    QVERIFY(!gui.find<QAbstractButton>("serverDeed")->isVisible()); // an officer may not
    gui.desk.desk().actor.user.role = domain::Role::Supervisor;
    gui.desk.syncStatus.report({}, false);
    QTRY_VERIFY(gui.find<QAbstractButton>("serverDeed")->isVisible());
    gui.find<QAbstractButton>("serverDeed")->click();
    QTRY_VERIFY(gui.find<QLineEdit>("decisionReason"));
    gui.find<QLineEdit>("decisionReason")->setText(u"đã đối chiếu"_s);
    gui.find<QAbstractButton>("confirmClock")->click();
    QTRY_COMPARE(gui.desk.inStore([&] { return gui.desk.clockBook.confirmed; }),
                 QStringList{u"đã đối chiếu"_s});
}

/// The desk's day is in November, and the calendar that is shipped ends with December.
void DeskTest::nextYearsCalendarIsAskedForOnce()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    auto *message = gui.find<QLabel>("homeMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(presentation::messageText(u"calendar.owed"_s, {u"2027"_s})));
    QVERIFY(gui.newReception());
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(gui.find<QWidget>("homePage")->isVisible());
    QVERIFY(message->text().isEmpty());
}

void DeskTest::newsThatEndManyNeedAWord()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    gui.desk.desk().actor.user.role = domain::Role::Supervisor;
    gui.desk.syncStatus.report(
        kernel::Error{kernel::ErrorKind::Refused, u"pull.tooMany"_s, {u"12"_s, u"40"_s}, {}},
        false);
    QTRY_VERIFY(gui.find<QAbstractButton>("serverDeed")->isVisible());
    gui.find<QAbstractButton>("serverDeed")->click();
    QCOMPARE(gui.dialogs.asked.size(), 1);
    QCOMPARE(gui.desk.confirmedPulls, 1);
    gui.desk.syncStatus.report({}, true);
    QTRY_VERIFY(!gui.find<QWidget>("serverBanner")->isVisible());
}

/// After 15 minutes, or by Ctrl+L: the password brings back what was there.
void DeskTest::idleScreenLocksAndLosesNothing()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F3);
    gui.type(u"hoang"_s);
    auto *lock = gui.find<QWidget>("lockPage");
    QVERIFY(lock && !lock->isVisible());
    gui.desk.clock.advance(16 * 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(lock->isVisible(), 10'000);
    QVERIFY(!gui.find<QWidget>("homePage")->isVisible());
    QTRY_COMPARE(gui.desk.inStore([&] { return gui.desk.noted; }), QStringList{u"screenLocked "_s});
    QVERIFY(gui.find<QLabel>("statusText")->isVisible()); // always, but nothing can be done
    for (const char *offer : {"sendNow", "deskScanner"})
        QVERIFY(!gui.find<QPushButton>(offer)->isVisible());
    gui.press(Qt::Key_F11);
    QVERIFY(!gui.find<QDialog>("scannerDialog"));
    auto *password = gui.find<QLineEdit>("lockPassword");
    password->setFocus();
    gui.type(u"sai"_s);
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.find<QLabel>("lockMessage")->isVisible());
    QVERIFY(lock->isVisible());
    gui.type(u"đúng"_s);
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(!lock->isVisible());
    QVERIFY(gui.find<QWidget>("homePage")->isVisible());
    QCOMPARE(gui.find<QLineEdit>("dossierSearch")->text(), u"hoang"_s);
    QVERIFY(gui.find<QPushButton>("sendNow")->isVisible());
    gui.find<QLineEdit>("dossierSearch")->setFocus();
    gui.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(lock->isVisible());
}

void DeskTest::everyWidgetHasItsNames()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    QVERIFY(gui.newReception());
    int checked = 0;
    const auto widgets = gui.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // Parts of a Qt widget (a combo's list, a view's header) speak for their owner.
        const bool isInner =
            widget->objectName().startsWith("qt_"_L1) || widget->inherits("QHeaderView") ||
            widget->inherits("QScrollBar") || widget->inherits("QComboBoxListView") ||
            widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton") ||
            widget->parent()->inherits("QTabBar");
        const bool isInteractive = widget->inherits("QAbstractButton") ||
                                   widget->inherits("QLineEdit") || widget->inherits("QComboBox") ||
                                   widget->inherits("QAbstractItemView") ||
                                   widget->inherits("QTabBar");
        if (isInner || !isInteractive)
            continue;
        ++checked;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY2(checked > 30, qPrintable(QString::number(checked)));
}

void DeskTest::fitsASmallScreen()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    QVERIFY(gui.newReception());
    // The hardest case: two warnings and a long error at once.
    gui.type(u"123"_s);
    gui.press(Qt::Key_Return);
    gui.find<QLineEdit>("ownerIdNumber")->setFocus();
    gui.type(u"123"_s);
    gui.find<QLineEdit>("ownerBirthDate")->setFocus();
    gui.type(u"31/02/1990"_s);
    gui.press(Qt::Key_F9);
    QTRY_VERIFY(gui.find<QLabel>("receptionMessage")->isVisible());
    const QSize least = gui.window.minimumSizeHint();
    qInfo("the window needs at least %d×%d", least.width(), least.height());
    QVERIFY(least.width() <= 1366 && least.height() <= 728);
}

} // namespace motcua::tests
