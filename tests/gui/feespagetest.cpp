#include "tests/gui/feespagetest.h"

#include "tests/gui/guidesk.h"
#include "ui/presentation/fees/dossierfeesmodel.h"
#include "ui/presentation/messages.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::FeeState;

const QString code = QStringLiteral("H38.28.05-261117-0012");

/// A window of somebody who collects, on the fees page.
struct Till : GuiDesk {
    Till()
    {
        desk.fillQueues();
        desk.desk().actor.user.role = domain::Role::Cashier;
        desk.fillFees();
        show();
    }
    [[nodiscard]] bool enter()
    {
        if (!login())
            return false;
        press(Qt::Key_F7);
        return QTest::qWaitFor([this] {
            auto *search = find<QLineEdit>("feeDossier");
            return search && search->hasFocus();
        });
    }
    [[nodiscard]] bool open(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
        auto *table = find<QAbstractItemView>("dossierFees");
        return QTest::qWaitFor([table] { return table->hasFocus(); });
    }
    [[nodiscard]] QString message() { return find<QLabel>("feesMessage")->text(); }
    [[nodiscard]] int receipts()
    {
        return find<QAbstractItemView>("feeReceipts")->model()->rowCount();
    }
    [[nodiscard]] QString receiptCell(int column)
    {
        auto *model = find<QAbstractItemView>("feeReceipts")->model();
        return model->index(0, column).data().toString();
    }
    [[nodiscard]] QList<domain::DossierFee> fees()
    {
        return desk.inStore([&] { return desk.dossiers.dossiers.first().fees; });
    }
};

} // namespace

void FeesPageTest::onlyWhoCollectsSeesIt()
{
    GuiDesk officer;
    officer.show();
    QVERIFY(officer.login());
    QVERIFY(!officer.find<QPushButton>("openFees"));
    officer.press(Qt::Key_F7);
    QVERIFY(!officer.find<QWidget>("feesPage"));
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.find<QPushButton>("openFees"));
    till.press(Qt::Key_Escape);
    QTRY_VERIFY(till.find<QWidget>("homePage")->isVisible());
}

void FeesPageTest::collectsByKeys()
{
    Till till;
    QVERIFY(till.enter());
    // As the QR code of the receipt paper says it.
    QVERIFY(till.open(code + u"|1.001193|038190000123|Giấy tiếp nhận"_s));
    QVERIFY(till.find<QLabel>("feeDossierLine")->text().contains(u"Lê Thị Thử"_s));
    QCOMPARE(till.find<QLineEdit>("feePayer")->text(), u"Lê Thị Thử"_s);
    QVERIFY(till.find<QPushButton>("collectFees")->text().contains(u"33.000"_s));
    till.press(Qt::Key_F9);
    QTRY_COMPARE(till.receipts(), 2);
    QVERIFY2(till.message().contains(u"28AB-26E 0000121"_s), qPrintable(till.message()));
    QVERIFY(till.message().contains(u"28AA-26E 0000001"_s));
    QTRY_VERIFY(!till.find<QPushButton>("collectFees")->isEnabled());
    till.press(Qt::Key_F9); // twice costs nothing
    QTRY_VERIFY(till.find<QLabel>("cashExpected")->text().contains(u"33.000"_s));
    QCOMPARE(till.receipts(), 2);
    for (const domain::DossierFee &fee : till.fees())
        QCOMPARE(fee.state, FeeState::Collected);
    till.press(Qt::Key_F3);
    till.type(u"KHONG-CO"_s);
    till.press(Qt::Key_Return);
    QTRY_VERIFY2(till.message().contains(u"KHONG-CO"_s), qPrintable(till.message()));
}

void FeesPageTest::anotherAmountAsksWhy()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    auto *table = till.find<QAbstractItemView>("dossierFees");
    till.press(Qt::Key_Down); // the second line, the fee of 25.000
    till.press(Qt::Key_Right);
    till.press(Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), int(presentation::DossierFeesModel::UnitAmount));
    till.press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    till.press(Qt::Key_A, Qt::ControlModifier);
    till.type(u"20.000"_s);
    till.press(Qt::Key_Return);
    QTRY_VERIFY(till.find<QPushButton>("collectFees")->text().contains(u"28.000"_s));
    till.press(Qt::Key_F9);
    QTRY_VERIFY2(till.message().contains(u"25.000"_s), qPrintable(till.message()));
    QCOMPARE(till.receipts(), 0);
    till.find<QLineEdit>("feeAmountReason")->setFocus();
    till.type(u"giảm theo nghị quyết"_s);
    till.press(Qt::Key_F9);
    QTRY_COMPARE(till.receipts(), 2);
    QCOMPARE(till.fees()[1].amount, 20'000);
    QCOMPARE(till.fees()[1].amountReason, u"giảm theo nghị quyết"_s);
}

