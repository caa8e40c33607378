#include "tests/unit/presentation/stackpausetest.h"

#include "app/core/kernel/pagejournal.h"
#include "app/core/kernel/spoolpage.h"
#include "tests/unit/presentation/receptionbed.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/messages/stackadvice.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

namespace
{

kernel::Error fault(const QString &key, const QStringList &arguments = {})
{
    return {kernel::ErrorKind::Scanner, key, arguments, {}};
}

/// A reception that has chosen a procedure, before the first scan.
struct Counter {
    explicit Counter(std::deque<UiPageSource::Stack> stacks)
    {
        desk.scanner.stacks = std::move(stacks);
        isReady = reception.identify() && reception.choose(u"dang ky khai sinh"_s);
    }
    StackPause &pause() { return reception.presenter.stackPause; }
    CapturePresenter &capture() { return reception.presenter.capture; }
    [[nodiscard]] int pages() const { return reception.presenter.checklist.lines()[0].pages; }

    UiDesk desk;
    Reception reception{desk};
    bool isReady = false;
};

} // namespace

void StackPauseTest::everyFaultOfAStackHasAdvice_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"disk.full", "scanner.busyTooLong", "scanner.connectionLost", "scanner.coverOpen",
          "scanner.crashed", "scanner.diskFull", "scanner.doubleFeed", "scanner.emptyPage",
          "scanner.feederEmpty", "scanner.jammed", "scanner.noAnswer", "scanner.pageMissing",
          "scanner.startRefused", "scanner.unplugged", "stack.notWhole", "stack.wasLeft"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void StackPauseTest::everyFaultOfAStackHasAdvice()
{
    QFETCH(QString, key);
    const auto advice = stackAdvice(key);
    QVERIFY(advice);
    QVERIFY(!advice->heading.isEmpty() && !advice->deed.isEmpty());
    QVERIFY(messageSource(key)); // the command line has a sentence for it too
}

void StackPauseTest::lastSafePageIsShown()
{
    Counter counter({{4, fault(u"scanner.jammed"_s, {u"5"_s})}, {1, {}}});
    QVERIFY(counter.isReady);
    counter.desk.processor.blank = {4}; // the back of the sheet
    QVERIFY(counter.reception.scan());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    QVERIFY(counter.reception.failures.isEmpty()); // one panel, not a panel and a sentence
    const auto safe = counter.pause().lastSafe();
    QVERIFY(safe);
    QCOMPARE(safe->number, 3); // a blank page tells nobody where to go on
    QVERIFY(counter.pause().deed().contains(u"the page shown"_s));
    counter.reception.presenter.scanCurrent(); // F5 goes on
    QTRY_COMPARE(counter.pages(), 4);
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QCOMPARE(counter.desk.scanner.requests.last().firstNumber, 5);
}

void StackPauseTest::stoppedStackIsNotSealed()
{
    Counter counter({{1, fault(u"scanner.jammed"_s, {u"2"_s})}});
    QVERIFY(counter.isReady);
    QVERIFY(counter.reception.scan());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    counter.reception.presenter.setCurrentRow(1);
    counter.reception.presenter.seal();
    QCOMPARE(counter.reception.failures, QStringList{u"reception.stackStopped"_s});
    QCOMPARE(counter.reception.presenter.currentRow(), 0); // there it waits
    QVERIFY(!counter.reception.presenter.isSealing());
}

void StackPauseTest::givingUpEndsTheStack()
{
    Counter counter({{2, fault(u"scanner.noAnswer"_s, {u"3"_s})}});
    QVERIFY(counter.isReady);
    QVERIFY(counter.reception.scan());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    counter.pause().giveUp();
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QCOMPARE(counter.pages(), 2);
    counter.reception.presenter.seal();
    QVERIFY(!counter.reception.failures.contains(u"reception.stackStopped"_s));
}

void StackPauseTest::emptyFeederWaitsForPaper()
{
    Counter counter({{0, fault(u"scanner.feederEmpty"_s)}, {2, {}}});
    QVERIFY(counter.isReady);
    counter.reception.presenter.scanCurrent();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::NoPaper);
    QVERIFY(counter.reception.failures.isEmpty());
    QVERIFY(!counter.pause().lastSafe());
    QTRY_COMPARE(counter.pages(), 2); // nobody pressed a key
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
}

