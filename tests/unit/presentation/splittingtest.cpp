#include "tests/unit/presentation/splittingtest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/reception/receptionpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;

namespace motcua::tests
{

namespace
{

/// A reception of a birth registration, whose papers are KS1 to KS4, at its first paper.
struct Birth {
    explicit Birth(UiDesk &fakes) : desk(fakes), presenter(fakes.desk())
    {
        QObject::connect(&presenter, &ReceptionPresenter::failed, &presenter,
                         [this](const kernel::Error &error) { failures.append(error.key); });
        presenter.scanner.findDevices();
        presenter.begin();
        presenter.takeTyped(sampleCard(), presenter.owner);
        presenter.procedure.search(u"dang ky khai sinh"_s);
        ready = QTest::qWaitFor([this] {
            return !presenter.procedure.isSearching() && !presenter.scanner.isSearching();
        });
        presenter.procedure.choose(0);
        first = presenter.pageDesk.selected();
        second = presenter.checklist.lines().value(1).key();
    }

    [[nodiscard]] bool scan(int pages)
    {
        desk.scanner.stacks = {{pages, {}}};
        QSignalSpy settled(&presenter.capture, &CapturePresenter::settled);
        presenter.scanCurrent();
        return ready &&
               QTest::qWaitFor([&] { return !settled.isEmpty() && !presenter.capture.isBusy(); });
    }

    [[nodiscard]] PageSplitting &splitting() { return presenter.pageDesk.splitting; }

    /// "1 2 | 4": the pages of a paper by number, documents divided.
    [[nodiscard]] QString pile(const QString &component) const
    {
        QStringList words;
        for (const auto &page : presenter.pageDesk.arrangement().pagesOf(component)) {
            if (page.startsDocument && !words.isEmpty())
                words.append(u"|"_s);
            words.append(QString::number(page.id.number));
        }
        return words.join(u' ');
    }

