#include "tests/unit/presentation/counterhazardtest.h"

#include "tests/unit/presentation/receptionbed.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using Stacks = std::deque<UiPageSource::Stack>;

kernel::Error jam(int continueFrom)
{
    return {kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {QString::number(continueFrom)}, {}};
}

/// A reception whose first paper is to be scanned.
struct Desk {
    explicit Desk(Stacks stacks)
    {
        desk.scanner.stacks = std::move(stacks);
        isReady = reception.identify() && reception.choose(u"dang ky khai sinh"_s);
        first = pages().selected();
    }
    /// Scans until the stack stops.
    [[nodiscard]] bool jams()
    {
        return isReady && reception.scan() && pause().kind() == StackPause::Kind::Fault;
    }
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] { return !reception.presenter.capture.isBusy(); });
    }
    [[nodiscard]] bool goOn()
    {
        pause().goOn();
        return isSettled();
    }
    [[nodiscard]] StackPause &pause() { return reception.presenter.stackPause; }
    [[nodiscard]] PageDeskPresenter &pages() { return reception.presenter.pageDesk; }
    /// Numbers of the pages of the first paper, in their order; those of files have a letter.
    [[nodiscard]] QString pile()
    {
        const auto all = pages().arrangement().pagesOf(first);
        const auto scanned = reception.presenter.capture.set.scannerStack(first);
        const auto imported = reception.presenter.capture.set.importedSessions();
        QStringList words;
        for (const auto &page : all)
            words.append((imported.contains(page.id.session.value) ? u"f"_s : QString()) +
                         QString::number(page.id.number));
        return scanned ? words.join(u' ') : u"nothing scanned"_s;
    }

    UiDesk desk;
    Reception reception{desk};
    QString first;
    bool isReady = false;
};

} // namespace

void CounterHazardTest::lockedFileLeavesTheStoppedStackAlone()
{
    Desk at(Stacks{{1, jam(2)}});
    QVERIFY(at.jams());
    at.reception.presenter.importToCurrent({u"/invented/locked.pdf"_s});
    QTRY_COMPARE(at.reception.failures, QStringList{u"file.password"_s});
    QCOMPARE(at.pause().kind(), StackPause::Kind::Fault);
}

void CounterHazardTest::imagesWaitForTheStoppedStack()
{
    Desk at(Stacks{{2, jam(3)}, {1, {}}});
    QVERIFY(at.isReady);
    at.pages().insertNextBefore(0);
    QVERIFY(at.jams());
    at.reception.presenter.importToCurrent({u"/invented/photo.jpg"_s});
    QTRY_VERIFY(at.reception.presenter.capture.isBusy()); // it waits
    QTest::qWait(50);
    QCOMPARE(at.pause().kind(), StackPause::Kind::Fault);
    QCOMPARE(at.pile(), u"1 2"_s);
    QVERIFY(at.goOn());
    QCOMPARE(at.pile(), u"1 2 3 f1"_s);
}

void CounterHazardTest::anotherPaperDoesNotForgetTheStoppedStack()
{
    Desk at(Stacks{{1, jam(2)}, {1, {}}});
    QVERIFY(at.jams());
    at.reception.presenter.setCurrentRow(1);
    at.reception.presenter.scanCurrent();
    QCOMPARE(at.reception.failures, QStringList{u"reception.stackStopped"_s});
    QCOMPARE(at.reception.presenter.currentRow(), 0);
    QCOMPARE(at.desk.scanner.requests.size(), 1);
    QVERIFY(!at.reception.presenter.checklist.lines()[1].received);
    QVERIFY(at.goOn());
    QCOMPARE(at.pile(), u"1 2"_s);
}

void CounterHazardTest::stackThatCannotGoOnStaysStopped()
{
    const kernel::Error gone{kernel::ErrorKind::Scanner, u"scanner.noDevice"_s, {}, {}};
    Desk at(Stacks{{1, jam(2)}, {0, gone}, {1, {}}});
    QVERIFY(at.jams());
    QVERIFY(at.goOn());
    QTRY_COMPARE(at.pause().kind(), StackPause::Kind::Fault);
    QCOMPARE(at.reception.failures, QStringList{u"scanner.noDevice"_s}); // its mend is offered
    QVERIFY(!at.pause().heading().isEmpty() && !at.pause().deed().isEmpty());
    at.reception.presenter.seal();
    QCOMPARE(at.reception.failures.last(), u"reception.stackStopped"_s);
    QVERIFY(at.goOn());
    QTRY_COMPARE(at.pause().kind(), StackPause::Kind::None);
    QCOMPARE(at.pile(), u"1 2"_s);
}