void StackPauseTest::waitingEndsWithEscape()
{
    Counter counter({{0, fault(u"scanner.feederEmpty"_s)}});
    QVERIFY(counter.isReady);
    counter.reception.presenter.scanCurrent();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::NoPaper);
    counter.pause().giveUp();
    const auto asked = counter.desk.scanner.requests.size();
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QTRY_VERIFY(!counter.capture().isBusy());
    counter.pause().goOn(); // nothing to go on with
    QVERIFY(!counter.capture().isScanning());
    QCOMPARE(counter.desk.scanner.requests.size(), asked);
}

void StackPauseTest::wholeStackEndsWhenNoPaperComes()
{
    Counter counter({{0, fault(u"scanner.feederEmpty"_s)}});
    QVERIFY(counter.isReady);
    counter.pause().setPatience({5ms, 3});
    counter.reception.presenter.scanCurrent();
    QTRY_COMPARE(counter.reception.failures, QStringList{u"scanner.feederEmpty"_s});
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QCOMPARE(counter.desk.scanner.requests.size(), 4);
}

void StackPauseTest::brokenStackStaysStoppedWhenNoPaperComes()
{
    Counter counter(
        {{2, fault(u"scanner.jammed"_s, {u"3"_s})}, {0, fault(u"scanner.feederEmpty"_s)}});
    QVERIFY(counter.isReady);
    counter.pause().setPatience({5ms, 3});
    QVERIFY(counter.reception.scan());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    const QString jammed = counter.pause().heading();
    counter.pause().goOn();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::NoPaper);
    QVERIFY(counter.pause().deed().contains(u"the page shown"_s)); // not the stack from its start
    const QString waiting = counter.pause().heading();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault); // nobody came
    QCOMPARE(counter.desk.scanner.requests.size(), 5);
    QCOMPARE(QSet<QString>({jammed, waiting, counter.pause().heading()}).size(), 3);
    QVERIFY(counter.reception.failures.isEmpty()); // the panel says it
    counter.reception.presenter.seal();
    QCOMPARE(counter.reception.failures, QStringList{u"reception.stackStopped"_s});

    counter.desk.scanner.stacks = {{1, {}}};
    counter.pause().goOn();
    QTRY_COMPARE(counter.pages(), 3);
    QTRY_VERIFY(!counter.capture().isBusy());
    QCOMPARE(counter.desk.scanner.requests.last().firstNumber, 3);
    QCOMPARE(counter.pause().kind(), StackPause::Kind::None);
    QVERIFY(!counter.pause().isBroken());
}

void StackPauseTest::brokenStackIsKnownWhileItGoesOn()
{
    Counter counter(
        {{1, fault(u"scanner.jammed"_s, {u"2"_s})}, {0, fault(u"scanner.feederEmpty"_s)}});
    QVERIFY(counter.isReady);
    QVERIFY(counter.reception.scan());
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::Fault);
    counter.pause().goOn();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::NoPaper);
    counter.reception.presenter.pause(); // the program ends while it waits for the rest
    UnfinishedPresenter unfinished(counter.desk.desk());
    unfinished.load();
    QTRY_COMPARE(unfinished.list().size(), 1);
    QCOMPARE(unfinished.list().first().saved.stopped, counter.pause().component());
    counter.pause().giveUp();
    QVERIFY(!counter.pause().isBroken());
}

void StackPauseTest::sensorEndsTheWaiting()
{
    Counter counter({{0, fault(u"scanner.feederEmpty"_s)}, {1, {}}});
    QVERIFY(counter.isReady);
    counter.reception.presenter.scanCurrent();
    QTRY_COMPARE(counter.pause().kind(), StackPause::Kind::NoPaper);
    QVERIFY(counter.desk.scanner.sensors);
    counter.desk.scanner.sensors->sensorChanged({}, ports::Sensor::PaperInFeeder, true);
    QVERIFY(counter.capture().isScanning()); // at once, not after the two seconds
    QTRY_COMPARE(counter.pages(), 1);
}

void StackPauseTest::buttonsOfTheScannerAreHeard()
{
    Counter counter(std::deque<UiPageSource::Stack>{{1, {}}});
    const QSignalSpy scan(&counter.reception.presenter.scannerKeys, &ScannerKeys::scanPressed);
    const QSignalSpy stop(&counter.reception.presenter.scannerKeys, &ScannerKeys::stopPressed);
    ports::SensorListener *sensors = counter.desk.scanner.sensors;
    sensors->sensorChanged({}, ports::Sensor::ScanKey, true);
    sensors->sensorChanged({}, ports::Sensor::ScanKey, false); // let go
    sensors->sensorChanged({}, ports::Sensor::StopKey, true);
    sensors->sensorChanged({}, ports::Sensor::OtherKey, true);
    QCOMPARE(scan.size(), 1);
    QCOMPARE(stop.size(), 1);
}

