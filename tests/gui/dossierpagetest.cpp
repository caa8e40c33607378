#include "tests/gui/dossierpagetest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/format.h"
#include "ui/presentation/identitywords.h"
#include "ui/presentation/messages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::DossierState;

/// The window with the first dossier of "due today" open.
struct PageDesk : GuiDesk {
    [[nodiscard]] bool begin(DossierState state = DossierState::Processing,
                             domain::Role role = domain::Role::Officer,
                             const std::function<void(domain::Dossier &)> &change = {})
    {
        desk.fillQueues();
        domain::Dossier &dossier = desk.dossiers.dossiers[0];
        dossier.state = state;
        dossier.procedureCode = u"1.001193"_s;
        const auto procedure = desk.catalogue.byCode(dossier.procedureCode, {});
        dossier.published = {(*procedure)->componentsFor({}), (*procedure)->fees};
        dossier.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
        dossier.components = {{u"KS1"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
        if (change)
            change(dossier);
        desk.desk().actor.user.role = role;
        show();
        if (!login())
            return false;
        press(Qt::Key_F3);
        type(u"le thi thu"_s);
        auto *list = find<QTableView>("dossiers");
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }))
            return false;
        press(Qt::Key_Return); // into the list
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] {
            const auto *code = find<QLabel>("dossierCode");
            return code && code->isVisible() && code->text().contains(u"261117-0012"_s);
        });
    }
    [[nodiscard]] domain::Dossier stored()
    {
        return desk.inStore([this] { return desk.dossiers.dossiers[0]; });
    }
    [[nodiscard]] QString message() { return find<QLabel>("dossierMessage")->text(); }
    [[nodiscard]] QStringList moves()
    {
        QStringList names;
        const auto buttons =
            find<QWidget>("dossierPage")
                ->findChildren<QAbstractButton *>(QRegularExpression(u"^move_.*Button$"_s));
        for (const QAbstractButton *button : buttons)
            names.append(button->objectName().section(u'_', 1).chopped(6));
        return names;
    }
};

} // namespace

void DossierPageTest::opensFromTheListAndGoesBack()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    QVERIFY(gui.find<QLabel>("dossierState")->text() == u"đang xử lý"_s);
    QVERIFY(gui.find<QLabel>("dossierWho")->text().contains(u"Lê Thị Thử"_s));
    QVERIFY(gui.find<QLabel>("dossierDue")->text().contains(u"20/11/2026"_s));
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(gui.find<QWidget>("homePage")->isVisible());
    gui.find<QTableView>("dossiers")->setFocus();
    gui.press(Qt::Key_F4);
    QTRY_VERIFY(gui.find<QWidget>("dossierPage")->isVisible());
}

void DossierPageTest::asksForASupplement()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    gui.press(Qt::Key_F5);
    QTRY_VERIFY(gui.find<QPlainTextEdit>("move_items")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QPlainTextEdit>("move_items")->hasFocus());
    auto *papers = gui.find<QListWidget>("move_items_papers"); // a box for each listed paper
    QVERIFY(papers && papers->count() >= 3);
    papers->item(0)->setCheckState(Qt::Checked);
    QVERIFY(
        gui.find<QPlainTextEdit>("move_items")->toPlainText().startsWith(papers->item(0)->text()));
    papers->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(gui.find<QPlainTextEdit>("move_items")->toPlainText().isEmpty());
    gui.type(u"Giấy chứng sinh"_s);
    gui.press(Qt::Key_Return);
    gui.type(u"Tờ khai: ký lại"_s);
    gui.press(Qt::Key_Tab);
    gui.type(u"Thiếu giấy tờ"_s);
    gui.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(gui.stored().state == DossierState::AwaitingSupplement, qPrintable(gui.message()));
    QCOMPARE(gui.stored().supplements.value(0).items,
             QStringList({u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s,
                          u"Tờ khai đăng ký khai sinh: ký lại"_s}));
    QTRY_VERIFY(gui.moves().contains(u"supplied"_s));
    QTRY_VERIFY(!gui.find<QWidget>("moveForm"));
    QVERIFY(gui.find<QListWidget>("dossierFacts")->count() > 1);
    QVERIFY(gui.message().contains(u"Đã yêu cầu bổ sung"_s));

    gui.press(Qt::Key_F6);
    QTRY_VERIFY(gui.find<QListWidget>("supplyLines") &&
                gui.find<QListWidget>("supplyLines")->isVisible());
    QTRY_VERIFY(gui.find<QAbstractItemView>("checklist")->hasFocus());
    const QSize least = gui.window.minimumSizeHint();
    QVERIFY2(gui.window.width() <= 1366 && gui.window.height() <= 728,
             qPrintable(QString::number(least.width()) + u"×"_s + QString::number(least.height())));
    gui.press(Qt::Key_Down);
    gui.press(Qt::Key_Space);
    gui.press(Qt::Key_F9);
    QTRY_COMPARE(gui.stored().state, DossierState::Processing);
    QCOMPARE(gui.stored().components.value(1).code, u"KS2"_s);
    QTRY_VERIFY(gui.find<QWidget>("dossierPage")->isVisible());
    QTRY_VERIFY(gui.message().contains(u"Giấy tờ đã được đưa vào hồ sơ"_s));
}

