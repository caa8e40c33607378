#include "tests/gui/receptionpagetest.h"

#include "tests/gui/counter.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/presentation/reception/pagelistmodel.h"
#include "ui/widgets/readerfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

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

void ReceptionPageTest::appointmentExplainsItselfByKey()
{
    Counter counter;
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    auto *why = counter.find<QToolButton>("whyThisDate");
    QVERIFY(!why->isEnabled()); // nothing to explain yet
    QVERIFY(counter.choose(u"khai sinh"_s));
    QTRY_VERIFY(why->isEnabled());
    QWidget *before = counter.window.focusWidget();
    counter.press(Qt::Key_I, Qt::ControlModifier);
    auto *panel = counter.find<QFrame>("reasonPanel");
    QTRY_VERIFY(panel->isVisible());
    auto *steps = panel->findChild<QListWidget *>(u"reasonSteps"_s);
    QVERIFY(steps->count() >= 3);
    QVERIFY(steps->item(0)->text().startsWith(u"Nhận lúc"_s));
    const QString due = counter.find<QLabel>("dueDate")->text();
    QVERIFY2(steps->item(steps->count() - 1)->text().contains(due), qPrintable(due));
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QTRY_COMPARE(counter.window.focusWidget(), before);
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

/// A4 of the mission: what is here already is not asked for again, and costs one key.
void ReceptionPageTest::earlierPaperIsTakenByOneKey()
{
    Counter counter;
    counter.desk.fillEarlierPaper();
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"dang ky khai sinh"_s));
    const auto is = [&](presentation::ChecklistModel::Role role) {
        return counter.checklist()->model()->index(1, 0).data(role).toBool();
    };
    QTRY_VERIFY(is(presentation::ChecklistModel::OfferedRole));
    counter.press(Qt::Key_Down);
    counter.press(Qt::Key_Return);
    QVERIFY(is(presentation::ChecklistModel::ReusedRole));
    QCOMPARE(counter.checklist()->currentIndex().row(), 2); // on to the next paper
    counter.press(Qt::Key_Up);
    counter.press(Qt::Key_Return);
    QVERIFY(!is(presentation::ChecklistModel::ReusedRole));
}

void ReceptionPageTest::formIsTurnedByOneKey()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"dang ky khai sinh"_s));
    using presentation::ChecklistModel;
    const auto form = [&] {
        const QModelIndex index = counter.checklist()->currentIndex();
        return domain::PaperForm(
            index.siblingAtColumn(ChecklistModel::Form).data(Qt::EditRole).toInt());
    };
    counter.press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(form() == domain::PaperForm::Original);
    counter.press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(form() == domain::PaperForm::Compared);
    QCOMPARE(counter.checklist()->currentIndex().row(), 0);
}

/// An applicant who asks why gets it in writing.
void ReceptionPageTest::countIsPrinted()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"dang ky khai sinh"_s));
    counter.press(Qt::Key_I, Qt::ControlModifier);
    auto *why = counter.find<QWidget>("reasonPanel");
    QTRY_VERIFY(why->isVisible());
    QTest::keyClick(why, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(counter.preview());
    QVERIFY(!why->isVisible());
    counter.preview()->reject();
}

/// Papers are missing: nothing is accepted, and they are asked for in writing (facts §1.4).
void ReceptionPageTest::incompleteIsKeptWithoutBeingAccepted()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"dang ky khai sinh"_s));
    counter.press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QWidget>("dossierPage"));
    QTRY_VERIFY(counter.find<QWidget>("dossierPage")->isVisible());
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.state, domain::DossierState::Registered);
    QCOMPARE(kept.channel, domain::Channel::Direct);
    QVERIFY(!kept.dueAt.isValid() && !kept.answerBy.isValid()); // no clock runs
    QVERIFY(!counter.preview());
    QVERIFY(counter.find<QLineEdit>("ownerName")->text().isEmpty()); // ready for the next
    const QString missing = u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s;
    const auto says = [&] { return counter.find<QLabel>("dossierMessage")->text(); };
    QTRY_VERIFY2(says().contains(missing), qPrintable(says()));
    QTRY_VERIFY(counter.find<QAbstractButton>("move_supplementButton"));
    counter.press(Qt::Key_F5); // form 02, filled in
    QTRY_VERIFY(counter.find<QPlainTextEdit>("move_items"));
    QVERIFY(counter.find<QPlainTextEdit>("move_items")->toPlainText().contains(missing));
    QVERIFY(!counter.find<QLineEdit>("move_reason")->text().isEmpty());
}

