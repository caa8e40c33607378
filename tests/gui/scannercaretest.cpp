#include "tests/gui/scannercaretest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/scanner/choiceroles.h"
#include "ui/presentation/scanner/optionlistmodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using motcua::presentation::OptionListModel;

namespace motcua::tests
{

namespace
{

/// A reception whose procedure is chosen, ready to scan.
struct Counter : GuiDesk {
    [[nodiscard]] bool atHome()
    {
        show();
        return login();
    }
    /// Logged in, the scanner's dialog in front.
    [[nodiscard]] bool openCare()
    {
        QTest::keyClick(&window, Qt::Key_F11);
        return QTest::qWaitFor([this] {
            const auto *dialog = find<QDialog>("scannerDialog");
            return dialog && dialog->isActiveWindow();
        });
    }
    [[nodiscard]] bool ready()
    {
        if (!atHome() || !newReception())
            return false;
        readCard(sampleCard());
        if (!QTest::qWaitFor([this] { return find<QLineEdit>("procedureSearch")->hasFocus(); }))
            return false;
        type(u"khai sinh"_s);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return find<QAbstractItemView>("checklist")->hasFocus(); });
    }
};

ports::DeviceOption brightness()
{
    ports::DeviceOption option;
    option.name = u"brightness"_s;
    option.title = u"Brightness"_s;
    option.type = u"integer"_s;
    option.least = -100;
    option.most = 100;
    option.value = u"0"_s;
    option.isActive = true;
    option.isSettable = true;
    return option;
}

} // namespace