    UiDesk &desk;
    ReceptionPresenter presenter;
    QStringList failures;
    QString first;
    QString second;
    bool ready = false;
};

} // namespace

void SplittingTest::proposesBeforeAnythingIsDone()
{
    UiDesk desk;
    desk.processor.separators = {{2, u"document"_s}, {3, u"document"_s}, {6, u"document"_s}};
    Birth birth(desk);
    birth.presenter.splitChoice.setAtSeparators(true);
    QVERIFY(birth.scan(6));
    QCOMPARE(birth.presenter.pageDesk.selected(), birth.first); // the officer is to look at it
    const domain::SplitProposal &proposal = birth.splitting().proposal();
    QCOMPARE(proposal.separators, 3);
    QCOMPARE(proposal.documents.size(), 2);
    QVERIFY(birth.splitting().isReady());
    QVERIFY(birth.presenter.nextStepText().contains(u"F10"_s));
    QVERIFY(birth.splitting().sentence().contains(u'3'));
    QCOMPARE(birth.pile(birth.first), u"1 2 3 4 5 6"_s);
    QVERIFY(birth.presenter.pageDesk.undoText().isEmpty());
    const PageListModel &pages = *birth.presenter.pageDesk.pages();
    QList<int> cuts;
    QList<int> leaving;
    for (int row = 0; row < pages.rowCount(); ++row) {
        if (pages.index(row).data(PageListModel::ProposedCutRole).toBool())
            cuts.append(row);
        if (pages.index(row).data(PageListModel::LeavingRole).toBool())
            leaving.append(row);
    }
    QCOMPARE(cuts, QList<int>{3});
    QCOMPARE(leaving, (QList<int>{1, 2, 5}));
}

void SplittingTest::acceptIsOneStep()
{
    UiDesk desk;
    Birth birth(desk);
    desk.processor.separators = {{2, u"component-"_s + birth.second}, {4, u"document"_s}};
    birth.presenter.splitChoice.setAtSeparators(true);
    QVERIFY(birth.scan(5));
    birth.splitting().accept();
    QCOMPARE(birth.pile(birth.first), u"1 | 5"_s);
    QCOMPARE(birth.pile(birth.second), u"3"_s);
    QVERIFY(birth.presenter.checklist.lines()[1].received); // a paper that is here
    QCOMPARE(birth.presenter.checklist.lines()[1].pages, 1);
    QVERIFY(birth.splitting().proposal().isEmpty());
    QCOMPARE(birth.presenter.pageDesk.binned(), 2); // recoverable
    birth.presenter.pageDesk.undo();
    QCOMPARE(birth.pile(birth.first), u"1 2 3 4 5"_s);
    QCOMPARE(birth.pile(birth.second), QString());
    QVERIFY(birth.presenter.pageDesk.undoText().isEmpty());
    QCOMPARE(birth.splitting().proposal().separators, 2); // to be decided again
    birth.presenter.pageDesk.redo();
    QCOMPARE(birth.pile(birth.first), u"1 | 5"_s);
    QVERIFY(birth.splitting().proposal().isEmpty());
}

void SplittingTest::ignoredProposalStaysAway()
{
    UiDesk desk;
    desk.processor.separators = {{2, u"document"_s}, {5, u"document"_s}};
    Birth birth(desk);
    birth.presenter.splitChoice.setAtSeparators(true);
    QVERIFY(birth.scan(3));
    birth.splitting().ignore();
    QVERIFY(birth.splitting().proposal().isEmpty());
    birth.presenter.pageDesk.steps.turn({0}, 90);
    QVERIFY(birth.splitting().proposal().isEmpty());
    QVERIFY(birth.scan(3)); // a new one among further pages
    QCOMPARE(birth.splitting().proposal().separators, 2);
    birth.presenter.begin();
    QVERIFY(birth.splitting().proposal().isEmpty());
}

void SplittingTest::nothingIsSealedUndecided()
{
    UiDesk desk;
    desk.processor.separators = {{2, u"document"_s}};
    Birth birth(desk);
    birth.presenter.splitChoice.setAtSeparators(true);
    QVERIFY(birth.scan(3));
    birth.presenter.setCurrentRow(1);
    birth.presenter.seal();
    QCOMPARE(birth.failures, QStringList{u"reception.splitOpen"_s});
    QCOMPARE(birth.presenter.pageDesk.selected(), birth.first); // where it is to be decided
    QVERIFY(!birth.presenter.isSealing());
}

void SplittingTest::waitsForTheWholeStack()
{
    UiDesk desk;
    desk.scanner.pauseMs = 20;
    desk.processor.separators = {{2, u"document"_s}};
    Birth birth(desk);
    birth.presenter.splitChoice.setAtSeparators(true);
    desk.scanner.stacks = {{200, {}}};
    birth.presenter.scanCurrent();
    QTRY_VERIFY(!birth.splitting().proposal().isEmpty());
    QVERIFY(!birth.splitting().isReady());
    birth.splitting().accept(); // too early: the next page would join the document before
    QVERIFY(birth.pile(birth.first).startsWith(u"1 2"_s));
    QTRY_VERIFY(birth.pile(birth.first).startsWith(u"1 2 3"_s));
    birth.presenter.capture.cancel();
    QTRY_VERIFY(birth.splitting().isReady());
    birth.splitting().accept();
    QVERIFY(birth.pile(birth.first).startsWith(u"1 | 3"_s));
}

void SplittingTest::waitsWhileTheStackIsStopped()
{
    UiDesk desk;
    Birth birth(desk);
    desk.processor.separators = {{3, u"component-"_s + birth.second}};
    birth.presenter.splitChoice.setAtSeparators(true);
    const kernel::Error jam{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"4"_s}, {}};
    desk.scanner.stacks = {{3, jam}, {2, {}}};
    birth.presenter.scanCurrent();
    QTRY_COMPARE(birth.presenter.stackPause.kind(), StackPause::Kind::Fault);
    QTRY_VERIFY(!birth.presenter.capture.isBusy());
    QCOMPARE(birth.splitting().proposal().separators, 1);
    QVERIFY(!birth.splitting().isReady());
    birth.splitting().accept(); // the separator is the last page: it would part nothing
    QCOMPARE(birth.pile(birth.first), u"1 2 3"_s);
    birth.presenter.stackPause.goOn();
    QTRY_VERIFY(birth.splitting().isReady());
    birth.splitting().accept();
    QCOMPARE(birth.pile(birth.first), u"1 2"_s);
    QCOMPARE(birth.pile(birth.second), u"4 5"_s);
}