void ReceptionPageTest::anAgencyThatIsKnownBringsItsCode()
{
    Counter counter;
    domain::AdministrativeUnit agency;
    agency.code = u"H38.02"_s;
    agency.name = u"Sở Mẫu"_s;
    counter.desk.profile.agencies = domain::AgencyTree({agency}, {});
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QLineEdit>("filingAgency"));
    counter.find<QLineEdit>("filingAgency")->setText(agency.name);
    QCOMPARE(counter.find<QLineEdit>("filingAgencyCode")->text(), agency.code);
    counter.find<QDialog>("filingDialog")->reject();
    QTRY_VERIFY(!counter.find<QDialog>("filingDialog"));
}

/// The portal's message on paper, or a server that cannot be asked: number and time are typed.
void ReceptionPageTest::onlineFilingIsRegisteredByHand()
{
    Counter counter;
    counter.show();
    QVERIFY(counter.login());
    counter.press(Qt::Key_F2, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QLineEdit>("filingPortalCode")); // a button is pressed for a moment
    QTRY_VERIFY(counter.find<QLineEdit>("filingPortalCode")->hasFocus());
    const QString number = u"G22.99-261119-000123"_s;
    counter.type(number);
    counter.press(Qt::Key_Tab);
    QVERIFY(counter.find<QLineEdit>("filingSent")->hasFocus());
    counter.type(u"19/11/2026 15:10"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(!counter.find<QDialog>("filingDialog"));
    counter.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_VERIFY(counter.find<QLineEdit>("portalCode")->isVisible());
    QCOMPARE(counter.find<QLineEdit>("portalCode")->text(), number);
    counter.find<QLineEdit>("cardReader")->setFocus();
    QVERIFY(counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QWidget>("dossierPage") &&
                counter.find<QWidget>("dossierPage")->isVisible());
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.code, number);
    QCOMPARE(kept.state, domain::DossierState::Registered);
    QCOMPARE(kept.submittedAt, kernel::vietnamTime({2026, 11, 19}, {15, 10}));
    QVERIFY(kept.answerBy > kept.submittedAt);
    QCOMPARE(kept.channel, domain::Channel::Online);
}

/// What is seldom said lies behind one key.
void ReceptionPageTest::moreOfTheFilingBehindOneKey()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QLineEdit>("filingAgency"));
    QTRY_VERIFY(counter.find<QLineEdit>("filingAgency")->hasFocus());
    QVERIFY(!counter.find<QLineEdit>("filingSent")); // it came to the counter
    counter.type(u"Sở Tư pháp"_s);
    counter.press(Qt::Key_Tab);
    counter.press(Qt::Key_Tab);
    counter.type(u"Bưu điện Mẫu Sơn"_s);
    counter.find<QSpinBox>("filingSets")->setValue(2);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(!counter.find<QDialog>("filingDialog"));
    counter.window.activateWindow(); // nobody else does without a window manager
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(counter.find<QAbstractButton>("moreFiling")->text().contains(u"Sở Tư pháp"_s));
    counter.press(Qt::Key_F4);
    for (int paper = 0; paper < counter.checklist()->model()->rowCount(); ++paper)
        counter.press(Qt::Key_Space);
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview());
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.competentName, u"Sở Tư pháp"_s);
    QCOMPARE(kept.returnPoint, u"Bưu điện Mẫu Sơn"_s);
    QCOMPARE(kept.sets, 2);
    counter.preview()->reject();
}

