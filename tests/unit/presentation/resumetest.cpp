#include "tests/unit/presentation/resumetest.h"

#include "tests/unit/presentation/receptionbed.h"

#include <QScopeGuard>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using Stacks = std::deque<UiPageSource::Stack>;

const kernel::Error jam{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};

/// A desk with a reception at its first paper. Kept in mind: what was saved when a scanner, or a
/// file, was asked for its first page.
struct Counter {
    Counter()
    {
        const auto remember = [this] {
            saved = desk.inStore([this] { return desk.captures.saved; });
        };
        desk.scanner.onAsked = remember;
        desk.fileSource.onAsked = remember;
        reception = std::make_unique<Reception>(desk);
        isReady = reception->identify() && reception->choose(u"dang ky khai sinh"_s);
        first = presenter().pageDesk.selected();
    }

    [[nodiscard]] ReceptionPresenter &presenter() { return reception->presenter; }
    [[nodiscard]] UiPageSource &scanner() { return desk.scanner; }

    void chooseProfile(const QString &id)
    {
        presenter().setCurrentRow(0);
        const auto &intents = desk.intents.all().intents;
        for (int i = 0; i < intents.size(); ++i) {
            if (intents[i].id == id)
                presenter().scanner.chooseIntent(i);
        }
    }
    [[nodiscard]] bool scan(const QString &profile, const UiPageSource::Stack &stack = {})
    {
        chooseProfile(profile);
        scanner().stacks = {stack};
        return isReady && reception->scan();
    }
    /// The desk dies with nothing saved since the last stack was asked for; what it comes back to.
    [[nodiscard]] std::optional<services::Unfinished> die()
    {
        reception.reset();
        desk.inStore([this] { desk.captures.saved = saved; });
        UnfinishedPresenter unfinished(desk.desk());
        unfinished.load();
        if (!QTest::qWaitFor([&] { return unfinished.list().size() == 1; }))
            return std::nullopt;
        return unfinished.list().first();
    }
    [[nodiscard]] bool resume(const services::Unfinished &left)
    {
        reception = std::make_unique<Reception>(desk);
        presenter().resume(left);
        return QTest::qWaitFor(
            [this] { return presenter().procedure.chosen() && !presenter().capture.isBusy(); });
    }
    [[nodiscard]] bool dieAndResume()
    {
        const auto left = die();
        return left && resume(*left);
    }
    /// What the store has now.
    void remember()
    {
        saved = desk.inStore([this] { return desk.captures.saved; });
    }
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] { return !presenter().capture.isBusy(); });
    }
    [[nodiscard]] StackPause &pause() { return presenter().stackPause; }
    /// A letter for each page of the first paper: (b)lank, (s)eparator, (w)ritten.
    [[nodiscard]] QString looks()
    {
        QString letters;
        for (const auto &arranged : presenter().pageDesk.arrangement().pagesOf(first)) {
            const auto *page = presenter().capture.set.page(arranged.id);
            letters += !page ? u'?' : page->blank ? u'b' : !page->separator.isEmpty() ? u's' : u'w';
        }
        return letters;
    }

    UiDesk desk;
    std::unique_ptr<Reception> reception;
    QHash<QString, ports::CaptureStore::Draft> saved;
    QString first;
    bool isReady = false;
};

} // namespace

void ResumeTest::pagesLookAsTheyWereScanned_data()
{
    QTest::addColumn<QStringList>("profiles"); ///< of stacks of three pages
    QTest::addColumn<QString>("looks");
    const QString leave = u"a4-both"_s;
    const QString keep = u"a4-seal"_s;
    const QString batch = u"a4-batch"_s;
    QTest::newRow("blank left out") << QStringList{leave} << u"wbw"_s;
    QTest::newRow("blank kept") << QStringList{keep} << u"www"_s;
    QTest::newRow("kept, then left out") << QStringList{keep, leave} << u"wwwwbw"_s;
    QTest::newRow("left out, then kept") << QStringList{leave, keep} << u"wbwwww"_s;
    QTest::newRow("back again") << QStringList{keep, leave, keep} << u"wwwwbwwww"_s;
    QTest::newRow("separators in the second") << QStringList{keep, batch} << u"wwwwbs"_s;
    QTest::newRow("separators in the first") << QStringList{batch, leave} << u"wbswbw"_s;
}

