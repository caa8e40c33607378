#include "tests/unit/core/services/digitisertest.h"

#include "app/core/kernel/spoolpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::DocumentSource;
using kernel::ErrorKind;
using services::DraftComponent;

void DigitiserTest::init()
{
    m_digitiser.reset();
    m_pool = nullptr; // nothing of the test before still runs
    m_pool = std::make_unique<services::PagePool>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanner = std::make_unique<ScriptedSource>(m_sealed);
    m_files = std::make_unique<ScriptedSource>(m_sealed);
    m_processor = std::make_unique<ScriptedProcessor>(m_sealed);
    m_documents = std::make_unique<ScriptedDocuments>();
    m_error.clear();
    m_opened.clear();
    m_keepsBlank.clear();
    m_digitiser = std::make_unique<services::Digitiser>(
        services::Digitiser::Parts{*m_scanner, *m_files, *m_processor, m_sealed, *m_pool,
                                   *m_documents, m_profile},
        [this](const QString &component, domain::DocumentSource origin,
               const ports::PagePolicy &policy) -> kernel::Result<ports::CaptureSession> {
            m_keepsBlank.append(!policy.flagBlank);
            m_opened.append(component + (origin == DocumentSource::Scan ? u"/scan"_s : u"/file"_s));
            ports::CaptureSession session;
            session.folder = m_folder->filePath(QString::number(m_opened.size()));
            session.key = m_sealed.newKey();
            QDir().mkpath(session.folder);
            return session;
        });
}

services::PartsByComponent DigitiserTest::digitise(const QList<DraftComponent> &components)
{
    services::CheckedDossier checked;
    checked.sources = components;
    for (const DraftComponent &source : components) {
        domain::DossierComponent line;
        line.code = source.component;
        line.name = u"Paper "_s + source.component;
        checked.dossier.components.append(line);
    }
    std::optional<kernel::Result<services::PartsByComponent>> outcome;
    m_digitiser->run(checked, [&](kernel::Result<services::PartsByComponent> parts) {
        outcome = std::move(parts);
    });
    [&] { QTRY_VERIFY(outcome.has_value()); }();
    if (!outcome)
        return {};
    if (*outcome)
        return **outcome;
    m_error = QStringList{outcome->error().key} + outcome->error().arguments;
    return {};
}

void DigitiserTest::partsKeepTheOrderGiven()
{
    m_files->pages = 2; // the fake source gives two pages whatever it is asked
    DraftComponent first;
    first.component = u"a"_s;
    first.files = {u"1.jpg"_s, u"2.png"_s, u"signed.pdf"_s, u"3.jpg"_s};
    DraftComponent second;
    second.component = u"b"_s;
    const auto parts = digitise({first, second});
    QCOMPARE(m_error, QStringList());
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].size(), 3); // two images in a row, the PDF, one image
    const auto *images = std::get_if<services::StackPart>(&parts[0][0]);
    QVERIFY(images);
    QCOMPARE(images->pages.size(), 2);
    QCOMPARE(images->source, DocumentSource::File);
    const auto *pdf = std::get_if<services::PdfPart>(&parts[0][1]);
    QVERIFY(pdf);
    QCOMPARE(pdf->path, u"signed.pdf"_s);
    QVERIFY(std::holds_alternative<services::StackPart>(parts[0][2]));
    QCOMPARE(m_files->asked.files, QStringList{u"3.jpg"_s});
    QCOMPARE(m_opened, (QStringList{u"a/file"_s, u"a/file"_s}));
    QVERIFY(parts[1].isEmpty());
}

void DigitiserTest::scannedStackComesLast()
{
    m_scanner->pages = 5;
    m_processor->blank = {2};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.files = {u"signed.pdf"_s};
    paper.scan = ports::ScanRequest();
    paper.scan->device = u"test:0"_s;
    const auto parts = digitise({paper});
    QCOMPARE(m_error, QStringList());
    QCOMPARE(parts[0].size(), 2);
    const auto *stack = std::get_if<services::StackPart>(&parts[0][1]);
    QVERIFY(stack);
    QCOMPARE(stack->source, DocumentSource::Scan);
    // Read when the capture is long gone, as the assembly does.
    QByteArrayList loaded;
    for (const ports::DocumentPage &page : stack->pages) {
        const auto encoded = page.load();
        QVERIFY(encoded);
        loaded.append(encoded->bytes);
    }
    QCOMPARE(loaded, (QByteArrayList{"page 1", "page 3", "page 4", "page 5"}));
    QCOMPARE(m_opened, QStringList{u"a/scan"_s});
    QCOMPARE(m_keepsBlank, QList<bool>{false});
}

void DigitiserTest::policyIsToldBeforeTheFirstSheet()
{
    m_scanner->pages = 2;
    m_processor->blank = {2};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    paper.pagePolicy = ports::PagePolicy{.flagBlank = false};
    const auto parts = digitise({paper});
    QCOMPARE(m_error, QStringList());
    QCOMPARE(m_keepsBlank, QList<bool>{true});
    QCOMPARE(std::get<services::StackPart>(parts[0][0]).pages.size(), 2);
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
    QCOMPARE(m_error, QStringList{u"file.unreadable"_s});
    QVERIFY(m_opened.isEmpty());
}

void DigitiserTest::faultKeepsThePagesInTheirSession()
{
    m_scanner->pages = 2;
    m_scanner->fault = kernel::Error{ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    QVERIFY(digitise({paper}).isEmpty());
    QCOMPARE(m_error, (QStringList{u"scanner.jammed"_s, u"3"_s}));
    QCOMPARE(kernel::spooledPages(m_folder->filePath(u"1"_s)), (QList<int>{1, 2}));
}

void DigitiserTest::onlyBlankPagesIsNoDocument()
{
    m_processor->blank = {1, 2, 3};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    DraftComponent next = paper;
    next.component = u"b"_s;
    QVERIFY(digitise({paper, next}).isEmpty());
    QCOMPARE(m_error, (QStringList{u"document.empty"_s, u"Paper a"_s}));
    QCOMPARE(m_opened, QStringList{u"a/scan"_s}); // nobody has to feed the next one first
}

void DigitiserTest::unprocessedPageStopsTheDocument()
{
    m_processor->broken = {2};
    DraftComponent paper;
    paper.component = u"a"_s;
    paper.scan = ports::ScanRequest();
    QVERIFY(digitise({paper}).isEmpty());
    QCOMPARE(m_error, (QStringList{u"page.unreadable"_s, u"2"_s}));
}

} // namespace motcua::tests