/// Taken in on paper during a power cut, typed in the next day: with its reason, not without.
void ReceptionPageTest::trueTimeOfReceiptIsTyped()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    const QString dueNow = counter.find<QLabel>("dueDate")->text();
    counter.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QLineEdit>("filingReceived"));
    counter.find<QLineEdit>("filingReceived")->setFocus();
    counter.type(u"18/11/2026 14:30"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(counter.find<QLabel>("filingFault")
                    ->text()
                    .contains(presentation::messageText(u"received.noReason"_s)));
    QTRY_VERIFY(counter.find<QLineEdit>("filingLateReason")->hasFocus());
    counter.type(u"Mất điện"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(!counter.find<QDialog>("filingDialog"));
    counter.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    const QString said = counter.find<QAbstractButton>("moreFiling")->toolTip();
    QVERIFY2(said.contains(u"18/11/2026"_s), qPrintable(said));
    QVERIFY(counter.find<QLabel>("dueDate")->text() != dueNow); // counts from then
    counter.press(Qt::Key_F4);
    for (int paper = 0; paper < counter.checklist()->model()->rowCount(); ++paper)
        counter.press(Qt::Key_Space);
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview());
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.receivedAt, kernel::vietnamTime({2026, 11, 18}, {14, 30}));
    QCOMPARE(kept.enteredAt, counter.desk.clock.now());
    QCOMPARE(kept.lateReason, u"Mất điện"_s);
    counter.preview()->reject();
}

/// Papers, fees and time are those of the day on which it was received, not of today.
void ReceptionPageTest::lateEntryHasTheListOfItsDay()
{
    Counter counter;
    auto &procedures = counter.desk.catalogue.procedures;
    auto now = std::find_if(procedures.begin(), procedures.end(),
                            [](const auto &one) { return one.code == "1.000894"_L1; });
    QVERIFY(now != procedures.end());
    now->version = u"mới"_s;
    now->validFrom = QDate(2026, 11, 20);
    domain::Procedure before = *now;
    before.version = u"cũ"_s;
    before.validFrom = {};
    before.validTo = QDate(2026, 11, 19);
    before.components.append({u"K3"_s, u"Trích lục cũ"_s, true, 1, 0, false, {}});
    procedures.append(before);
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    QCOMPARE(counter.checklist()->model()->rowCount(), 2);
    counter.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QLineEdit>("filingReceived"));
    counter.find<QLineEdit>("filingReceived")->setText(u"18/11/2026 14:30"_s);
    counter.find<QLineEdit>("filingLateReason")->setText(u"Mất điện"_s);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(!counter.find<QDialog>("filingDialog"));
    counter.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(counter.checklist()->model()->rowCount(), 3);
    const QString facts = counter.find<QLabel>("procedureFacts")->text();
    QVERIFY2(facts.contains(u"18/11/2026"_s), qPrintable(facts));
    counter.press(Qt::Key_F4);
    for (int paper = 0; paper < counter.checklist()->model()->rowCount(); ++paper)
        counter.press(Qt::Key_Space);
    counter.press(Qt::Key_F9);
    QTRY_VERIFY2(counter.preview(), qPrintable(counter.message()));
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.procedureVersion, u"cũ"_s);
    counter.preview()->reject();
}

void ReceptionPageTest::pageWithoutTextSaysSo()
{
    Counter counter;
    counter.desk.processor.blank = {3};
    counter.desk.recogniser.wordless = {2};
    counter.desk.recogniser.holds = true;
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    counter.press(Qt::Key_F4);
    counter.press(Qt::Key_Up);
    const auto *hint = counter.find<QLabel>("pageHint");
    QTRY_COMPARE(hint->text(), u"Đang nhận dạng chữ của 2 trang…"_s);
    const auto *pages = counter.find<QAbstractItemView>("pageStrip")->model();
    const auto isSigned = [pages](int row) {
        return pages->index(row, 0).data(presentation::PageListModel::TextlessRole).toBool();
    };
    QVERIFY(!isSigned(1));
    counter.desk.recogniser.release();
    QTRY_COMPARE(hint->text(), u"Không nhận ra chữ ở trang 2: tìm kiếm sẽ không thấy trang này."_s);
    QCOMPARE(hint->toolTip(), hint->text());
    QVERIFY(!isSigned(0) && isSigned(1) && !isSigned(2));
}

