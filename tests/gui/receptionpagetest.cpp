#include "tests/gui/receptionpagetest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/messages.h"
#include "ui/widgets/readerfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// The window with a reception begun.
struct Counter : GuiDesk {
    [[nodiscard]] bool begin()
    {
        show();
        return login() && newReception();
    }
    [[nodiscard]] bool identify()
    {
        readCard(sampleCard());
        return QTest::qWaitFor([this] { return find<QLineEdit>("procedureSearch")->hasFocus(); });
    }
    [[nodiscard]] bool choose(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return checklist()->hasFocus(); });
    }
    [[nodiscard]] QAbstractItemView *checklist() { return find<QAbstractItemView>("checklist"); }
    [[nodiscard]] QString digitised(int row)
    {
        return checklist()->model()->index(row, 3).data().toString();
    }
    [[nodiscard]] QString message() { return find<QLabel>("receptionMessage")->text(); }
    [[nodiscard]] QDialog *preview() { return find<QDialog>("previewDialog"); }
};

} // namespace

void ReceptionPageTest::wholeDossierByKeyboardAlone()
{
    Counter counter;
    counter.desk.scanner.stacks = {{3, {}}, {3, {}}, {2, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QCOMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyễn Văn Mẫu"_s);

    QVERIFY(counter.choose(u"khai sinh"_s));
    for (int paper = 0; paper < 3; ++paper) {
        counter.press(Qt::Key_F5);
        QTRY_COMPARE(counter.digitised(paper), paper < 2 ? u"3 trang"_s : u"2 trang"_s);
        QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    }
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview());
    QTRY_VERIFY(counter.preview()->isActiveWindow());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE(counter.printer.printedPages(), 2);
    QTRY_VERIFY(!counter.preview());
    // Ready for the next citizen (the window system gives the activation back, not we).
    QTRY_COMPARE(counter.window.focusWidget(), counter.find<QLineEdit>("cardReader"));
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty());
    QVERIFY2(counter.message().contains(u"H38.28.05-261120-0001"_s), qPrintable(counter.message()));

    qInfo("3 papers, 8 pages, receipt: %d key presses after the QR code", counter.presses());
    QVERIFY(counter.presses() < 25);
    const auto sealed = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers; });
    QCOMPARE(sealed.size(), 1);
    QCOMPARE(sealed[0].components.size(), 3);
    QCOMPARE(sealed[0].procedureCode, u"1.001193"_s);
}

void ReceptionPageTest::cardIntoAnyFieldDisturbsNothing()
{
    Counter counter;
    QVERIFY(counter.begin());
    auto *email = counter.find<QLineEdit>("agentEmail");
    counter.press(Qt::Key_F8);
    QTRY_VERIFY(email->isVisible());
    auto *search = counter.find<widgets::ReaderField>("procedureSearch");
    const QSignalSpy paused(search, &widgets::ReaderField::paused);
    search->setFocus();
    counter.type(u"ket hon"_s);
    QTRY_COMPARE(counter.find<QAbstractItemView>("procedureResults")->model()->rowCount(), 1);
    QTRY_VERIFY(!paused.isEmpty()); // the officer stops typing and takes the reader
    counter.readCard(sampleCard());
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(counter.find<QLineEdit>("procedureSearch")->text(), u"ket hon"_s);
    auto *phone = counter.find<QLineEdit>("agentPhone");
    phone->setFocus();
    counter.readCard(sampleCard()
                         .replace(u"Nguyễn Văn Mẫu"_s, u"Trần Thị Nộp Thay"_s)
                         .replace(u"001090000001"_s, u"001190000002"_s));
    QTRY_COMPARE(counter.find<QLineEdit>("agentName")->text(), u"Trần Thị Nộp Thay"_s);
    QVERIFY(phone->text().isEmpty());
    QCOMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyễn Văn Mẫu"_s);
}

void ReceptionPageTest::enterBeforeTheAnswerTakesTheFirst()
{
    Counter counter;
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    counter.type(u"1.000656"_s); // and Enter at once, before any answer can be there
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(counter.checklist()->hasFocus());
    QVERIFY(counter.find<QLabel>("dueDate")->text().contains(u"2026"_s));
}

void ReceptionPageTest::blankPageIsKeptWithSpace()
{
    Counter counter;
    counter.desk.processor.blank = {2};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    counter.press(Qt::Key_F7);
    auto *strip = counter.find<QAbstractItemView>("pageStrip");
    QTRY_VERIFY(strip->hasFocus());
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_Right);
    counter.press(Qt::Key_Space);
    QTRY_COMPARE(counter.digitised(0), u"3 trang"_s);
}

void ReceptionPageTest::faultStandsInline()
{
    Counter counter;
    counter.desk.scanner.stacks = {
        {1, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.protocol"_s, {}, {}}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(counter.message().contains(presentation::messageText(u"scanner.protocol"_s)));
    QCOMPARE(counter.digitised(0), u"1 trang"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void ReceptionPageTest::printerTroubleStandsInline()
{
    Counter counter;
    counter.printer.isBroken = true;
    QTemporaryDir folder;
    counter.dialogs.saveAs = folder.filePath(u"giay.pdf"_s);
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_Space);
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview() && counter.preview()->isActiveWindow());
    counter.press(Qt::Key_Return);
    auto *message = counter.preview()->findChild<QLabel *>(u"previewMessage"_s);
    QTRY_VERIFY(message->text().contains(u"HP LaserJet"_s));
    counter.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(counter.dialogs.saveAs));
    counter.press(Qt::Key_Escape);
    QTRY_VERIFY(!counter.preview());
}

void ReceptionPageTest::escapeStopsThenLeavesAndResumes()
{
    Counter counter;
    counter.desk.scanner.stacks = {{200, {}}};
    counter.desk.scanner.pauseMs = 5;
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    auto *strip = counter.find<QAbstractItemView>("pageStrip");
    QTRY_VERIFY(strip->model()->rowCount() > 2);
    counter.press(Qt::Key_Escape);
    QTRY_VERIFY(counter.message().contains(presentation::messageText(u"scanner.cancelled"_s)));
    const QString pages = counter.digitised(0);
    QVERIFY(!pages.isEmpty());
    counter.press(Qt::Key_Escape);
    QTRY_VERIFY(counter.find<QWidget>("homePage")->isVisible());
    QTRY_VERIFY(counter.find<QWidget>("unfinishedBanner")->isVisible());
    counter.press(Qt::Key_F6);
    QTRY_COMPARE(counter.find<QLineEdit>("ownerName")->text(), u"Nguyễn Văn Mẫu"_s);
    QTRY_COMPARE(counter.checklist()->model()->rowCount(), 2);
    QTRY_COMPARE(counter.digitised(0), pages);
}

void ReceptionPageTest::filesComeInThroughTheDialog()
{
    Counter counter;
    counter.dialogs.files = {u"/x/to-khai.pdf"_s, u"/x/locked.pdf"_s};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F6);
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    QTRY_VERIFY(counter.message().contains(u"locked.pdf"_s));
}

} // namespace motcua::tests
