#include "tests/unit/core/services/capturetest.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using services::Capture;

namespace
{

domain::PageEdit keptPage()
{
    domain::PageEdit edit;
    edit.kept = true;
    return edit;
}

} // namespace

void CaptureTest::init()
{
    m_pool.reset(); // nothing of the test before still writes
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_source = std::make_unique<ScriptedSource>(m_files);
    m_processor = std::make_unique<ScriptedProcessor>(m_files);
    m_pool = std::make_unique<services::PagePool>();
    m_recogniser.read = 0;
}

std::unique_ptr<Capture> CaptureTest::makeCapture(bool reading)
{
    return std::make_unique<Capture>(Capture::Parts{*m_source, *m_processor, m_files, *m_pool,
                                                    reading ? &m_recogniser : nullptr},
                                     m_folder->path(), m_files.newKey(), ports::PagePolicy());
}

QList<QByteArray> CaptureTest::documentOf(const Capture &capture) const
{
    QList<QByteArray> bytes;
    for (const ports::DocumentPage &page : capture.documentPages()) {
        const auto loaded = page.load();
        bytes.append(loaded ? loaded->bytes : "lost: "_ba + loaded.error().detail.toUtf8());
    }
    return bytes;
}

void CaptureTest::pagesKeepTheirOrder()
{
    m_source->pages = 12;
    const auto capture = makeCapture();
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QVERIFY(capture->isScanning());
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(capture->pages().size(), 12);
    QList<QByteArray> expected;
    for (int i = 1; i <= 12; ++i)
        expected.append("page " + QByteArray::number(i));
    QCOMPARE(documentOf(*capture), expected);
}

void CaptureTest::textTrailsBehind()
{
    const auto capture = makeCapture(true);
    QSignalSpy processed(capture.get(), &Capture::processed);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    QVERIFY(!processed.isEmpty());
    QCOMPARE(m_recogniser.read, 3);
    const auto pages = capture->documentPages();
    for (const ports::DocumentPage &page : pages)
        QCOMPARE(page.loadText().lines.value(0).value(0).text, u"8x4"_s);
    // The inputs of recognition are gone once they were read.
    QVERIFY(QDir(m_folder->path()).entryList({u"*.ocr"_s}).isEmpty());
}

void CaptureTest::blankPagesAreLeftOutUntilKept()
{
    m_source->pages = 4;
    m_processor->blank = {2, 4};
    const auto capture = makeCapture(true);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 3"}));
    QCOMPARE(m_recogniser.read, 2);
    capture->setEdit(4, keptPage());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 3", "page 4"}));
    QCOMPARE(capture->pages().size(), 4); // flagged, never dropped
}

void CaptureTest::keptBlankPageIsRead()
{
    m_source->pages = 2;
    m_processor->blank = {2};
    const auto capture = makeCapture(true);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    QVERIFY(!capture->pages().at(1).text);
    QVERIFY(!capture->pages().at(1).lacksText()); // nobody wanted it read
    capture->setEdit(2, keptPage());
    QTRY_VERIFY(capture->pages().at(1).text);
    QCOMPARE(capture->documentPages().at(1).loadText().lines.size(), 1);
}

void CaptureTest::keptBlankPageStaysKept()
{
    m_source->pages = 3;
    m_processor->blank = {2, 3};
    {
        const auto killed = makeCapture();
        QSignalSpy done(killed.get(), &Capture::processed);
        killed->scan({});
        QTRY_VERIFY(!done.isEmpty());
    }
    const auto capture = makeCapture();
    QSignalSpy done(capture.get(), &Capture::processed);
    capture->recover({{3, keptPage()}});
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 3"}));
}

void CaptureTest::editedPageIsMadeAgain()
{
    const auto capture = makeCapture(true);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(m_recogniser.read, 3);
    const int calls = m_processor->calls;
    domain::PageEdit edit;
    edit.turn = 90;
    capture->setEdit(2, edit);
    QVERIFY(capture->isProcessing()); // nothing is sealed meanwhile
    QTRY_COMPARE(m_recogniser.read, 4);
    QCOMPARE(int(m_processor->calls), calls + 1);
    QCOMPARE(capture->page(2)->shownEdit, edit);
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2 turned 90", "page 3"}));
    capture->setEdit(2, edit); // nothing new
    QVERIFY(!capture->isProcessing());
    QTRY_VERIFY(!capture->isReading());
    edit.turn = 180; // two changes at once: the last one wins
    capture->setEdit(2, edit);
    capture->setEdit(2, {});
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2", "page 3"}));
}

