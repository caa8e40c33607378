#include "tests/unit/presentation/modeltest.h"

#include "app/core/domain/money.h"
#include "ui/presentation/fees/dossierfeesmodel.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/presentation/reception/feelistmodel.h"
#include "ui/presentation/reception/pagelistmodel.h"
#include "ui/presentation/reception/procedurelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;

namespace motcua::tests
{

namespace
{

const domain::ProcedureComponent declaration{u"A"_s, u"Tờ khai"_s, true, 1, 0, true, {}};
const domain::ProcedureComponent certificate{u"B"_s, u"Giấy chứng sinh"_s, true, 1, 2, true, {}};
const domain::ProcedureComponent card{u"C"_s, u"Thẻ căn cước"_s, false, 0, 0, false, {}};

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void ModelTest::checklistPassesTheTester()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setAsked({declaration, certificate});
    model.setReceived(0, true);
    QCOMPARE(model.addVolunteered(u"Đơn trình bày"_s), 2);
    QCOMPARE(model.addVolunteered(u" đơn  trình bày "_s), -1);
    model.setAsked({declaration});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ModelTest::checklistTicksWithPublishedCounts()
{
    ChecklistModel model;
    model.setAsked({declaration, certificate, card});
    QVERIFY2(!model.lines()[0].received, "nothing is ticked by itself");
    const QModelIndex paper = model.index(1, ChecklistModel::Paper);
    QVERIFY(model.setData(paper, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.lines()[1].originals, 1);
    QCOMPARE(model.lines()[1].copies, 2);
    QVERIFY(model.data(paper, ChecklistModel::AwaitsScanRole).toBool());
    model.setReceived(2, true);
    QCOMPARE(model.lines()[2].originals, 1); // a paper that is here counts at least once
    QVERIFY(!model.lines()[2].awaitsScan());
    QVERIFY(!model.setData(model.index(0, ChecklistModel::Copies), -1, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, ChecklistModel::Copies), 3, Qt::EditRole));
    QVERIFY2(model.lines()[0].received, "a counted paper is here");
}

void ModelTest::checklistKeepsWhatWasHandedIn()
{
    ChecklistModel model;
    model.setAsked({declaration, certificate});
    model.setPages(u"B"_s, 4);
    QVERIFY(model.lines()[1].received);
    model.setReceived(1, false);
    QVERIFY2(model.lines()[1].received, "unticking throws no pages away");
    model.setAsked({declaration, card}); // another case asks for other papers
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.lines()[2].key(), u"B"_s);
    QVERIFY(model.lines()[2].volunteered);
    QCOMPARE(model.lines()[2].pages, 4);
}

void ModelTest::feesFollowTheirTicks()
{
    FeeListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFees({{u"LP"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 8000}});
    QCOMPARE(model.draftFees().size(), 1);
    QVERIFY(!model.draftFees().first().paid);
    const QModelIndex collected = model.index(0, FeeListModel::Collected);
    QVERIFY(model.setData(collected, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.draftFees().first().paid);
    QVERIFY(model.setData(model.index(0, FeeListModel::Fee), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.draftFees().isEmpty());
    QVERIFY(model.setData(collected, Qt::Checked, Qt::CheckStateRole));
    QVERIFY2(model.draftFees().first().paid, "what was collected applies");
}

void ModelTest::pageListPassesTheTester()
{
    PageListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy reset(&model, &PageListModel::modelReset);
    QList<PageListModel::Row> rows;
    for (int number = 1; number <= 3; ++number) {
        rows.append({{{{QStringLiteral("s")}, number}, {}, number == 1}, services::CapturedPage()});
        model.setRows(rows);
    }
    rows[1].captured->stage = services::CapturedPage::Stage::Processed;
    rows[1].captured->blank = true;
    model.setRows(rows);
    QVERIFY(model.data(model.index(1), PageListModel::BlankRole).toBool());
    QVERIFY(!model.data(model.index(0), PageListModel::ReadyRole).toBool());
    QCOMPARE(reset.size(), 0); // a selection lives on
    rows[2].captured.reset();
    rows.swapItemsAt(0, 2);
    model.setRows(rows);
    QCOMPARE(reset.size(), 1);
    QVERIFY(model.data(model.index(0), PageListModel::FailedRole).toBool());
    model.setRows({});
    ProcedureListModel procedures;
    const QAbstractItemModelTester another(&procedures, fatal);
    procedures.setProcedures({{}, {}});
    procedures.setProcedures({});
}

void ModelTest::pageListTellsOfPagesWithoutText()
{
    using services::CapturedPage;
    PageListModel model;
    QList<PageListModel::Row> rows;
    for (int number = 1; number <= 4; ++number) {
        rows.append({{{{QStringLiteral("s")}, number}, {}, false}, CapturedPage()});
        rows.last().captured->stage = CapturedPage::Stage::Processed;
        rows.last().captured->reading = CapturedPage::Reading::Awaited;
    }
    rows[3].captured->blank = true;
    rows[3].captured->reading = CapturedPage::Reading::None;
    const auto signs = [&] {
        model.setRows(rows);
        QList<int> seen;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row).data(PageListModel::TextlessRole).toBool())
                seen.append(row + 1);
        return seen;
    };
    const auto tip = [&](int row) { return model.index(row).data(Qt::ToolTipRole).toString(); };
    QCOMPARE(signs(), QList<int>());
    QCOMPARE(model.textNote(), QStringLiteral("Reading the text of 3 page(s)…"));
    for (int row = 0; row < 3; ++row)
        rows[row].captured->reading = CapturedPage::Reading::Over;
    rows[0].captured->text = services::KeptText{{}, true};
    rows[1].captured->text = services::KeptText{{}, false};
    QCOMPARE(signs(), (QList<int>{2, 3}));
    QVERIFY(tip(1).contains(QStringLiteral("no words")));
    QVERIFY(tip(2).contains(QStringLiteral("could not be read")));
    QCOMPARE(model.textNote(), QStringLiteral("No text on 2 page(s): no search will find them."));
    rows[2].captured->blank = true; // kept: nobody looks for words on it
    rows[2].arranged.edit.kept = true;
    rows[2].captured->edit.kept = true;
    QCOMPARE(signs(), (QList<int>{2}));
    QCOMPARE(model.textNote(), QStringLiteral("No text on page 2: no search will find it."));
    rows[1].captured->text = rows[0].captured->text;
    QCOMPARE(signs(), QList<int>());
    QCOMPARE(model.textNote(), QString());
}

void ModelTest::feesAreCountedAndWaived()
{
    using domain::FeeDemand;
    FeeListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setExemptions({u"Trẻ em"_s});
    const domain::FeeDefinition pages{u"P"_s,     u"Phí chứng thực"_s,  domain::FeeKind::Fee,
                                      2000,       {u"con liệt sĩ"_s},   {},
                                      u"trang"_s, FeeDemand::Compulsory};
    const domain::FeeDefinition more{
        u"P3"_s,    u"Phí, từ trang thứ ba"_s, domain::FeeKind::Fee, 1000, {}, {},
        u"trang"_s, FeeDemand::Optional};
    model.setFees({pages, more});
    QCOMPARE(model.draftFees().size(), 1); // only of some cases: nobody has said so yet
    QCOMPARE(model.total(), std::optional<qint64>(2000));
    const QModelIndex first = model.index(0, FeeListModel::Fee);
    QVERIFY2(!model.setData(first, Qt::Unchecked, Qt::CheckStateRole), "it cannot be left out");

    const QModelIndex count = model.index(0, FeeListModel::Quantity);
    QVERIFY(!model.setData(count, 0, Qt::EditRole));
    QVERIFY(!model.setData(count, domain::mostFeeQuantity + 1, Qt::EditRole));
    QVERIFY(model.setData(count, 2, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, FeeListModel::Quantity), 3, Qt::EditRole));
    QCOMPARE(model.total(), std::optional<qint64>(7000)); // what is counted applies
    QCOMPARE(model.draftFees().value(1).quantity, 3);
    QVERIFY(model.index(0, FeeListModel::Amount).data().toString().contains(u"4.000"_s));
    QVERIFY(count.data().toString().contains(u"trang"_s));