void ResumeTest::pagesLookAsTheyWereScanned()
{
    QFETCH(QStringList, profiles);
    QFETCH(QString, looks);
    Counter counter;
    counter.desk.processor.blank = {2, 5, 8};
    counter.desk.processor.separators = {{3, u"document"_s}, {6, u"document"_s}};
    for (const QString &profile : profiles)
        QVERIFY(counter.scan(profile));
    QCOMPARE(counter.looks(), looks);
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), looks);
    QVERIFY(counter.dieAndResume()); // of a reception that is only looked at
    QCOMPARE(counter.looks(), looks);
    // What comes after a resume is as it is asked for then.
    QVERIFY(counter.scan(u"a4-both"_s));
    QCOMPARE(counter.looks().first(looks.size()), looks);
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks().first(looks.size()), looks);
}

void ResumeTest::goneOnAfterAFault()
{
    Counter counter;
    counter.desk.processor.blank = {2, 4};
    QVERIFY(counter.scan(u"a4-seal"_s, {2, jam}));
    QTRY_COMPARE(counter.presenter().stackPause.kind(), StackPause::Kind::Fault);
    counter.chooseProfile(u"a4-both"_s); // for another paper: the stack goes on as it began
    counter.scanner().stacks = Stacks{{2, {}}};
    counter.presenter().stackPause.goOn();
    QTRY_VERIFY(!counter.presenter().capture.isBusy());
    QCOMPARE(counter.looks(), u"wwww"_s);
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), u"wwww"_s);
}

void ResumeTest::pageScannedAgainOtherwise()
{
    Counter counter;
    counter.desk.processor.blank = {2, 4};
    QVERIFY(counter.scan(u"a4-both"_s));
    counter.presenter().setCurrentRow(0);
    counter.presenter().pageDesk.replaceNext(1);
    QVERIFY(counter.scan(u"a4-seal"_s, {1, {}}));
    QCOMPARE(counter.looks(), u"www"_s);
    counter.presenter().pause(); // its new place is the autosave's
    counter.saved = counter.desk.inStore([&] { return counter.desk.captures.saved; });
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), u"www"_s);
    counter.presenter().pageDesk.steps.restoreAll();
    QCOMPARE(counter.looks(), u"wwbw"_s); // 1, 4, and 2 behind it
}

void ResumeTest::nothingMovesBeforeItIsSaved()
{
    QSemaphore held; // outlives the storage thread
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s));
    counter.chooseProfile(u"a4-seal"_s);
    counter.scanner().onAsked = nullptr; // it would look into a store that waits
    counter.desk.desk().storage.post([&held] { held.acquire(); });
    const auto letGo = qScopeGuard([&held] { held.release(); });
    counter.presenter().scanCurrent();
    QCoreApplication::processEvents();
    QVERIFY(counter.presenter().capture.isScanning());
    QCOMPARE(counter.scanner().requests.size(), 1);
    held.release();
    QTRY_COMPARE(counter.scanner().requests.size(), 2);
    QTRY_VERIFY(!counter.presenter().capture.isBusy());
}

void ResumeTest::whatCannotBeSavedIsNotScanned()
{
    Counter counter;
    counter.desk.processor.blank = {5};
    QVERIFY(counter.scan(u"a4-both"_s));
    counter.presenter().pause();
    StoreFaults faults{1};
    counter.desk.inStore([&] { counter.desk.captures.faults = &faults; });
    counter.chooseProfile(u"a4-seal"_s);
    counter.presenter().scanCurrent();
    QTRY_COMPARE(counter.reception->failures.size(), 1);
    QVERIFY(!counter.presenter().capture.isBusy());
    QCOMPARE(counter.scanner().requests.size(), 1);
    // The next attempt saves it first, too.
    QVERIFY(counter.reception->scan());
    QCOMPARE(counter.looks(), u"wwwwww"_s);
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), u"wwwwww"_s);
    counter.desk.inStore([&] { counter.desk.captures.faults = nullptr; });
}