void CaptureTest::backTakesTheTurnOfItsFront()
{
    m_source->duplex = true;
    m_source->pages = 8;
    m_processor->turns = {{1, 180}, {4, 90}, {5, 180}, {7, 180}};
    m_processor->blank = {5};
    m_processor->broken = {7};
    // Fronts end last: their backs must have waited.
    QSemaphore held;
    m_processor->gate = [&held](int number) {
        if (number % 2 == 1)
            held.acquire();
    };
    const auto capture = makeCapture(true);
    QSignalSpy ended(capture.get(), &Capture::ended);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(capture->isProcessing());
    held.release(4);
    QTRY_VERIFY(!done.isEmpty());
    // 2 follows its front; 4 is certain by itself; a blank or broken front says nothing.
    QCOMPARE(documentOf(*capture),
             (QList<QByteArray>{"page 1 upright by 180", "page 2 upright by 180", "page 3",
                                "page 4 upright by 90", "page 6", "page 8"}));
    QCOMPARE(int(m_processor->calls), 8); // each once
}

void CaptureTest::backIsMadeAgainWhenItsFrontTurnsOtherwise()
{
    m_source->duplex = true;
    m_source->pages = 4;
    const auto capture = makeCapture(true);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(m_recogniser.read, 4);
    m_processor->turns = {{3, 180}}; // as it does once its lean is left alone, say
    domain::PageEdit edit;
    edit.straighten = false;
    done.clear();
    capture->setEdit(3, edit);
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2", "page 3 upright by 180",
                                                      "page 4 upright by 180"}));
    QCOMPARE(m_recogniser.read, 6); // both stand otherwise now
    QVERIFY(capture->page(4)->text);
}

void CaptureTest::brokenPageIsNamedAndTheOthersStand()
{
    m_processor->broken = {2};
    const auto capture = makeCapture();
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
    const auto fault = capture->pageFault();
    QVERIFY(fault);
    QCOMPARE(fault->arguments, QStringList{u"2"_s});
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 3"}));
}

void CaptureTest::recoversWhatAnEarlierRunLeft()
{
    m_source->pages = 5;
    {
        const auto killed = makeCapture();
        QSignalSpy ended(killed.get(), &Capture::ended);
        killed->scan({});
        QTRY_COMPARE(ended.size(), 1);
    }
    // What was being written when the program died has no final name.
    QFile torn(m_folder->filePath(u"page-000006.mcp.part"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));

    const auto capture = makeCapture();
    QSignalSpy done(capture.get(), &Capture::read);
    capture->recover();
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(documentOf(*capture),
             (QList<QByteArray>{"page 1", "page 2", "page 3", "page 4", "page 5"}));
    QCOMPARE(capture->continueFrom(), 6);
}

void CaptureTest::recoveredPagesAreTreatedAsTheirScan()
{
    m_processor->blank = {2, 5};
    const ports::PagePolicy keeping{.flagBlank = false};
    services::PageTreatments treatments;
    {
        const auto killed = makeCapture();
        QSignalSpy ended(killed.get(), &Capture::ended);
        killed->scan({}, keeping);
        QTRY_COMPARE(ended.size(), 1);
        killed->treatNext(ports::PagePolicy()); // known before it is asked for
        treatments = killed->treatments();
        killed->scan({});
        QCOMPARE(killed->treatments(), treatments);
        QTRY_COMPARE(ended.size(), 2);
    }
    const auto capture = makeCapture();
    QSignalSpy done(capture.get(), &Capture::processed);
    capture->recover({}, {}, 0, treatments);
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(documentOf(*capture),
             (QList<QByteArray>{"page 1", "page 2", "page 3", "page 4", "page 6"}));
    QCOMPARE(capture->treatments(), treatments); // for the next draft
}

void CaptureTest::separatorsAreLookedForLater()
{
    m_processor->separators = {2};
    const auto capture = makeCapture(true);
    QSignalSpy done(capture.get(), &Capture::read);
    capture->scan({}, ports::PagePolicy());
    QTRY_VERIFY(!done.isEmpty());
    QVERIFY(capture->page(2)->separator.isEmpty());
    capture->findSeparators();
    QVERIFY(capture->isProcessing());
    QCOMPARE(capture->page(1)->stage, services::CapturedPage::Stage::Spooled); // not judged yet
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(capture->page(2)->separator, u"document"_s);
    QCOMPARE(int(m_processor->calls), 6);
    QCOMPARE(m_recogniser.read, 3); // what they say is known already
    capture->findSeparators();
    QVERIFY(!capture->isProcessing());
    QVERIFY(capture->treatments().policyOf(1, {}).findSeparators);
}