void CounterHazardTest::tornSheetStaysWhenTheStackIsEnded()
{
    Desk at(Stacks{{3, jam(3)}, {2, {}}}); // the front of the second sheet came, its back did not
    QVERIFY(at.jams());
    at.pause().giveUp();
    QVERIFY(at.reception.scan());
    QCOMPARE(at.pile(), u"1 2 3 4 5"_s);
}

void CounterHazardTest::deletedSideComesBackWhenFedAgain()
{
    Desk at(Stacks{{3, jam(3)}, {2, {}}});
    QVERIFY(at.jams());
    at.pages().steps.remove({2}); // it will be fed again anyhow
    at.pages().steps.turn({0}, 90);
    QVERIFY(at.goOn());
    QCOMPARE(at.pile(), u"1 2 3 4"_s);
    QCOMPARE(at.pages().binned(), 0);
    at.pages().undo();
    QCOMPARE(at.pile(), u"1 2 3 4"_s);
}

void CounterHazardTest::sideFedAgainKeepsItsEdit()
{
    Desk at(Stacks{{3, jam(3)}, {2, {}}});
    QVERIFY(at.jams());
    at.pages().steps.turn({2}, 90);
    QVERIFY(at.goOn());
    const auto &[arranged, captured] = at.pages().pages()->at(2);
    QCOMPARE(arranged.edit.turn, 90);
    QVERIFY(captured);
    QCOMPARE(captured->shownEdit.turn, 90); // as it is in the document
}

void CounterHazardTest::nothingComesInWhileSealing()
{
    Desk at(Stacks{{1, {}}});
    QVERIFY(at.isReady);
    QVERIFY(at.reception.scan());
    at.reception.presenter.checklist.setReceived(1, true);
    at.reception.presenter.seal();
    QVERIFY(at.reception.presenter.isSealing());
    at.reception.presenter.scanCurrent();
    at.reception.presenter.importToCurrent({u"/invented/photo.jpg"_s});
    QCOMPARE(at.reception.failures, QStringList({u"reception.sealing"_s, u"reception.sealing"_s}));
    QTRY_COMPARE(at.reception.receipts.size(), 1);
    QVERIFY(at.isSettled());
    QCOMPARE(at.desk.scanner.requests.size(), 1);
    // A draft that came back would become a second dossier.
    QVERIFY(at.desk.inStore([&] { return at.desk.captures.saved.isEmpty(); }));
    QVERIFY(at.desk.inStore([&] { return at.desk.captures.openSessions()->isEmpty(); }));
}

void CounterHazardTest::sealWaitsForFiles()
{
    Desk at(Stacks{{1, {}}});
    QVERIFY(at.isReady);
    for (const int row : {0, 1})
        at.reception.presenter.checklist.setReceived(row, true);
    QTemporaryDir folder;
    QFile form(folder.filePath(u"form.pdf"_s));
    QVERIFY(form.open(QIODevice::WriteOnly) && form.write("%PDF") == 4);
    form.close();
    at.reception.presenter.importToCurrent({form.fileName()});
    at.reception.presenter.seal();
    QVERIFY(!at.reception.presenter.checklist.lines()[0].isDigital()); // not known yet
    QVERIFY(at.reception.presenter.isSealing());
    QTRY_COMPARE(at.reception.failures + QStringList(at.reception.receipts.size(), u"sealed"_s),
                 QStringList{u"sealed"_s});
    QCOMPARE(at.reception.sealed[0].components[0].documents.size(), 1);
}