void FeesPageTest::exemptsByKeys()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    till.press(Qt::Key_Space); // leaves the first fee out
    QTRY_VERIFY(till.find<QPushButton>("collectFees")->text().contains(u"25.000"_s));
    till.press(Qt::Key_F8);
    QTRY_VERIFY2(!till.message().isEmpty(), "an exemption without a reason must be refused");
    auto *reasons = till.find<QComboBox>("feeExemption");
    reasons->setFocus();
    till.press(Qt::Key_Down);
    till.press(Qt::Key_Down);
    QCOMPARE(reasons->currentText(), u"Hộ nghèo"_s);
    till.press(Qt::Key_F8);
    QTRY_COMPARE(till.fees()[1].state, FeeState::Exempt);
    QCOMPARE(till.fees()[0].state, FeeState::Waiting);
    QCOMPARE(till.fees()[1].exemptReason, u"Hộ nghèo"_s);
}

void FeesPageTest::proofIsAwaitedAndAnExemptionTakenBack()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    till.press(Qt::Key_Space); // leaves the first fee out
    auto *reasons = till.find<QComboBox>("feeExemption");
    const auto choose = [&] { reasons->setCurrentIndex(reasons->findData(u"Hộ nghèo"_s)); };
    choose();
    till.find<QLineEdit>("feeExemptionNote")->setText(u"Giấy chứng nhận hộ nghèo"_s);
    till.press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(till.fees()[1].state, FeeState::NeedsProof);
    QCOMPARE(till.fees()[1].exemptReason, u"Hộ nghèo: Giấy chứng nhận hộ nghèo"_s);
    auto *table = till.find<QAbstractItemView>("dossierFees");
    const auto state = [&] {
        return table->model()->index(1, presentation::DossierFeesModel::State).data().toString();
    };
    QTRY_VERIFY2(state().contains(u"Giấy chứng nhận hộ nghèo"_s), qPrintable(state()));

    QVERIFY(!till.find<QPushButton>("reopenFee")->isEnabled()); // the first line is owed
    // What is shown anew ticks what is open: the first line is left out again.
    table->model()->setData(table->model()->index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole);
    choose(); // the proof is there
    till.press(Qt::Key_F8);
    QTRY_COMPARE(till.fees()[1].state, FeeState::Exempt);
    QTRY_VERIFY2(!state().contains(u"Giấy chứng nhận"_s), qPrintable(state())); // shown anew
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_VERIFY(till.find<QPushButton>("reopenFee")->isEnabled());
    till.press(Qt::Key_F8, Qt::ControlModifier);
    QTRY_VERIFY2(till.message().contains(presentation::messageText(u"fee.reason"_s)),
                 qPrintable(till.message()));
    QCOMPARE(till.fees()[1].state, FeeState::Exempt);
    till.find<QLineEdit>("feeExemptionNote")->setText(u"Giấy đã hết hạn"_s);
    till.press(Qt::Key_F8, Qt::ControlModifier);
    QTRY_COMPARE(till.fees()[1].state, FeeState::Waiting);
    QVERIFY(till.fees()[1].exemptReason.isEmpty());
    QTRY_VERIFY(till.find<QPushButton>("collectFees")->text().contains(u"33.000"_s));
}

void FeesPageTest::refundsWithAReason()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    till.press(Qt::Key_F9);
    QTRY_COMPARE(till.receipts(), 2);
    till.press(Qt::Key_F5);
    till.press(Qt::Key_T, Qt::ControlModifier); // no reason yet
    QTRY_VERIFY2(till.message().contains(presentation::messageText(u"fee.reason"_s)),
                 qPrintable(till.message()));
    QCOMPARE(till.dialogs.asked.size(), 1);
    const auto refunded = [&] {
        return till.desk.inStore([&] {
            return std::count_if(
                till.desk.fees.receipts.begin(), till.desk.fees.receipts.end(),
                [](const auto &one) { return one.state == domain::FeeReceiptState::Refunded; });
        });
    };
    QCOMPARE(refunded(), 0);
    till.find<QLineEdit>("receiptReason")->setText(u"thu nhầm"_s);
    till.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(refunded(), 1);
    QCOMPARE(till.dialogs.asked.size(), 2);
    const auto fees = till.fees();
    QCOMPARE(std::count_if(fees.begin(), fees.end(),
                           [](const auto &fee) { return fee.state == FeeState::Refunded; }),
             1);
    // Out of the box of today: less is expected in it.
    QTRY_VERIFY(!till.find<QLabel>("cashExpected")->text().contains(u"33.000"_s));
}