void CaptureTest::faultTellsWhereToContinue()
{
    m_source->pages = 2;
    m_source->fault = kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    m_source->continueFrom = 3;
    const auto capture = makeCapture();
    QSignalSpy ended(capture.get(), &Capture::ended);
    capture->scan({});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(capture->continueFrom(), 3);

    m_source->fault.reset();
    m_source->continueFrom = 0;
    capture->scan({});
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(m_source->asked.firstNumber, 3);
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2", "page 3", "page 4"}));
}

/// What was asked and is not offered is no page number.
void CaptureTest::refusalNamesNoPage()
{
    m_source->pages = 0;
    m_source->fault = kernel::Error{
        kernel::ErrorKind::Refused, u"scanner.noResolution"_s, {u"1000"_s, u"300"_s}, {}};
    const auto capture = makeCapture();
    QSignalSpy ended(capture.get(), &Capture::ended);
    capture->scan({});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(capture->continueFrom(), 1);
}

void CaptureTest::sheetFedAgainReplacesItsPage()
{
    // A duplex sheet torn after its front was announced: it comes again under its old number.
    m_source->pages = 3;
    m_source->fault = kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    m_source->continueFrom = 3;
    const auto capture = makeCapture();
    QSignalSpy ended(capture.get(), &Capture::ended);
    capture->scan({});
    QTRY_COMPARE(ended.size(), 1);
    m_source->fault.reset();
    m_source->continueFrom = 0;
    m_source->pages = 2;
    capture->scan({});
    QTRY_COMPARE(ended.size(), 2);
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2", "page 3", "page 4"}));
}

void CaptureTest::sheetFedAgainDuringItsProcessing()
{
    // The first page 3 is still in the pool when the sheet comes again: the second must win, and
    // no two jobs may write one page's file.
    QSemaphore held;
    std::atomic_int together = 0;
    std::atomic_int most = 0;
    m_processor->gate = [&](int number) {
        if (number != 3)
            return;
        most = std::max(int(most), ++together);
        held.acquire();
        --together;
    };
    m_source->fault = kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    m_source->continueFrom = 3;
    const auto capture = makeCapture();
    QSignalSpy ended(capture.get(), &Capture::ended);
    capture->scan({});
    QTRY_COMPARE(ended.size(), 1);
    m_source->fault.reset();
    m_source->continueFrom = 0;
    m_source->pages = 1;
    m_source->shade = 100;
    capture->scan({});
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(capture->isProcessing());
    held.release(2);
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(int(most), 1);
    QCOMPARE(documentOf(*capture), (QList<QByteArray>{"page 1", "page 2", "page 103"}));
}

void CaptureTest::cancelKeepsThePages()
{
    m_source->endless = true;
    const auto capture = makeCapture();
    QSignalSpy added(capture.get(), &Capture::pageAdded);
    QSignalSpy ended(capture.get(), &Capture::ended);
    capture->scan({});
    QTRY_VERIFY(added.size() >= 3);
    capture->cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.first().first().value<ports::ScanEnd>().cancelled);
    QTRY_VERIFY(!capture->isProcessing());
    QCOMPARE(documentOf(*capture).size(), capture->pages().size());
}

void CaptureTest::mayGoWhileItWorks()
{
    QSemaphore held;
    m_processor->gate = [&held](int number) {
        if (number > 4)
            held.acquire();
    };
    m_source->endless = true;
    auto capture = makeCapture(true);
    QSignalSpy added(capture.get(), &Capture::pageAdded);
    capture->scan({});
    QTRY_VERIFY(added.size() >= 12);
    QVERIFY(capture->isProcessing());
    capture.reset(); // at once, although pages are held in the pool
    held.release(100);
    QCoreApplication::processEvents();
    m_pool.reset(); // what runs ends without its capture
    const int calls = m_processor->calls;
    QCoreApplication::processEvents();
    QCOMPARE(int(m_processor->calls), calls);
    QVERIFY(calls < added.size()); // what was waiting was never begun
}

} // namespace motcua::tests
