#include "tests/gui/scannercaretest.h"

#include "tests/gui/guidesk.h"

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

namespace motcua::tests
{

namespace
{

/// A reception whose procedure is chosen, ready to scan.
struct Counter : GuiDesk {
    [[nodiscard]] bool ready()
    {
        show();
        if (!login() || !newReception())
            return false;
        readCard(sampleCard());
        if (!QTest::qWaitFor([this] { return find<QLineEdit>("procedureSearch")->hasFocus(); }))
            return false;
        type(u"khai sinh"_s);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return find<QAbstractItemView>("checklist")->hasFocus(); });
    }
};

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
    QTRY_VERIFY(counter.find<QLabel>("scannerFinding"));
    QVERIFY(counter.find<QLabel>("scannerFinding")->text().contains(u"adduser lan scanner"_s));
    QTest::keyClick(counter.find<QDialog>("scannerDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!counter.find<QDialog>("scannerDialog"));
}

void ScannerCareTest::optionIsChangedAndCopied()
{
    Counter counter;
    ports::DeviceOption buffer;
    buffer.name = u"buffermode"_s;
    buffer.type = u"switch"_s;
    buffer.value = u"no"_s;
    buffer.isActive = true;
    buffer.isSettable = true;
    counter.desk.scanners.options = {buffer};
    QVERIFY(counter.ready());
    counter.find<QPushButton>("scannerCare")->click();
    counter.find<QTabWidget>("scannerPages")->setCurrentIndex(1);
    auto *model = counter.find<QAbstractItemView>("scannerOptions")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(model->setData(model->index(0, 1), u"yes"_s));
    counter.find<QPushButton>("copyScannerOptions")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"wish\": \"yes\""_s));
    counter.find<QPushButton>("scannerDialogClose")->click();
    QTRY_VERIFY(!counter.find<QDialog>("scannerDialog"));
    counter.find<QPushButton>("scanButton")->click();
    QTRY_VERIFY(!counter.desk.scanner.requests.isEmpty());
    QCOMPARE(counter.desk.scanner.requests.constLast().deviceOptions,
             (QMap<QString, QString>{{u"buffermode"_s, u"yes"_s}}));
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
