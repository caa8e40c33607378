#include "tests/unit/core/services/digitisertest.h"

#include "app/core/kernel/spoolpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;
using services::DraftComponent;

void DigitiserTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanner = std::make_unique<ScriptedSource>(m_sealed);
    m_files = std::make_unique<ScriptedSource>(m_sealed);
    m_processor = std::make_unique<ScriptedProcessor>(m_sealed);
    m_documents = std::make_unique<ScriptedDocuments>();
    m_error.clear();
    m_digitiser = std::make_unique<services::Digitiser>(
        services::Digitiser::Parts{*m_scanner, *m_files, *m_processor, m_sealed, m_pool,
                                   *m_documents, m_clock, m_profile},
        [this](const QString &component) -> kernel::Result<ports::CaptureSession> {
            ports::CaptureSession session;
            session.folder = m_folder->filePath(component);
            session.key = m_sealed.newKey();
            QDir().mkpath(session.folder);
            return session;
        });
}

DigitiserTest::Files DigitiserTest::digitise(const QList<DraftComponent> &components)
{
    std::optional<kernel::Result<Files>> outcome;
    m_digitiser->run(components, [&](kernel::Result<Files> files) { outcome = std::move(files); });
    [&] { QTRY_VERIFY(outcome.has_value()); }();
    if (!outcome)
        return {};
    if (*outcome)
        return **outcome;
    m_error = outcome->error().key;
    return {};
}

void DigitiserTest::pdfsPassByteForByteAndImagesBecomeOne()
{
    m_files->pages = 2; // the fake source gives two pages whatever it is asked
    DraftComponent first;
    first.component = u"a"_s;
    first.files = {u"1.jpg"_s, u"2.png"_s, u"signed.pdf"_s, u"3.jpg"_s};
    DraftComponent second;
    second.component = u"b"_s;
    const Files files = digitise({first, second});
    QCOMPARE(m_error, QString());
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].size(), 3); // two images in a row, the PDF, one image
    QCOMPARE(files[0][1].path, u"signed.pdf"_s);
    QCOMPARE(files[0][1].pages, 2);
    QCOMPARE(m_documents->written.size(), 2);
    QVERIFY(files[1].isEmpty());
    QCOMPARE(files[0][0].source, domain::DocumentSource::File);
}

void DigitiserTest::scannedStackBecomesOneFile()
{
    m_scanner->pages = 5;
    m_processor->blank = {2};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    paper.scan->device = u"test:0"_s;
    const Files files = digitise({paper});
    QCOMPARE(m_error, QString());
    QCOMPARE(files[0].size(), 1);
    QCOMPARE(files[0][0].source, domain::DocumentSource::Scan);
    QCOMPARE(m_documents->written.first(),
             (QList<QByteArray>{"page 1", "page 3", "page 4", "page 5"}));
    QCOMPARE(m_digitiser->sessions().size(), 1);
}

void DigitiserTest::badFileEndsBeforeAnythingIsScanned()
{
    m_documents->bad[u"broken.pdf"_s] = {ErrorKind::Refused, u"file.unreadable"_s, {}, {}};
    DraftComponent scanned;
    scanned.component = u"a"_s;
    scanned.scan = ports::ScanRequest();
    DraftComponent broken;
    broken.component = u"b"_s;
    broken.files = {u"broken.pdf"_s};
    QVERIFY(digitise({scanned, broken}).isEmpty());
    QCOMPARE(m_error, u"file.unreadable"_s);
    QVERIFY(m_digitiser->sessions().isEmpty());
}

void DigitiserTest::faultKeepsThePagesInTheirSession()
{
    m_scanner->pages = 2;
    m_scanner->fault = kernel::Error{ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    QVERIFY(digitise({paper}).isEmpty());
    QCOMPARE(m_error, u"scanner.jammed"_s);
    QCOMPARE(kernel::spooledPages(m_folder->filePath(u"a"_s)), (QList<int>{1, 2}));
}

void DigitiserTest::onlyBlankPagesIsNoDocument()
{
    m_processor->blank = {1, 2, 3};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    QVERIFY(digitise({paper}).isEmpty());
    QCOMPARE(m_error, u"document.empty"_s);
}

void DigitiserTest::unprocessedPageStopsTheDocument()
{
    m_processor->broken = {2};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    QVERIFY(digitise({paper}).isEmpty());
    QCOMPARE(m_error, u"page.unreadable"_s);
    QVERIFY(m_documents->written.isEmpty());
}

} // namespace motcua::tests