void SplittingTest::stackEndedAtAFaultCanBeSplit()
{
    UiDesk desk;
    Birth birth(desk);
    desk.processor.separators = {{2, u"document"_s}};
    birth.presenter.splitChoice.setAtSeparators(true);
    desk.scanner.stacks = {
        {3, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"4"_s}, {}}}};
    birth.presenter.scanCurrent();
    QTRY_COMPARE(birth.presenter.stackPause.kind(), StackPause::Kind::Fault);
    birth.presenter.stackPause.giveUp();
    QTRY_VERIFY(birth.splitting().isReady());
    birth.splitting().accept();
    QCOMPARE(birth.pile(birth.first), u"1 | 3"_s);
}

void SplittingTest::movesOnWhereNothingIsFound()
{
    UiDesk desk;
    Birth birth(desk);
    birth.presenter.splitChoice.setAtSeparators(true);
    QVERIFY(birth.scan(2));
    QTRY_COMPARE(birth.presenter.pageDesk.selected(), birth.second);
}

void SplittingTest::blankSheetsWhereAsked()
{
    UiDesk desk;
    desk.processor.blank = {2, 5};
    Birth birth(desk);
    QVERIFY(birth.scan(5));
    birth.presenter.setCurrentRow(0);
    QVERIFY(birth.splitting().proposal().isEmpty());
    birth.presenter.splitChoice.setAtBlankSheets(true); // also for what is there already
    QCOMPARE(birth.splitting().proposal().blankSheets, 1);
    birth.splitting().accept();
    QCOMPARE(birth.pile(birth.first), u"1 2 | 3 4 5"_s);
    QCOMPARE(birth.presenter.checklist.lines()[0].pages, 3); // blank ones are left out as before
}

void SplittingTest::choiceIsRemembered()
{
    UiDesk desk;
    {
        Birth birth(desk);
        QVERIFY(!birth.presenter.splitChoice.applied({}).findSeparators);
        birth.presenter.splitChoice.setAtSeparators(true);
        birth.presenter.splitChoice.setAtBlankSheets(true);
        desk.inStore([] {}); // written
    }
    Birth later(desk);
    QTRY_VERIFY(later.presenter.splitChoice.atSeparators());
    QVERIFY(later.presenter.splitChoice.atBlankSheets());
    ports::PagePolicy policy;
    policy.flagBlank = false; // as some profiles have it
    policy = later.presenter.splitChoice.applied(policy);
    QVERIFY(policy.findSeparators && policy.flagBlank);
}

void SplittingTest::sheetsForEachPaper()
{
    UiDesk desk;
    Birth birth(desk);
    QSignalSpy ready(&birth.presenter.separatorSheets, &SeparatorSheets::ready);
    birth.presenter.separatorSheets.make({{birth.first, u"Tờ khai"_s, 1}, {{}, {}, 4}});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready[0][0].toByteArray(), "%PDF separators 1" + birth.first.toUtf8() + " 4");
    QCOMPARE(ready[0][1].toInt(), 5);
    domain::ProcedureComponent paper;
    paper.name = u"Giấy tờ khác"_s;
    QVERIFY(!SeparatorSheets::canName(paper)); // a volunteered paper has no code
    paper.code = u"KS-01"_s;
    QVERIFY(SeparatorSheets::canName(paper));
}

} // namespace motcua::tests