void DossierPageTest::refusalWithoutReasonIsSaid()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    gui.press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QLineEdit>("move_reason"));
    auto *reason = gui.find<QLineEdit>("move_reason");
    QTRY_VERIFY(reason->hasFocus());
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.message().contains(presentation::messageText(u"move.reason"_s)));
    QVERIFY(reason->hasFocus());
    QCOMPARE(gui.stored().state, DossierState::Processing);
    gui.type(u"Không đủ điều kiện"_s);
    gui.press(Qt::Key_Escape); // leaves the form, not the page
    QTRY_VERIFY(!gui.find<QWidget>("moveForm"));
    QVERIFY(gui.find<QWidget>("dossierPage")->isVisible());
    QCOMPARE(gui.stored().state, DossierState::Processing);
    gui.press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QLineEdit>("move_reason")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QLineEdit>("move_reason")->hasFocus());
    gui.type(u"Không đủ điều kiện"_s);
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.stored().state, DossierState::Refused);
    QCOMPARE(gui.stored().closingReason, u"Không đủ điều kiện"_s);
    QTRY_VERIFY2(gui.message().contains(u"Tờ khai đăng ký khai sinh"_s),
                 qPrintable(gui.message())); // what goes back
    QTRY_VERIFY(gui.moves().isEmpty());
}

/// Neither by Esc nor by another move's key without a word, nor by another page at all.
void DossierPageTest::aFilledFormIsNotLost()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::Processing, domain::Role::Supervisor));
    gui.dialogs.yes = false;
    gui.press(Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QLineEdit>("move_reason")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QLineEdit>("move_reason")->hasFocus());
    const QString typed = u"Không đủ điều kiện"_s;
    gui.type(typed);
    gui.press(Qt::Key_Escape);
    QTRY_COMPARE(gui.dialogs.asked.size(), 1);
    QCOMPARE(gui.find<QLineEdit>("move_reason")->text(), typed);
    gui.press(Qt::Key_F8); // the result's
    QTRY_COMPARE(gui.dialogs.asked.size(), 2);
    QVERIFY(!gui.find<QLineEdit>("move_validUntil"));
    QCOMPARE(gui.find<QLineEdit>("move_reason")->text(), typed);

    gui.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QWidget>("feesPage") && gui.find<QWidget>("feesPage")->isVisible());
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(gui.find<QWidget>("homePage")->isVisible());
    gui.find<QTableView>("dossiers")->setFocus();
    gui.press(Qt::Key_F4);
    const auto isBack = [&] {
        const auto *reason = gui.find<QLineEdit>("move_reason");
        return reason && reason->isVisible() && reason->text() == typed;
    };
    QTRY_VERIFY(isBack() && !gui.message().isEmpty()); // it is said that it was begun
    QCOMPARE(gui.dialogs.asked.size(), 2);
    gui.dialogs.yes = true;
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(!gui.find<QWidget>("moveForm"));
    QVERIFY(gui.find<QWidget>("dossierPage")->isVisible());
    QCOMPARE(gui.stored().state, DossierState::Processing);
}

void DossierPageTest::resultAndReturn()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::Processing, domain::Role::Supervisor));
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QLineEdit>("move_number")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QLineEdit>("move_number")->hasFocus());
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.message().contains(presentation::messageText(u"result.empty"_s)));
    gui.type(u"12/2026"_s);
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.stored().state, DossierState::Processed);
    QTRY_COMPARE(gui.moves(), QStringList({u"return"_s, u"resultAdded"_s}));
    gui.press(Qt::Key_F9);
    QTRY_VERIFY(gui.find<QWidget>("move_to") && gui.find<QWidget>("move_to")->hasFocus());
    gui.press(Qt::Key_Tab);
    QCOMPARE(gui.find<QLineEdit>("move_collector")->text(), u"Lê Thị Thử"_s);
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.stored().state, DossierState::Returned);
    QCOMPARE(gui.stored().handOver.collector, u"Lê Thị Thử"_s);
    QCOMPARE(gui.stored().results.value(0).number, u"12/2026"_s);
}