void ScannerCareTest::deniedAccessShowsItsMend()
{
    Counter counter;
    counter.desk.scanner.stacks = {
        {0, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.accessDenied"_s, {}, {}}}};
    counter.desk.scanners.findings = {{ports::ScannerFinding::Mark::Fault,
                                       u"scannerCheck.noAccess"_s,
                                       {u"Lab Feeder"_s, u"/dev/bus/usb/001/004"_s, u"lan"_s}}};
    QVERIFY(counter.ready());
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(counter.find<QLineEdit>("mendCommand"));
    QCOMPARE(counter.find<QLineEdit>("mendCommand")->text(), u"sudo adduser lan scanner"_s);
    counter.find<QPushButton>("copyMendCommand")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo adduser lan scanner"_s);
    counter.find<QPushButton>("copyScannerReport")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"[fault] Lab Feeder"_s));
    QTest::keyClick(counter.find<QDialog>("scannerDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!counter.find<QDialog>("scannerDialog"));
}

void ScannerCareTest::nothingFoundLeadsToTheCheck()
{
    Counter counter;
    counter.desk.scanner.devices.clear();
    counter.desk.scanners.findings = {
        {ports::ScannerFinding::Mark::Fault, u"scannerCheck.noUsb"_s, {}}};
    QVERIFY(counter.atHome());
    QVERIFY(counter.openCare());
    QTRY_VERIFY(counter.find<QWidget>("noScannerPanel")->isVisible());
    QVERIFY(!counter.find<QAbstractItemView>("scannerList")->isVisible());
    auto *why = counter.find<QPushButton>("findOutWhy");
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QTRY_VERIFY(counter.find<QLabel>("scannerFinding"));
    QCOMPARE(counter.find<QTabWidget>("scannerPages")->currentIndex(), 1);
}

void ScannerCareTest::scannersComeAsTheyAreFound()
{
    Counter counter;
    counter.desk.scanners.holdSearch = true; // one driver hangs
    QVERIFY(counter.atHome());
    QVERIFY(counter.openCare());
    auto *list = counter.find<QAbstractItemView>("scannerList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(counter.find<QLabel>("scannerSearchState")->text().contains(u"escl"_s));
    QVERIFY(!counter.find<QPushButton>("searchScannersAgain")->isEnabled());
    counter.desk.scanners.held();
    QTRY_VERIFY(counter.find<QPushButton>("searchScannersAgain")->isEnabled());
    QVERIFY(!counter.find<QLabel>("scannerSearchState")->text().contains(u"escl"_s));
}

void ScannerCareTest::scannerIsChosenAndForgottenByKeys()
{
    Counter counter;
    auto second = counter.desk.scanner.devices.constFirst();
    second.name = u"fujitsu:fi-7160:1"_s;
    second.vendor = u"Fujitsu"_s;
    second.model = u"fi-7160"_s;
    second.backend = u"fujitsu"_s;
    counter.desk.scanner.devices.append(second);
    QVERIFY(counter.atHome());
    QVERIFY(counter.openCare());
    auto *list = counter.find<QAbstractItemView>("scannerList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(counter.find<QDialog>("scannerDialog")); // Enter is the list's
    const auto *used = counter.desk.known.used();
    QVERIFY(used);
    QCOMPARE(used->device.name, second.name);
    const auto chosen = [&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(presentation::IsChosenRole).toBool())
                return list->model()->index(row, 0).data().toString();
        }
        return QString();
    };
    QCOMPARE(chosen(), u"Fujitsu fi-7160"_s);
    QTRY_VERIFY(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(counter.desk.known.all().size(), 1);
}

void ScannerCareTest::optionIsWrittenAndReadBack()
{
    Counter counter;
    counter.desk.desk().actor.user.role = domain::Role::Supervisor;
    counter.desk.scanners.options = {brightness()};
    QVERIFY(counter.ready());
    QVERIFY(counter.openCare());
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(3);
    auto *table = counter.find<QAbstractItemView>("scannerOptions");
    auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 1);
    const QModelIndex value = model->index(0, OptionListModel::Value);
    QVERIFY(model->setData(value, u"5"_s)); // the device rounds to even numbers
    QTRY_VERIFY(value.data().toString().startsWith(u"4 ("_s));
    QVERIFY(counter.find<QLabel>("scannerDialogMessage")->text().contains(u"4"_s));
    counter.find<QPushButton>("copyScannerOptions")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"wish\": \"5\""_s));
    const auto sent = [&] {
        counter.find<QPushButton>("scannerDialogClose")->click();
        const bool isGone =
            QTest::qWaitFor([&] { return !counter.find<QDialog>("scannerDialog"); });
        counter.find<QPushButton>("scanButton")->click();
        const auto &requests = counter.desk.scanner.requests;
        return isGone && QTest::qWaitFor([&] { return !requests.isEmpty(); })
                   ? requests.constLast().deviceOptions
                   : QMap<QString, QString>();
    };
    QCOMPARE(sent(), (QMap<QString, QString>{{u"brightness"_s, u"5"_s}}));
}

void ScannerCareTest::deleteGivesTheDevicesValueBack()
{
    Counter counter;
    counter.desk.desk().actor.user.role = domain::Role::Admin;
    counter.desk.scanners.options = {brightness()};
    counter.desk.known.take(counter.desk.scanner.devices);
    const QString name = counter.desk.scanner.devices.constFirst().name;
    counter.desk.known.setOptions(name, {{u"brightness"_s, u"6"_s}});
    QVERIFY(counter.atHome());
    QVERIFY(counter.openCare());
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(3);
    auto *table = counter.find<QAbstractItemView>("scannerOptions");
    const auto value = [&] { return table->model()->index(0, OptionListModel::Value).data(); };
    QTRY_COMPARE(value().toString(), u"6"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(value().toString(), u"0"_s);
    QVERIFY(counter.desk.known.options(name).isEmpty());
}

void ScannerCareTest::officerOnlyLooks()
{
    Counter counter;
    counter.desk.scanners.options = {brightness()};
    QVERIFY(counter.atHome());
    QVERIFY(counter.openCare());
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(3);
    auto *model = counter.find<QAbstractItemView>("scannerOptions")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!model->setData(model->index(0, OptionListModel::Value), u"4"_s));
    QVERIFY(!counter.find<QPushButton>("resetScannerOptions")->isVisible());
    QVERIFY(counter.find<QPushButton>("copyScannerOptions")->isEnabled());
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(2);
    QVERIFY(!counter.find<QPushButton>("saveIntent")->isVisible());
    QVERIFY(!counter.find<QComboBox>("intentSides")->isVisible());
}