void CounterHazardTest::placeOfAStackThatBroughtNothing()
{
    Desk at(Stacks{{2, {}}});
    QVERIFY(at.isReady);
    QVERIFY(at.reception.scan());
    at.reception.presenter.setCurrentRow(0);
    at.pages().replaceNext(1);
    at.desk.scanner.stacks = Stacks{{0, jam(3)}, {1, {}}};
    QVERIFY(at.jams());
    at.pause().giveUp();
    QVERIFY(at.pages().next().replaces); // it is said ...
    at.pages().appendNext();             // ... and can be given up
    QVERIFY(at.reception.scan());
    QCOMPARE(at.pile(), u"1 2 3"_s);
}

void CounterHazardTest::pagesGoWhereTheDeletedPageStood()
{
    Desk at(Stacks{{3, {}}});
    QVERIFY(at.isReady);
    QVERIFY(at.reception.scan());
    at.reception.presenter.setCurrentRow(0);
    at.pages().insertNextBefore(1);
    at.desk.scanner.stacks = Stacks{{1, jam(5)}, {1, {}}};
    QVERIFY(at.jams());
    QCOMPARE(at.pile(), u"1 4 2 3"_s);
    at.pages().steps.remove({2});
    QVERIFY(at.goOn());
    QCOMPARE(at.pile(), u"1 4 5 3"_s); // one stack stays together
    at.pages().undo();
    QCOMPARE(at.pile(), u"1 4 5 2 3"_s);
}

void CounterHazardTest::leavingAStoppedStackIsTold()
{
    Desk at(Stacks{{2, jam(3)}});
    QVERIFY(at.jams());
    at.pages().steps.turn({1}, 90);
    at.reception.presenter.pause(); // as closing the window does
    UnfinishedPresenter unfinished(at.desk.desk());
    unfinished.load();
    QTRY_COMPARE(unfinished.list().size(), 1);
    Reception after(at.desk);
    after.presenter.resume(unfinished.list().first());
    QTRY_VERIFY(after.presenter.procedure.chosen() && !after.presenter.capture.isBusy());
    QCOMPARE(after.failures, QStringList()); // one panel, not a panel and a sentence
    QCOMPARE(after.presenter.stackPause.kind(), StackPause::Kind::Fault);
    QVERIFY(after.presenter.stackPause.isOf(at.first));
    const auto pages = after.presenter.pageDesk.arrangement().pagesOf(at.first);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].edit.turn, 90);
}

void CounterHazardTest::draggedPagesAreTheOnesThatWereTaken()
{
    Desk at(Stacks{{4, {}}, {1, {}}});
    QVERIFY(at.isReady);
    QVERIFY(at.reception.scan());
    at.reception.presenter.setCurrentRow(0);
    at.pages().insertNextBefore(0);
    QAbstractItemModel *strip = at.pages().pages();
    const std::unique_ptr<QMimeData> taken(
        strip->mimeData({strip->index(1, 0), strip->index(3, 0)}));
    QVERIFY(at.reception.scan()); // a page comes in before them while they are held
    at.reception.presenter.setCurrentRow(0);
    QCOMPARE(at.pile(), u"5 1 2 3 4"_s);
    strip->dropMimeData(taken.get(), Qt::MoveAction, 1, 0, {});
    QCOMPARE(at.pile(), u"5 2 4 1 3"_s);
}

void CounterHazardTest::sealingWaitsWhileAPageIsOpen()
{
    Desk at(Stacks{{2, {}}});
    QVERIFY(at.isReady);
    at.reception.presenter.checklist.setReceived(1, true);
    at.reception.presenter.scanCurrent();
    at.reception.presenter.seal(); // as soon as the pages are in ...
    auto view = std::make_unique<QObject>();
    at.pages().holdFor(*view);
    QVERIFY(at.isSettled());
    QVERIFY(at.reception.presenter.isSealing());
    QVERIFY(at.reception.sealed.isEmpty());
    view.reset(); // ... and looked at
    QTRY_COMPARE(at.reception.sealed.size(), 1);
}

void CounterHazardTest::draftWithDeletedPagesIsKept()
{
    services::SavedDraft draft;
    QVERIFY(draft.isEmpty());
    const domain::PageId page{{u"session"_s}, 1};
    draft.pages = domain::removed(domain::added({}, page, {u"K1"_s}), {page});
    QVERIFY(!draft.isEmpty()); // they can be brought back
}

} // namespace motcua::tests