    const QModelIndex reason = model.index(0, FeeListModel::Exemption);
    QCOMPARE(reason.data(presentation::feeReasonsRole).toStringList(),
             (QStringList{u"con liệt sĩ"_s, u"Trẻ em"_s}));
    QVERIFY(
        model.setData(model.index(0, FeeListModel::Collected), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(reason, u"vì quen"_s, Qt::EditRole));
    QVERIFY(model.setData(reason, u"con liệt sĩ"_s, Qt::EditRole));
    QCOMPARE(model.total(), std::optional<qint64>(3000));
    QVERIFY2(!model.draftFees().first().paid, "what is waived is not collected");
    QVERIFY(model.setData(model.index(1, FeeListModel::Fee), Qt::Unchecked, Qt::CheckStateRole));

    const auto kept = model.draftFees();
    FeeListModel again;
    again.setFees({pages, more});
    again.restore(kept);
    QCOMPARE(again.draftFees().size(), 1);
    QCOMPARE(again.draftFees().first().quantity, 2);
    QCOMPARE(again.draftFees().first().exemption, u"con liệt sĩ"_s);
    again.restore({}); // of a draft from before it was compulsory
    QCOMPARE(again.draftFees().size(), 1);
}

void ModelTest::cashierCountsToo()
{
    DossierFeesModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    domain::DossierFee fee{u"P"_s, u"Phí"_s, domain::FeeKind::Fee, 6000};
    fee.quantity = 3;
    fee.unit = u"trang"_s;
    model.setFees({fee});
    QCOMPARE(model.chosenTotal(), 6000);
    QVERIFY(model.setData(model.index(0, DossierFeesModel::Quantity), 5, Qt::EditRole));
    QCOMPARE(model.chosenTotal(), 10'000);
    QVERIFY(model.setData(model.index(0, DossierFeesModel::UnitAmount), u"1.000"_s, Qt::EditRole));
    QCOMPARE(model.chosenTotal(), 5000);
    QVERIFY(!model.setData(model.index(0, DossierFeesModel::Quantity), 0, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, DossierFeesModel::Amount), 9000, Qt::EditRole));
    const services::CollectLine line = model.chosen().value(0);
    QCOMPARE(line.amount.value_or(0), 1000);
    QCOMPARE(line.quantity.value_or(0), 5);
}

} // namespace motcua::tests
