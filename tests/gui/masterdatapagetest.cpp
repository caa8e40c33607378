#include "tests/gui/masterdatapagetest.h"

#include "tests/gui/guidesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// The window of an administrator, on the page.
struct MasterDesk : GuiDesk {
    explicit MasterDesk(domain::Role role = domain::Role::Admin)
    {
        desk.actAs(role);
        show();
    }
    [[nodiscard]] bool enter()
    {
        if (!login())
            return false;
        press(Qt::Key_M, Qt::ControlModifier);
        return QTest::qWaitFor([this] {
            auto *standing = find<QLabel>("calendarStanding");
            return standing && standing->isVisible() && !standing->text().isEmpty();
        });
    }
    void offer(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        dialogs.files = {file.fileName()};
    }
    [[nodiscard]] QListWidget *report() { return find<QListWidget>("masterDataReport"); }
    [[nodiscard]] bool canApply() { return find<QPushButton>("masterDataApply")->isEnabled(); }
    [[nodiscard]] QString message() { return find<QLabel>("masterDataMessage")->text(); }
    [[nodiscard]] QString firstCode()
    {
        return desk.inStore([this] { return desk.catalogue.procedures.first().code; });
    }

    QTemporaryDir folder;
};

} // namespace

void MasterDataPageTest::onlyWhoMayLooksAtIt()
{
    MasterDesk officer(domain::Role::Officer);
    QVERIFY(officer.login());
    QVERIFY(!officer.find<QPushButton>("openMasterData"));
    officer.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!officer.find<QWidget>("masterDataPage"));
    MasterDesk admin;
    QVERIFY(admin.enter());
    QVERIFY(admin.find<QLabel>("calendarNotice")->text().contains(u"2027"_s));
    admin.press(Qt::Key_Escape);
    QTRY_VERIFY(admin.find<QWidget>("homePage")->isVisible());
}

void MasterDataPageTest::importsByKeys()
{
    MasterDesk admin;
    QVERIFY(admin.enter());
    QVERIFY(!admin.canApply());
    admin.offer(u"mau.csv"_s, "code;name\n9.000301;Một\n");
    const QString before = admin.firstCode();
    admin.press(Qt::Key_F3);
    QTRY_VERIFY(admin.canApply());
    QCOMPARE(admin.firstCode(), before); // read, not stored
    admin.press(Qt::Key_F9);
    QTRY_COMPARE(admin.firstCode(), u"9.000301"_s);
    QTRY_VERIFY(admin.find<QLabel>("catalogueStanding")->text().contains(u"mau.csv"_s));
    QVERIFY(!admin.canApply());
    admin.offer(u"cq.json"_s,
                R"({"agencies":[{"code":"H38.28.05","name":"UBND phường Mẫu Sơn"}]})");
    admin.press(Qt::Key_F4);
    QTRY_VERIFY(admin.canApply());
    admin.press(Qt::Key_F9);
    QTRY_VERIFY(admin.find<QLabel>("agenciesStanding")->text().contains(u"cq.json"_s));
    admin.offer(u"lich.json"_s, R"({"id":"mau","version":"7","extends":"vn"})");
    admin.press(Qt::Key_F5);
    QTRY_VERIFY(admin.canApply());
    admin.press(Qt::Key_F9);
    QTRY_VERIFY(admin.find<QLabel>("calendarStanding")->text().contains(u"mau 7"_s));
}

void MasterDataPageTest::faultsCanBeCopiedAndSaved()
{
    MasterDesk admin;
    QVERIFY(admin.enter());
    admin.offer(u"mau.csv"_s, "Mã thủ tục;Tên thủ tục;Thời hạn\n9.000101;Lành lặn;2 ngày\n"
                              "9.000102;Hỏng;mau lên\n");
    admin.press(Qt::Key_F3);
    QTRY_COMPARE(admin.report()->count(), 1);
    QTRY_VERIFY(admin.report()->hasFocus());
    const QString line = admin.report()->item(0)->text();
    QVERIFY2(line.contains(u"Dòng 3"_s) && line.contains(u"mau lên"_s), qPrintable(line));
    admin.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(line));
    admin.dialogs.saveAs = admin.folder.filePath(u"loi.txt"_s);
    admin.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(admin.dialogs.saveAs));
    const QString before = admin.firstCode();
    admin.dialogs.yes = false; // looks at the question and says no
    admin.dialogs.asked.clear();
    admin.press(Qt::Key_F9);
    QTRY_COMPARE(admin.dialogs.asked.size(), 1);
    QCOMPARE(admin.firstCode(), before);
    admin.dialogs.yes = true;
    admin.press(Qt::Key_F9);
    QTRY_COMPARE(admin.firstCode(), u"9.000101"_s);
}

void MasterDataPageTest::pullsByKeys()
{
    MasterDesk admin;
    QVERIFY(admin.enter());
    admin.press(Qt::Key_F6); // nobody answers
    QTRY_VERIFY(!admin.message().isEmpty() &&
                admin.find<QPushButton>("cataloguePull")->isEnabled());
    QVERIFY(!admin.canApply());
    QList<domain::ToldProcedure> told;
    for (const domain::Procedure &one : admin.desk.catalogue.procedures)
        told.append({.procedure = one, .isClosed = true});
    admin.desk.told = told;
    admin.press(Qt::Key_F6);
    QTRY_COMPARE(admin.report()->count(), 7);
    admin.dialogs.asked.clear();
    admin.press(Qt::Key_F9);
    QTRY_COMPARE(admin.dialogs.asked.size(), 1); // many would end
    QTRY_VERIFY(admin.find<QLabel>("catalogueStanding")->text().contains(u"iGate"_s));
}

void MasterDataPageTest::supervisorsCannotImport()
{
    MasterDesk supervisor(domain::Role::Supervisor);
    QVERIFY(supervisor.enter());
    QVERIFY(!supervisor.find<QPushButton>("catalogueImport")->isEnabled());
    supervisor.press(Qt::Key_F3);
    QVERIFY(supervisor.dialogs.asked.isEmpty());
    QVERIFY(!supervisor.message().isEmpty());
}

void MasterDataPageTest::everyWidgetHasItsNames()
{
    MasterDesk admin;
    QVERIFY(admin.enter());
    int checked = 0;
    const auto widgets = admin.find<QWidget>("masterDataPage")->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isInner =
            widget->objectName().startsWith("qt_"_L1) || widget->inherits("QScrollBar");
        const bool isInteractive =
            widget->inherits("QAbstractButton") || widget->inherits("QAbstractItemView");
        if (isInner || !isInteractive)
            continue;
        ++checked;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(checked, 9); // eight buttons and the report
}

void MasterDataPageTest::fitsASmallScreen()
{
    MasterDesk admin;
    QVERIFY(admin.enter());
    const QSize least = admin.window.minimumSizeHint();
    qInfo("the page of master data needs at least %d×%d", least.width(), least.height());
    QVERIFY(least.width() <= 1366 && least.height() <= 728);
}

} // namespace motcua::tests
