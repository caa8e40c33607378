#include "tests/gui/desktest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/messages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
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
    QTRY_COMPARE(gui.find<QTableView>("dossiers")->model()->rowCount(), 3);
    QTRY_COMPARE(gui.find<QLabel>("statusText")->text(),
                 u"chưa gửi 4 · lâu nhất 2 giờ · cần xử lý 1 · liên lạc lần cuối 08:41"_s);
    QTRY_COMPARE(gui.find<QAbstractButton>("queue1")->accessibleName(), u"Đến hạn hôm nay: 3"_s);
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
    QTRY_COMPARE(dossiers->model()->rowCount(), 3);
    gui.press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(dossiers->model()->rowCount(), 1);
    QVERIFY(gui.find<QAbstractButton>("retry")->isVisible());
    gui.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(dossiers->model()->rowCount(), 0);
    QVERIFY(!gui.find<QAbstractButton>("retry")->isVisible());
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