void DossierPageTest::illegalMovesAreNotThere()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::AwaitingPayment));
    QCOMPARE(gui.moves(), QStringList({u"paid"_s, u"stop"_s, u"withdraw"_s, u"extend"_s}));
    gui.press(Qt::Key_F5);                 // no such move here
    gui.desk.inStore([] { return true; }); // whatever it asked for is answered by now
    QCoreApplication::processEvents();
    QVERIFY(!gui.find<QWidget>("moveForm"));
    gui.press(Qt::Key_F8, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QAbstractButton>("moveDone")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QAbstractButton>("moveDone")->hasFocus());
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.stored().state, DossierState::Processing);
}

void DossierPageTest::supervisorsDeedSaysSo()
{
    {
        PageDesk gui;
        QVERIFY(gui.begin());
        auto *button = gui.find<QAbstractButton>("move_extendButton");
        QVERIFY(button);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->accessibleDescription().isEmpty());
    }
    PageDesk supervisors;
    QVERIFY(supervisors.begin(DossierState::Processing, domain::Role::Supervisor));
    QVERIFY(supervisors.find<QAbstractButton>("move_extendButton")->isEnabled());
}

void DossierPageTest::typingIsCorrected()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    gui.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QLineEdit>("move_owner.name"));
    auto *phone = gui.find<QLineEdit>("move_owner.phone");
    QVERIFY(phone);
    phone->setText(u"0912345678"_s);
    gui.find<QLineEdit>("move_why")->setText(u"Gõ nhầm"_s);
    gui.find<QLineEdit>("move_why")->setFocus();
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.stored().owner.phone, u"0912345678"_s);
    QCOMPARE(gui.stored().state, DossierState::Processing);
    QTRY_VERIFY(!gui.find<QWidget>("moveForm"));
}

void DossierPageTest::onlineDossierIsAccepted()
{
    PageDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_6, Qt::AltModifier);
    auto *list = gui.find<QTableView>("dossiers");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    gui.press(Qt::Key_F4);
    QTRY_VERIFY(gui.find<QWidget>("dossierPage") && gui.moves().contains(u"accept"_s));
    QVERIFY(gui.find<QLabel>("dossierDue")->text().contains(u"còn 1 giờ 19 phút"_s));
    gui.press(Qt::Key_F9);
    QTRY_VERIFY(gui.find<QAbstractButton>("moveDone")); // a button is pressed for a moment
    QTRY_VERIFY(gui.find<QAbstractButton>("moveDone")->hasFocus());
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog")); // the receipt
    QTRY_VERIFY(gui.moves().contains(u"transfer"_s));
}

void DossierPageTest::theCaseIsChosenByKeys()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::Registered));
    gui.desk.inStore([&] {
        gui.desk.dossiers.dossiers[0].components.append(
            {u"KS2"_s, u"Giấy chứng sinh"_s, true, false, 1, 0, {}});
    });
    gui.press(Qt::Key_F9);
    QTRY_VERIFY(gui.find<QComboBox>("move_case"));
    QTRY_VERIFY(gui.find<QComboBox>("move_case")->hasFocus());
    QCOMPARE(gui.find<QComboBox>("move_case")->currentIndex(), -1);
    gui.press(Qt::Key_Down);
    gui.press(Qt::Key_Down);
    gui.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(gui.stored().state, DossierState::Received);
    QCOMPARE(gui.stored().caseCode, u"TH2"_s);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog")); // the receipt
}

/// An online filing that was sent home is accepted with what is brought: in its case.
void DossierPageTest::theCaseIsAskedWithASupplement()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::AwaitingSupplement, domain::Role::Officer,
                      [](domain::Dossier &dossier) {
                          domain::SupplementRequest request;
                          request.requestedAt = dossier.receivedAt;
                          request.items = {u"Giấy chứng sinh"_s};
                          request.reason = u"Thiếu"_s;
                          request.beforeAcceptance = true;
                          dossier.supplements = {request};
                      }));
    gui.press(Qt::Key_F6);
    QTRY_VERIFY(gui.find<QComboBox>("supplyCase") &&
                gui.find<QComboBox>("supplyCase")->isVisible());
    auto *cases = gui.find<QComboBox>("supplyCase");
    QTRY_VERIFY(cases->hasFocus());
    QCOMPARE(cases->currentIndex(), -1); // nothing is guessed
    gui.press(Qt::Key_F4);
    auto *list = gui.find<QAbstractItemView>("checklist");
    list->setCurrentIndex(list->model()->index(1, 0));
    gui.press(Qt::Key_Space);
    gui.press(Qt::Key_F9);
    const auto says = [&] { return gui.find<QLabel>("receptionMessage")->text(); };
    QTRY_VERIFY2(says().contains(presentation::messageText(u"supplied.noCase"_s)),
                 qPrintable(says()));
    QCOMPARE(gui.stored().state, DossierState::AwaitingSupplement);
    gui.press(Qt::Key_F3);
    QTRY_VERIFY(cases->hasFocus());
    gui.press(Qt::Key_Down);
    gui.press(Qt::Key_Down);
    QCOMPARE(cases->currentData().toString(), u"TH2"_s);
    gui.press(Qt::Key_F9); // what was ticked stays ticked
    QTRY_COMPARE(gui.stored().state, DossierState::Processing);
    QCOMPARE(gui.stored().caseCode, u"TH2"_s);
    QCOMPARE(gui.stored().limit->amount, 8);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog")); // the receipt
}