void ResumeTest::cancelledWhileItIsSaved()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s));
    counter.chooseProfile(u"a4-seal"_s);
    QSignalSpy over(&counter.presenter().capture, &CapturePresenter::stackOver);
    counter.presenter().scanCurrent();
    counter.presenter().capture.cancel();
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(!counter.presenter().capture.isScanning());
    QCOMPARE(counter.scanner().requests.size(), 1);
}

void ResumeTest::filesStayFiles()
{
    Counter counter;
    counter.desk.processor.blank = {2};
    QVERIFY(counter.isReady);
    QSignalSpy settled(&counter.presenter().capture, &CapturePresenter::settled);
    counter.presenter().importToCurrent({u"/invented/1.jpg"_s, u"/invented/2.jpg"_s});
    QTRY_VERIFY(!settled.isEmpty() && !counter.presenter().capture.isBusy());
    QCOMPARE(counter.looks(), u"ww"_s); // as the citizen made it
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), u"ww"_s);
    QCOMPARE(counter.presenter().capture.set.importedSessions().size(), 1);
}

void ResumeTest::ignoredSplitStaysIgnored()
{
    Counter counter;
    counter.desk.processor.separators = {{2, u"document"_s}, {5, u"document"_s}};
    QVERIFY(counter.scan(u"a4-batch"_s));
    const auto undecided = [&] { return counter.presenter().pageDesk.splitting.undecided(); };
    QCOMPARE(undecided(), QStringList{counter.first});
    counter.presenter().pause();
    counter.presenter().pageDesk.splitting.ignore();
    QVERIFY(undecided().isEmpty());
    counter.presenter().pause();
    counter.saved = counter.desk.inStore([&] { return counter.desk.captures.saved; });
    QVERIFY(counter.dieAndResume());
    QVERIFY(undecided().isEmpty());
    counter.presenter().setCurrentRow(0);
    QVERIFY(counter.presenter().pageDesk.splitting.proposal().isEmpty());
    QVERIFY(counter.scan(u"a4-batch"_s)); // a new one
    QCOMPARE(undecided(), QStringList{counter.first});
}

void ResumeTest::separatorsAreFoundOnceAskedFor()
{
    Counter counter;
    counter.desk.processor.separators = {{2, u"document"_s}};
    QVERIFY(counter.scan(u"a4-both"_s));
    QCOMPARE(counter.looks(), u"www"_s);
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.looks(), u"www"_s); // nobody has asked
    counter.pause().giveUp();
    counter.presenter().splitChoice.setAtSeparators(true);
    QVERIFY(counter.presenter().capture.isBusy());
    QTRY_COMPARE(counter.looks(), u"wsw"_s);
    counter.presenter().setCurrentRow(0);
    QTRY_VERIFY(counter.presenter().pageDesk.splitting.isReady());
    QCOMPARE(counter.presenter().pageDesk.splitting.proposal().separators, 1);
    QVERIFY(counter.dieAndResume()); // the choice is the desk's
    QTRY_COMPARE(counter.looks(), u"wsw"_s);
    counter.pause().giveUp();
    // Pictures of pages are searched too: an office may have scanned them elsewhere.
    QSignalSpy settled(&counter.presenter().capture, &CapturePresenter::settled);
    counter.presenter().importToCurrent({u"/invented/1.jpg"_s, u"/invented/2.jpg"_s});
    QTRY_VERIFY(!settled.isEmpty() && !counter.presenter().capture.isBusy());
    QCOMPARE(counter.looks(), u"wswws"_s);
}

void ResumeTest::stackIsMarkedBeforeItsFirstSheet()
{
    Counter counter;
    for (const char *stack : {"the first", "the second, treated alike"}) {
        QVERIFY2(counter.scan(u"a4-both"_s), stack);
        counter.presenter().setCurrentRow(0);
        const auto left = counter.die(); // just before the first sheet of it
        QVERIFY2(left, stack);
        QCOMPARE(left->saved.stopped, counter.first);
        QVERIFY2(counter.resume(*left), stack);
        counter.pause().giveUp();
        counter.presenter().pause();
        counter.remember();
        const auto ended = counter.die();
        QVERIFY2(ended && ended->saved.stopped.isEmpty(), stack);
        QVERIFY2(counter.resume(*ended), stack);
    }
}