void ReceptionPageTest::proposedSplitByKeys()
{
    Counter counter;
    counter.desk.scanner.stacks = {{5, {}}};
    counter.desk.processor.separators = {{2, u"document"_s}, {3, u"document"_s}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.find<QAction>("splitAtSeparators")->trigger();
    auto *bar = counter.find<QWidget>("splitBar");
    QVERIFY(!bar->isVisible());
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(bar->isVisible() && counter.find<QPushButton>("splitAccept")->isEnabled());
    QVERIFY(counter.find<QLabel>("splitText")->text().contains(u"2 tài liệu"_s));
    QCOMPARE(counter.pages(), u"1 2 3 4 5"_s); // nothing is done yet
    counter.press(Qt::Key_F10);                // the button is seen to go down first
    QTRY_COMPARE(counter.pages(), u"1 | 4 5"_s);
    QVERIFY(!bar->isVisible());
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"1 2 3 4 5"_s);
    QVERIFY(bar->isVisible());
    counter.press(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(counter.pages(), u"1 2 3 4 5"_s);

    counter.find<QAction>("printSeparators-5")->trigger();
    QTRY_VERIFY(counter.preview());
    counter.preview()->reject();
}

void ReceptionPageTest::pageDeskByKeyboardAlone()
{
    Counter counter;
    counter.desk.scanner.stacks = {{5, {}}, {1, {}}, {1, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"5 trang"_s);
    QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    counter.press(Qt::Key_F7);
    QTRY_VERIFY(counter.strip()->hasFocus());
    QCOMPARE(counter.pages(), u"1 2 3 4 5"_s);

    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_Right, Qt::ControlModifier); // the page goes, the selection with it
    counter.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"2 3 1 4 5"_s);
    counter.press(Qt::Key_R);
    counter.press(Qt::Key_S);
    QCOMPARE(counter.pages(), u"2 3 | 1> 4 5"_s);
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_Right, Qt::ShiftModifier);
    counter.press(Qt::Key_Delete); // two pages
    QCOMPARE(counter.pages(), u"1> 4 5"_s);
    QTRY_COMPARE(counter.digitised(0), u"3 trang"_s);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"2 3 | 1> 4 5"_s);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"2 3 1 4 5"_s);
    counter.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"2 3 1> 4 5"_s);

    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_P); // the next scan replaces the page 2
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.pages(), u"6 3 1> 4 5"_s);
    QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_End);
    counter.press(Qt::Key_I); // and this one goes before the last
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.pages(), u"6 3 1> 4 7 5"_s);
}

void ReceptionPageTest::pilesAreCollatedAfterAPreview()
{
    Counter counter;
    counter.desk.scanner.stacks = {{6, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"6 trang"_s);
    counter.press(Qt::Key_F7);
    QTRY_VERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_C);
    QTRY_VERIFY(counter.find<QDialog>("collateDialog") &&
                counter.find<QDialog>("collateDialog")->isActiveWindow());
    auto *sheets = counter.find<QAbstractItemView>("collateSheets");
    QCOMPARE(sheets->model()->rowCount(), 3);
    QVERIFY(counter.find<QLabel>("collateMismatch")->text().isEmpty());
    auto *fronts = counter.find<QSpinBox>("collateFronts");
    fronts->setValue(4); // two backs for four fronts
    QCOMPARE(sheets->model()->rowCount(), 4);
    QVERIFY(counter.find<QLabel>("collateMismatch")->text().contains(u'2'));
    QCOMPARE(counter.pages(), u"1 2 3 4 5 6"_s); // only shown
    fronts->setValue(3);
    QTest::keyClick(fronts, Qt::Key_Return);
    QTRY_COMPARE(counter.pages(), u"1 6 2 5 3 4"_s);
    QTRY_VERIFY(!counter.find<QDialog>("collateDialog"));
    counter.window.activateWindow(); // a window system would do it
    counter.strip()->setFocus();
    QTRY_VERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(counter.pages(), u"1 2 3 4 5 6"_s);
}