void ScannerCareTest::supervisorMakesAProfile()
{
    Counter counter;
    counter.desk.desk().actor.user.role = domain::Role::Supervisor;
    QVERIFY(counter.ready());
    auto *profiles = counter.find<QComboBox>("intentChoice");
    const int before = profiles->count();
    QVERIFY(counter.openCare());
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(2);
    counter.find<QPushButton>("newIntent")->click();
    auto *name = counter.find<QLineEdit>("intentName");
    QTRY_VERIFY(name->hasFocus());
    counter.type(u"Đơn xin, một mặt"_s);
    auto *sides = counter.find<QComboBox>("intentSides");
    sides->setFocus();
    QTest::keyClick(sides, Qt::Key_Home); // one side
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    const auto made = [&] { return counter.desk.intents.all().byId(u"don-xin-mot-mat"_s); };
    QTRY_VERIFY(made());
    QCOMPARE(made()->sides, domain::ScanSides::Front);
    auto *list = counter.find<QAbstractItemView>("intentList");
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Đơn xin, một mặt"_s);
    QTest::keyClick(list, Qt::Key_Return); // used for the next stack
    QTest::keyClick(counter.find<QDialog>("scannerDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!counter.find<QDialog>("scannerDialog"));
    QCOMPARE(profiles->count(), before + 1);
    QCOMPARE(profiles->currentText(), u"Đơn xin, một mặt"_s);
    const QByteArray kept = counter.desk.inStore([&] {
        return counter.desk.settings.value(services::IntentBook::settingName)
            .value()
            .value_or(QByteArray());
    });
    QVERIFY(kept.contains("don-xin-mot-mat"));
}

void ScannerCareTest::unmetWishNamesWhatTheScannerCan()
{
    Counter counter; // its scanner has no glass
    QVERIFY(counter.ready());
    auto *profiles = counter.find<QComboBox>("intentChoice");
    QTest::keyClick(&counter.window, Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(profiles->view()->isVisible());
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(profiles->view(), Qt::Key_Down); // ID card on the glass
    QTest::keyClick(profiles->view(), Qt::Key_Return);
    QTRY_COMPARE(profiles->currentIndex(), 4);
    const QString said = counter.find<QLabel>("unmetWish")->text();
    QVERIFY2(said.contains(u"A4"_s), qPrintable(said));
    counter.press(Qt::Key_F5);
    QVERIFY(counter.desk.scanner.requests.isEmpty()); // before any sheet has moved
    QVERIFY(!counter.find<QDialog>("scannerDialog"));
}

void ScannerCareTest::profileIsChosenByKeys()
{
    Counter counter;
    QVERIFY(counter.ready());
    auto *profiles = counter.find<QComboBox>("intentChoice");
    QCOMPARE(profiles->currentIndex(), 0);
    QTest::keyClick(&counter.window, Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(profiles->view()->isVisible());
    QTest::keyClick(profiles->view(), Qt::Key_Down);
    QTest::keyClick(profiles->view(), Qt::Key_Down);
    QTest::keyClick(profiles->view(), Qt::Key_Return);
    QTRY_COMPARE(profiles->currentIndex(), 2); // A4, one side
    counter.find<QPushButton>("scanButton")->click();
    QTRY_VERIFY(!counter.desk.scanner.requests.isEmpty());
    QCOMPARE(counter.desk.scanner.requests.constLast().source,
             std::optional(ports::ScanSource::Adf));
}

} // namespace motcua::tests