void ResumeTest::markGoesWithAStackThatBroughtNothing()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s));
    counter.presenter().pause();
    const kernel::Error refused{
        kernel::ErrorKind::Scanner, u"scanner.settingsRefused"_s, {u"dpi"_s}, {}};
    counter.presenter().setCurrentRow(0);
    QVERIFY(counter.scan(u"a4-both"_s, {0, refused}));
    counter.presenter().pause();
    counter.remember();
    const auto left = counter.die();
    QVERIFY(left);
    QCOMPARE(left->saved.stopped, QString());
}

void ResumeTest::stoppedStackIsStoppedAgain()
{
    Counter counter;
    counter.desk.processor.blank = {2, 4};
    QVERIFY(counter.scan(u"a4-seal"_s, {2, jam}));
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    QVERIFY(counter.pause().isBroken() && counter.pause().isOf(counter.first));
    QVERIFY(!counter.pause().heading().isEmpty() && !counter.pause().deed().isEmpty());
    QVERIFY(!counter.presenter().isDone(ReceptionPresenter::Step::Scan));
    QCOMPARE(counter.presenter().nextStep(), ReceptionPresenter::Step::Scan);
    counter.presenter().seal();
    QCOMPARE(counter.reception->failures, QStringList{u"reception.stackStopped"_s});

    counter.chooseProfile(u"a4-both"_s); // the pages go on as they began
    counter.scanner().stacks = Stacks{{0, jam}, {2, {}}};
    counter.presenter().scanCurrent();
    QVERIFY(counter.isSettled());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault); // not yet
    QCOMPARE(counter.scanner().requests.last().firstNumber, 3);
    counter.presenter().scanCurrent();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::None);
    QVERIFY(counter.isSettled());
    QTRY_VERIFY(!counter.pause().isBroken());
    QCOMPARE(counter.looks(), u"wwww"_s);
    counter.presenter().pause();
    counter.remember();
    const auto left = counter.die();
    QVERIFY(left && left->saved.stopped.isEmpty());
}

void ResumeTest::stoppedStackStaysStoppedThroughASecondCrash()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s, {2, jam}));
    QVERIFY(counter.dieAndResume());
    counter.presenter().setHasAgent(true);
    counter.presenter().pause(); // saved again, and killed before anybody went on
    counter.remember();
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    counter.scanner().stacks = Stacks{{0, jam}};
    counter.presenter().scanCurrent(); // and killed while it goes on
    counter.presenter().pause();
    counter.remember();
    QVERIFY(counter.dieAndResume());
    QCOMPARE(counter.pause().kind(), StackPause::Kind::Fault);
}

void ResumeTest::stoppedStackThatCannotBeSavedStaysStopped()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s, {2, jam}));
    auto left = counter.die();
    QVERIFY(left);
    left->saved.treatments.clear(); // so that it has to be saved first
    QVERIFY(counter.resume(*left));
    counter.presenter().pause();
    StoreFaults faults{1};
    counter.desk.inStore([&] { counter.desk.captures.faults = &faults; });
    const auto asked = counter.scanner().requests.size();
    counter.presenter().scanCurrent();
    QVERIFY(counter.isSettled());
    QCOMPARE(counter.scanner().requests.size(), asked);
    QCOMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    counter.desk.inStore([&] { counter.desk.captures.faults = nullptr; });
}

void ResumeTest::stoppedStackIsEndedByTheOfficer()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s, {2, jam}));
    QVERIFY(counter.dieAndResume());
    counter.pause().giveUp();
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QVERIFY(!counter.pause().isBroken());
    counter.presenter().checklist.setReceived(1, true);
    counter.presenter().seal();
    QTRY_COMPARE(counter.reception->sealed.size(), 1);
    QCOMPARE(counter.reception->sealed[0].components[0].documents.first().pages, 2);
}

void ResumeTest::paperOfTheStoppedStackIsShown()
{
    Counter counter;
    QVERIFY(counter.isReady);
    counter.presenter().setCurrentRow(1);
    const QString second = counter.presenter().pageDesk.selected();
    counter.scanner().stacks = {{1, jam}};
    QVERIFY(counter.reception->scan());
    QVERIFY(counter.dieAndResume());
    QVERIFY(counter.pause().isOf(second));
    QCOMPARE(counter.presenter().currentRow(), 1);
}