void ReceptionPageTest::pageIsCroppedByKeys()
{
    Counter counter;
    counter.desk.scanner.stacks = {{1, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"1 trang"_s);
    counter.press(Qt::Key_F7);
    QTRY_VERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_R); // the upper left of what is seen is the lower left of the page
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(counter.find<QDialog>("pageView") &&
                counter.find<QDialog>("pageView")->isActiveWindow());
    auto *view = counter.find<QDialog>("pageView");
    QTRY_VERIFY(!view->findChild<QLabel *>(u"pagePicture"_s)->pixmap().isNull());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(view, Qt::Key_Right); // a fifth of the width from the left
    QTest::keyClick(view, Qt::Key_Return);
    const auto crop = [&] {
        const auto *model = qobject_cast<presentation::PageListModel *>(counter.strip()->model());
        return model->at(0).arranged.edit.crop;
    };
    QCOMPARE(crop(), QRectF(0, 0, 1, 0.8));
    QTest::keyClick(view, Qt::Key_Backspace);
    QVERIFY(crop().isNull());
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(!counter.find<QDialog>("pageView"));
}

void ReceptionPageTest::pageGoesToAnotherPaperAndIsSealedThere()
{
    Counter counter;
    counter.desk.scanner.stacks = {{3, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"3 trang"_s);
    counter.press(Qt::Key_F7);
    QTRY_VERIFY(counter.strip()->hasFocus());
    counter.press(Qt::Key_End);
    auto *menu = counter.find<QToolButton>("pageMenu")->menu();
    emit menu->aboutToShow();
    const auto papers = menu->findChild<QMenu *>(u"pagePapers"_s)->actions();
    QCOMPARE(papers.size(), 1);
    papers.first()->trigger();
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    QTRY_COMPARE(counter.digitised(1), u"1 trang"_s);
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview());
    const auto sealed = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.last(); });
    QCOMPARE(sealed.components.value(0).documents.value(0).pages, 2);
    QCOMPARE(sealed.components.value(1).documents.value(0).pages, 1);
}