void FeesPageTest::cancelsWithAReason()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    till.press(Qt::Key_F9);
    QTRY_COMPARE(till.receipts(), 2);
    till.press(Qt::Key_F5);
    till.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY2(!till.message().contains(u"0000121"_s), qPrintable(till.message()));
    QVERIFY(till.dialogs.asked.size() == 1);
    till.find<QLineEdit>("receiptReason")->setFocus();
    till.type(u"sai tên"_s);
    till.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(till.dialogs.asked.size(), 2);
    const auto cancelled = [&] {
        return till.desk.inStore([&] {
            return std::count_if(
                till.desk.fees.receipts.begin(), till.desk.fees.receipts.end(),
                [](const auto &one) { return one.state == domain::FeeReceiptState::Cancelled; });
        });
    };
    QTRY_COMPARE(cancelled(), 1);
    QTRY_VERIFY(till.find<QPushButton>("collectFees")->isEnabled()); // the fee waits again
}

void FeesPageTest::closesTheDay()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(till.open(code));
    till.press(Qt::Key_F9);
    QTRY_VERIFY(till.find<QLabel>("cashExpected")->text().contains(u"33.000"_s));
    till.press(Qt::Key_F6);
    till.press(Qt::Key_F10);
    QTRY_VERIFY2(!till.message().isEmpty(), "nothing was counted");
    till.type(u"32.000"_s);
    QTRY_VERIFY(till.find<QLabel>("cashDifference")->text().contains(u"1.000"_s));
    till.press(Qt::Key_F10);
    QTRY_VERIFY2(till.message().contains(u"33.000"_s), qPrintable(till.message()));
    till.press(Qt::Key_A, Qt::ControlModifier);
    till.type(u"33000"_s);
    QTRY_VERIFY(!till.find<QLabel>("cashDifference")->isVisible());
    till.press(Qt::Key_F10);
    QTRY_VERIFY(till.find<QLabel>("cashClosed")->isVisible());
    QVERIFY(!till.find<QPushButton>("closeCashDay")->isVisible());
    QCOMPARE(till.desk.inStore([&] { return till.desk.fees.closings.size(); }), 1);
}

/// What existed by command alone.
void FeesPageTest::supervisorMindsSeriesAndDays()
{
    Till till;
    till.desk.desk().actor.user.role = domain::Role::Supervisor;
    QVERIFY(till.enter());
    till.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(till.find<QTableWidget>("seriesTable"));
    auto *table = till.find<QTableWidget>("seriesTable");
    QTRY_COMPARE(table->rowCount(), 2);
    const auto fill = [&](const char *name, const QString &text) {
        till.find<QLineEdit>(name)->setText(text);
    };
    const auto says = [&] { return till.find<QLabel>("seriesMessage")->text(); };
    fill("seriesForm", u"01BLP0-003"_s);
    fill("seriesSymbol", u"28AC-26E"_s);
    fill("seriesFirst", u"1"_s);
    till.find<QPushButton>("seriesAdd")->click(); // no last number
    QTRY_VERIFY(!says().isEmpty());
    QCOMPARE(table->rowCount(), 2);
    fill("seriesLast", u"50"_s);
    fill("seriesTaxCode", u"0100109106"_s);
    till.find<QPushButton>("seriesAdd")->click();
    QTRY_COMPARE(table->rowCount(), 3);
    QVERIFY(says().contains(u"28AC-26E"_s));

    table->selectRow(2);
    fill("seriesUsed", u"7"_s);
    till.find<QPushButton>("seriesAdjust")->click();
    QTRY_VERIFY2(says().contains(presentation::messageText(u"fee.reason"_s)), qPrintable(says()));
    fill("seriesReason", u"Đã dùng trên giấy"_s);
    till.find<QPushButton>("seriesAdjust")->click();
    QTRY_COMPARE(table->item(2, 4)->text(), u"0000008"_s);

    till.find<QPushButton>("reopenCashDay")->click();
    QTRY_VERIFY(says().contains(presentation::messageText(u"fee.reason"_s)));
    till.desk.inStore([&] {
        std::ignore = till.desk.desk().money.cash.close({{}, {}, 0, {}}, till.desk.desk().actor);
    });
    fill("reopenReason", u"Thu sót"_s);
    till.find<QPushButton>("reopenCashDay")->click();
    QTRY_VERIFY2(says().contains(u"20/11/2026"_s), qPrintable(says()));
    QVERIFY(till.desk.inStore(
        [&] { return !till.desk.desk().money.cash.report({}, till.desk.desk().actor)->closing; }));
}

void FeesPageTest::cashierIsNotOfferedTheSeries()
{
    Till till;
    QVERIFY(till.enter());
    QVERIFY(!till.find<QPushButton>("feeSeries"));
}

} // namespace motcua::tests