void ResumeTest::tornSheetIsFedAgain_data()
{
    using Side = kernel::PageSide;
    using Places = QMap<int, kernel::JournalReport::Place>;
    QTest::addColumn<Places>("announced");
    QTest::addColumn<int>("goesOnFrom"); // of a stack of which three pages came
    QTest::newRow("no journal") << Places{} << 4;
    QTest::newRow("fronts only") << Places{{1, {1, Side::Front}},
                                           {2, {2, Side::Front}},
                                           {3, {3, Side::Front}}}
                                 << 4;
    QTest::newRow("front without its back")
        << Places{{1, {1, Side::Front}}, {2, {1, Side::Back}}, {3, {2, Side::Front}}} << 3;
    QTest::newRow("whole sheets behind a single page")
        << Places{{1, {1, Side::Front}}, {2, {1, Side::Front}}, {3, {1, Side::Back}}} << 4;
    QTest::newRow("front that was not announced")
        << Places{{1, {1, Side::Front}}, {2, {1, Side::Back}}} << 3;
    QTest::newRow("back that was not announced")
        << Places{{1, {1, Side::Front}}, {2, {1, Side::Front}}} << 2;
}

void ResumeTest::tornSheetIsFedAgain()
{
    using Places = QMap<int, kernel::JournalReport::Place>;
    QFETCH(const Places, announced);
    QFETCH(const int, goesOnFrom);
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s, {3, jam}));
    auto left = counter.die();
    QVERIFY(left && left->sessions.size() == 1);
    left->journals[left->sessions.first().id.value].announced = announced;
    QVERIFY(counter.resume(*left));
    counter.scanner().stacks = Stacks{{2, {}}};
    QVERIFY(counter.reception->scan());
    QCOMPARE(counter.scanner().requests.last().firstNumber, goesOnFrom);
}

void ResumeTest::scanRightAfterTheResumeWaits()
{
    Counter counter;
    QVERIFY(counter.scan(u"a4-both"_s, {2, jam}));
    const auto left = counter.die();
    QVERIFY(left);
    counter.scanner().stacks = Stacks{{1, {}}};
    const auto asked = counter.scanner().requests.size();
    counter.reception = std::make_unique<Reception>(counter.desk);
    QTRY_VERIFY(!counter.presenter().scanner.isSearching());
    counter.presenter().resume(*left);
    counter.presenter().scanCurrent(); // the catalogue has not answered
    QCOMPARE(counter.scanner().requests.size(), asked);
    QTRY_COMPARE(counter.scanner().requests.size(), asked + 1);
    QCOMPARE(counter.scanner().requests.last().firstNumber, 3);
    QVERIFY(counter.isSettled());
    QCOMPARE(counter.reception->failures, QStringList());
}

void ResumeTest::filesCutOffAreTold()
{
    Counter counter;
    QVERIFY(counter.isReady);
    counter.presenter().setCurrentRow(1);
    QSignalSpy settled(&counter.presenter().capture, &CapturePresenter::settled);
    counter.presenter().importToCurrent({u"/invented/1.jpg"_s, u"/invented/2.jpg"_s});
    QTRY_VERIFY(!settled.isEmpty() && !counter.presenter().capture.isBusy());
    QVERIFY(counter.dieAndResume()); // as it was before the first picture
    const QStringList told{u"reception.filesNotWhole"_s};
    QCOMPARE(counter.reception->failures, told);
    QCOMPARE(counter.presenter().currentRow(), 1);
    counter.presenter().pause();
    counter.remember();
    QVERIFY(counter.dieAndResume()); // nobody has done anything about it
    QCOMPARE(counter.reception->failures, told);
    counter.presenter().seal(); // once more, and then it is the officer's word
    QCOMPARE(counter.reception->failures, told + told);
    counter.presenter().checklist.setReceived(0, true);
    counter.presenter().seal();
    QTRY_COMPARE(counter.reception->sealed.size(), 1);
}

} // namespace motcua::tests