void ReceptionPageTest::faultStandsInline()
{
    Counter counter;
    counter.desk.scanner.stacks = {
        {1,
         kernel::Error{kernel::ErrorKind::Scanner, u"scanner.settingsRefused"_s, {u"dpi"_s}, {}}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(counter.message().contains(
        presentation::messageText(u"scanner.settingsRefused"_s, {u"dpi"_s})));
    QCOMPARE(counter.digitised(0), u"1 trang"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void ReceptionPageTest::jamIsAPanelAndGoesOn()
{
    Counter counter;
    counter.desk.scanner.stacks = {
        {2, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}}}, {2, {}}};
    QVERIFY(counter.begin());
    QVERIFY(counter.identify());
    QVERIFY(counter.choose(u"ket hon"_s));
    auto *goOn = counter.find<QAbstractButton>("stackGoOn");
    auto *caption = counter.find<QLabel>("stackCaption");
    QVERIFY(!goOn->isVisible());
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(goOn->isVisible());
    QCOMPARE(counter.find<QLabel>("stackHeading")->text(), u"Kẹt giấy"_s);
    QTRY_COMPARE(caption->text(), u"an toàn đến trang 2"_s);
    QVERIFY(!QApplication::activeModalWidget());
    counter.press(Qt::Key_F9); // no half of a paper
    QTRY_VERIFY(counter.message().contains(u"chưa quét xong"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"4 trang"_s);
    QTRY_VERIFY(!goOn->isVisible());
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

void ReceptionPageTest::openedPageStaysTheSameWhilePagesComeIn()
{
    Counter counter;
    counter.desk.scanner.stacks = {{2, {}}, {3, {}}};
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    QTRY_VERIFY(counter.find<QAbstractButton>("scanButton")->text().contains(u"F5"_s));
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_Home);
    counter.press(Qt::Key_I);
    QVERIFY(counter.find<QLabel>("pageHint")->text().contains(u"trước trang 1"_s));
    counter.press(Qt::Key_End);
    counter.desk.scanner.pauseMs = 100;
    counter.press(Qt::Key_F5);
    counter.press(Qt::Key_Return);
    QTRY_VERIFY(counter.find<QDialog>("pageView"));
    auto *view = counter.find<QDialog>("pageView");
    QTRY_VERIFY(!view->findChild<QLabel *>(u"pagePicture"_s)->pixmap().isNull());
    QTest::keyClick(view, Qt::Key_Right);
    QTRY_COMPARE(counter.pages(), u"3 4 5 1 2"_s);
    QVERIFY(view->windowTitle().contains(u'5'));
    QVERIFY(view->findChild<QAbstractButton *>(u"cropApply"_s)->isEnabled()); // still drawn
    QTest::keyClick(view, Qt::Key_R);
    QTRY_COMPARE(counter.pages(), u"3 4 5 1 2>"_s);
    view->reject();
}

void ReceptionPageTest::lettersOfANameTouchNoPage()
{
    Counter counter;
    counter.desk.scanner.stacks = {{2, {}}};
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_COMPARE(counter.digitised(0), u"2 trang"_s);
    auto *name = counter.find<QLineEdit>("ownerName");
    name->setFocus();
    name->end(false);
    counter.type(u" lrumcips"_s);
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space})
        counter.press(Qt::Key(key));
    QCOMPARE(name->text(), u"Nguyễn Văn Mẫu lrumcip "_s);
    QCOMPARE(counter.pages(), u"1 2"_s);
    QVERIFY(name->hasFocus());
}

void ReceptionPageTest::stopKeyOfTheScannerEndsTheWaiting()
{
    Counter counter;
    const kernel::Error empty{kernel::ErrorKind::Scanner, u"scanner.feederEmpty"_s, {}, {}};
    counter.desk.scanner.stacks = {{0, empty}};
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"ket hon"_s));
    counter.press(Qt::Key_F5);
    QTRY_VERIFY(counter.find<QWidget>("stackPanel")->isVisible());
    counter.desk.scanner.sensors->sensorChanged({}, ports::Sensor::StopKey, true);
    QTRY_VERIFY(!counter.find<QWidget>("stackPanel")->isVisible());
}

void ReceptionPageTest::feesAreCountedByKeys()
{
    Counter counter;
    QVERIFY(counter.begin() && counter.identify() && counter.choose(u"2.000815"_s));
    auto *total = counter.find<QLabel>("feeTotal");
    QTRY_VERIFY2(total->text().contains(u"2.000"_s), qPrintable(total->text()));
    for (int paper = 0; paper < counter.checklist()->model()->rowCount(); ++paper)
        counter.press(Qt::Key_Space);
    counter.press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(counter.find<QAbstractItemView>("fees")->hasFocus());
    counter.type(u"3"_s);
    QTRY_VERIFY(counter.find<QSpinBox>("feeQuantity"));
    counter.press(Qt::Key_Return);
    QTRY_VERIFY2(total->text().contains(u"6.000"_s), qPrintable(total->text()));
    counter.press(Qt::Key_F9);
    QTRY_VERIFY(counter.preview());
    QVERIFY(counter.presses() <= 25);
    const auto kept = counter.desk.inStore([&] { return counter.desk.dossiers.dossiers.first(); });
    QCOMPARE(kept.fees.size(), 1);
    QCOMPARE(kept.fees[0].quantity, 3);
    QCOMPARE(kept.fees[0].amount, 6000);
    counter.preview()->reject();
}

} // namespace motcua::tests
