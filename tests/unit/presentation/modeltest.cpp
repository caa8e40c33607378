#include "tests/unit/presentation/modeltest.h"

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

} // namespace motcua::tests
