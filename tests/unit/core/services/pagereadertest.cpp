#include "tests/unit/core/services/pagereadertest.h"

#include "app/core/services/pagefiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageText;
using services::Capture;

namespace
{

domain::PageEdit turned(int degrees)
{
    domain::PageEdit edit;
    edit.turn = degrees;
    return edit;
}

} // namespace

void PageReaderTest::init()
{
    m_capture.reset();
    m_pool.reset(); // nothing of the test before still writes
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_source = std::make_unique<ScriptedSource>(m_files);
    m_processor = std::make_unique<ScriptedProcessor>(m_files);
    m_recogniser = std::make_unique<ScriptedRecogniser>();
    m_pool = std::make_unique<services::PagePool>();
}

std::unique_ptr<Capture> PageReaderTest::makeCapture()
{
    return std::make_unique<Capture>(
        Capture::Parts{*m_source, *m_processor, m_files, *m_pool, m_recogniser.get()},
        m_folder->path(), m_files.newKey(), ports::PagePolicy());
}

void PageReaderTest::scanAndRead(int pages)
{
    m_source->pages = pages;
    m_capture = makeCapture();
    QSignalSpy done(m_capture.get(), &Capture::read);
    m_capture->scan({});
    QTRY_VERIFY(!done.isEmpty());
}

/// As after a kill -9: a new capture, and nothing but the folder.
void PageReaderTest::recoverAndRead()
{
    m_capture = makeCapture();
    QSignalSpy done(m_capture.get(), &Capture::read);
    m_capture->recover();
    QTRY_VERIFY(!done.isEmpty());
}

/// As the document gets it; empty where the page has no text.
QString PageReaderTest::firstWordOf(const services::CapturedPage &page) const
{
    if (!page.hasText())
        return {};
    return m_capture->documentPage(page).loadText().lines.value(0).value(0).text;
}

QStringList PageReaderTest::keptTexts() const
{
    return QDir(m_folder->path()).entryList({u"*."_s + services::textSuffix}, QDir::Files);
}

void PageReaderTest::textsAreKeptWhole()
{
    const QString path = m_folder->filePath(u"a.text"_s);
    const QByteArray key = m_files.newKey();
    for (const PageText &text : {PageText{{2480, 3508},
                                          {{{u"ỦY"_s, QRectF(10, 20.5, 70, 40), 96.5},
                                            {u"BAN"_s, QRectF(90, 20, 80, 40), 3}},
                                           {{u"đường"_s, QRectF(10, 80, 100, 40), 88}}}},
                                 PageText{{10, 10}, {}}}) {
        QVERIFY(services::saveText(m_files, key, path, text).has_value());
        const auto loaded = services::loadText(m_files, key, path);
        QVERIFY(loaded.has_value());
        QCOMPARE(*loaded, text);
    }
}

void PageReaderTest::aResumeReadsNothingTwice()
{
    scanAndRead(3);
    QCOMPARE(m_recogniser->read, 3);
    QCOMPARE(keptTexts().size(), 3);
    recoverAndRead();
    QCOMPARE(m_recogniser->read, 3);
    for (const auto &page : m_capture->pages()) {
        QCOMPARE(firstWordOf(page), u"8x4"_s);
    }
    // What was to be read is not left on the disk either.
    QVERIFY(QDir(m_folder->path()).entryList({u"*.ocr"_s}).isEmpty());
}

void PageReaderTest::aResumeGoesOnWhereReadingStopped()
{
    scanAndRead(4);
    const QStringList kept = keptTexts();
    QCOMPARE(kept.size(), 4);
    // The program died while the last two were being read: one was just being written.
    QVERIFY(QFile::remove(m_folder->filePath(kept[3])));
    QVERIFY(QFile::rename(m_folder->filePath(kept[2]), m_folder->filePath(kept[2] + u".part")));
    recoverAndRead();
    QCOMPARE(m_recogniser->read, 6);
    QCOMPARE(keptTexts(), kept);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part"_s}).isEmpty());
}

void PageReaderTest::undoAndRedoReadNothingAgain()
{
    scanAndRead(2);
    m_capture->setEdit(2, turned(90));
    QTRY_COMPARE(firstWordOf(*m_capture->page(2)), u"4x8"_s);
    QCOMPARE(m_recogniser->read, 3);
    for (const int degrees : {0, 90, 0}) {
        m_capture->setEdit(2, turned(degrees));
        const QString expected = degrees == 0 ? u"8x4"_s : u"4x8"_s;
        QTRY_COMPARE(firstWordOf(*m_capture->page(2)), expected);
    }
    QCOMPARE(m_recogniser->read, 3);
}

void PageReaderTest::anotherEngineReadsAnew()
{
    scanAndRead(2);
    m_recogniser->engine = "a newer one";
    recoverAndRead();
    QCOMPARE(m_recogniser->read, 4);
}

void PageReaderTest::whatFailedIsTriedAgain()
{
    m_recogniser->failing = true;
    scanAndRead(2);
    QCOMPARE(m_recogniser->read, 2);
    QVERIFY(!m_capture->pages().first().text);
    QVERIFY(m_capture->pages().first().lacksText());
    QVERIFY(keptTexts().isEmpty());
    m_recogniser->failing = false;
    recoverAndRead();
    QCOMPARE(m_recogniser->read, 4);
    QVERIFY(m_capture->pages().first().text);
    QVERIFY(!m_capture->pages().first().lacksText());
}

void PageReaderTest::aTornTextIsReadAgain()
{
    scanAndRead(2);
    QFile torn(m_folder->filePath(keptTexts().first()));
    QVERIFY(torn.resize(torn.size() - 5));
    recoverAndRead();
    QCOMPARE(m_recogniser->read, 3);
    QVERIFY(m_capture->pages().first().text);
}

void PageReaderTest::anEditGivesTheReadingUp()
{
    m_recogniser->silent = true;
    m_source->pages = 1;
    m_capture = makeCapture();
    m_capture->scan({});
    QTRY_COMPARE(m_recogniser->read, 1);
    m_recogniser->silent = false;
    m_capture->setEdit(1, turned(90));
    QTRY_COMPARE(m_recogniser->read, 2);
    QCOMPARE(m_recogniser->cancelled, QList<ports::TextRecogniser::Ticket>{1});
    QTRY_VERIFY(!m_capture->isReading());
    QCOMPARE(firstWordOf(*m_capture->page(1)), u"4x8"_s);
    QCOMPARE(keptTexts().size(), 1); // nothing of what was given up
}

void PageReaderTest::whoeverGoesGivesItsReadingUp()
{
    m_recogniser->silent = true;
    m_source->pages = 5;
    m_capture = makeCapture();
    QSignalSpy processed(m_capture.get(), &Capture::processed);
    m_capture->scan({});
    QTRY_VERIFY(!processed.isEmpty());
    QTRY_COMPARE(m_recogniser->read, 2); // no more are opened than the recogniser takes
    QVERIFY(m_capture->isReading());
    m_capture.reset();
    std::sort(m_recogniser->cancelled.begin(), m_recogniser->cancelled.end());
    QCOMPARE(m_recogniser->cancelled, (QList<ports::TextRecogniser::Ticket>{1, 2}));
    QVERIFY(keptTexts().isEmpty());
}

} // namespace motcua::tests