void StackPauseTest::pageGrowsWhileItIsRead()
{
    Counter counter(std::deque<UiPageSource::Stack>{{1, {}}});
    QVERIFY(counter.isReady);
    counter.desk.scanner.grows = true;
    QList<int> numbers;
    connect(&counter.capture(), &CapturePresenter::growingChanged, this,
            [&] { numbers.append(counter.capture().growing().number()); });
    QVERIFY(counter.reception.scan());
    QVERIFY(numbers.size() >= 2);
    QCOMPARE(numbers.first(), 1);
    QCOMPARE(numbers.last(), 0);
}

void StackPauseTest::growingPageIsPutTogether()
{
    const auto lines = [](int count, Qt::GlobalColor colour) {
        QImage image(10, count, QImage::Format_RGB888);
        image.fill(colour);
        return image;
    };
    GrowingPage page;
    page.take(1, {lines(4, Qt::red), 0, 20});
    page.take(1, {lines(4, Qt::blue), 8, 20}); // four lines were left out
    QCOMPARE(page.picture().size(), QSize(10, 20));
    QCOMPARE(page.picture().pixelColor(5, 2), QColor(Qt::red));
    QCOMPARE(page.picture().pixelColor(5, 6), QColor(Qt::white));
    QCOMPARE(page.picture().pixelColor(5, 10), QColor(Qt::blue));
    page.take(1, {lines(2, Qt::green), 0, 20}); // torn, and fed again
    QCOMPARE(page.picture().pixelColor(5, 10), QColor(Qt::white));
    page.take(2, {lines(3, Qt::red), 0, 0}); // no height before the end
    page.take(2, {lines(3, Qt::blue), 3, 0});
    QCOMPARE(page.number(), 2);
    QCOMPARE(page.picture().size(), QSize(10, 6));
    QCOMPARE(page.picture().pixelColor(5, 1), QColor(Qt::red));
    QCOMPARE(page.picture().pixelColor(5, 4), QColor(Qt::blue));
}

void StackPauseTest::lostPagesAreMarked()
{
    UiDesk desk;
    desk.scanner.stacks = {{3, {}}};
    {
        Reception before(desk);
        QVERIFY(before.identify());
        QVERIFY(before.choose(u"dang ky khai sinh"_s));
        QVERIFY(before.scan());
        before.presenter.pause();
    }
    UnfinishedPresenter unfinished(desk.desk());
    unfinished.load();
    QTRY_COMPARE(unfinished.list().size(), 1);
    services::Unfinished left = unfinished.list().first();
    const ports::CaptureSession session = left.sessions.first();
    QVERIFY(QFile::remove(session.folder + u'/' + kernel::spoolFileName(2)));
    left.journals[session.id.value].missing = {2};

    Reception after(desk);
    after.presenter.resume(left);
    QTRY_VERIFY(after.presenter.procedure.chosen().has_value());
    QTRY_VERIFY(!after.presenter.capture.isBusy());
    QCOMPARE(after.failures, QStringList{u"scan.pagesLost"_s});
    const auto &strip = *after.presenter.pageDesk.pages();
    QCOMPARE(strip.rowCount(), 3); // its place is kept
    QVERIFY(!strip.index(0).data(PageListModel::FailedRole).toBool());
    QVERIFY(strip.index(1).data(PageListModel::FailedRole).toBool());
    after.presenter.seal();
    QCOMPARE(after.failures.last(), u"page.missing"_s);
    after.presenter.pageDesk.steps.remove({1});
    after.presenter.checklist.setReceived(1, true);
    after.presenter.seal();
    QTRY_COMPARE(after.sealed.size(), 1);
    QCOMPARE(after.sealed[0].components[0].documents.first().pages, 2);
}

void StackPauseTest::damagedJournalIsTold()
{
    UiDesk desk;
    Reception reception(desk);
    services::Unfinished left;
    left.draftId = u"draft"_s;
    left.journals[u"session"_s].isDamaged = true;
    reception.presenter.resume(left);
    QCOMPARE(reception.failures, QStringList{u"scan.journalDamaged"_s});
}

} // namespace motcua::tests