/// By the same keys as in a reception.
void DossierPageTest::dateIsExplainedAndPrinted()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    gui.press(Qt::Key_I, Qt::ControlModifier);
    const auto panels =
        gui.find<QWidget>("dossierPage")->findChildren<QWidget *>(u"dossierReason"_s);
    QCOMPARE(panels.size(), 1);
    QTRY_VERIFY(panels[0]->isVisible());
    QVERIFY(panels[0]->findChild<QListWidget *>(u"reasonSteps"_s)->count() > 1);
    QTest::keyClick(panels[0], Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    QVERIFY(!panels[0]->isVisible());
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(!gui.find<QDialog>("previewDialog"));
}

void DossierPageTest::theLawsOwnLimitIsTold()
{
    const domain::TimeLimit legal{5, domain::TimeUnit::Workday};
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::Processing, domain::Role::Officer,
                      [&](domain::Dossier &dossier) { dossier.legalLimit = legal; }));
    gui.press(Qt::Key_I, Qt::ControlModifier);
    auto *panel = gui.find<QWidget>("dossierPage")->findChild<QWidget *>(u"dossierReason"_s);
    QTRY_VERIFY(panel->isVisible());
    const auto *steps = panel->findChild<QListWidget *>(u"reasonSteps"_s);
    QCOMPARE(steps->findItems(presentation::limitText(legal), Qt::MatchContains).size(), 1);
    QTest::keyClick(panel, Qt::Key_Escape);
}

void DossierPageTest::whoComparedAndCheckedIsShown()
{
    PageDesk gui;
    QVERIFY(
        gui.begin(DossierState::Processing, domain::Role::Officer, [](domain::Dossier &dossier) {
            domain::DossierComponent copy;
            copy.name = u"Giấy chứng sinh"_s;
            copy.copies = 1;
            copy.form = domain::PaperForm::Compared;
            copy.comparedBy = u"Trần Thị Lan"_s;
            dossier.components.append(copy);
            domain::Party agent;
            agent.name = u"Ngô Văn Thay"_s;
            agent.checkedBy = domain::IdentityCheck::QrMrz;
            dossier.agent = agent;
        }));
    const auto *papers = gui.find<QTableWidget>("dossierPapers");
    QCOMPARE(papers->findItems(u"Trần Thị Lan"_s, Qt::MatchContains).size(), 1);
    const auto *facts = gui.find<QListWidget>("dossierFacts");
    const QString checked = presentation::identityCheckText(domain::IdentityCheck::QrMrz);
    const auto lines = facts->findItems(checked, Qt::MatchContains);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first()->text().contains(u"Ngô Văn Thay"_s));
}

void DossierPageTest::everyWidgetHasItsNames()
{
    PageDesk gui;
    QVERIFY(gui.begin());
    gui.press(Qt::Key_F5);
    QTRY_VERIFY(gui.find<QWidget>("moveForm"));
    int checked = 0;
    const auto widgets = gui.find<QWidget>("dossierPage")->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isInner = widget->objectName().startsWith("qt_"_L1) ||
                             widget->inherits("QHeaderView") || widget->inherits("QScrollBar") ||
                             widget->inherits("QTableCornerButton");
        const bool isInteractive =
            widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
            widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit");
        if (isInner || !isInteractive)
            continue;
        ++checked;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY2(checked >= 15, qPrintable(QString::number(checked)));
}

void DossierPageTest::fitsASmallScreen()
{
    PageDesk gui;
    QVERIFY(gui.begin(DossierState::Processing, domain::Role::Supervisor));
    gui.press(Qt::Key_F8); // the longest form
    QTRY_VERIFY(gui.find<QWidget>("moveForm"));
    const QSize least = gui.window.minimumSizeHint();
    qInfo("the page of a dossier needs at least %d×%d", least.width(), least.height());
    QVERIFY(least.width() <= 1366 && least.height() <= 728);
}

} // namespace motcua::tests
