#include "tests/unit/core/services/documentassemblytest.h"

#include "tests/fakes/fixedclock.h"
#include "tests/unit/core/services/scriptedpages.h"

#include "app/core/services/documentassembly.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::DocumentSource;
using kernel::ErrorKind;
using services::PdfPart;
using services::StackPart;

namespace
{

StackPart stack(const QByteArrayList &pages, DocumentSource source)
{
    StackPart part{{}, source};
    for (const QByteArray &bytes : pages)
        part.pages.append({[bytes]() -> kernel::Result<kernel::EncodedPage> {
                               kernel::EncodedPage page;
                               page.bytes = bytes;
                               return page;
                           },
                           {}});
    return part;
}

StackPart unreadable()
{
    const auto load = []() -> kernel::Result<kernel::EncodedPage> {
        return kernel::failure(ErrorKind::Store, u"spool.damaged"_s);
    };
    return StackPart{{{load, {}}}, DocumentSource::Scan};
}

services::CheckedDossier dossierOf(const QStringList &names)
{
    services::CheckedDossier checked;
    for (const QString &name : names) {
        domain::DossierComponent line;
        line.name = name;
        checked.dossier.components.append(line);
    }
    return checked;
}

} // namespace

void DocumentAssemblyTest::filesKeepTheOrderOfTheirParts()
{
    const ScriptedDocuments documents;
    const FixedClock clock;
    const auto assembled =
        services::assembleDocuments(dossierOf({u"Tờ khai"_s, u"Giấy chứng sinh"_s, u"Văn bản"_s}),
                                    {{stack({"a", "b"}, DocumentSource::File),
                                      PdfPart{u"signed.pdf"_s}, stack({"c"}, DocumentSource::Scan)},
                                     {},
                                     {stack({"d"}, DocumentSource::Scan)}},
                                    documents, clock);
    QVERIFY2(assembled, assembled ? "" : qPrintable(assembled.error().key));
    QCOMPARE(assembled->files.size(), 3);
    const auto &first = assembled->files[0];
    QCOMPARE(first.size(), 3);
    QCOMPARE(first[0].pages, 2);
    QCOMPARE(first[0].source, DocumentSource::File);
    QCOMPARE(first[0].mediaType, u"application/pdf"_s);
    QCOMPARE(first[1].path, u"signed.pdf"_s); // byte for byte: the operator's own file
    QCOMPARE(first[1].source, DocumentSource::File);
    QCOMPARE(first[2].source, DocumentSource::Scan);
    QVERIFY(assembled->files[1].isEmpty());
    QCOMPARE(assembled->files[2].size(), 1);
    QCOMPARE(documents.written, (QList<QByteArrayList>{{"a", "b"}, {"c"}, {"d"}}));
    QCOMPARE(documents.titles, (QStringList{u"Tờ khai"_s, u"Tờ khai"_s, u"Văn bản"_s}));
    QFile file(assembled->files[2][0].path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "d");
}

void DocumentAssemblyTest::clearFilesGoWithTheLastCopy()
{
    const ScriptedDocuments documents;
    const FixedClock clock;
    auto assembled = services::assembleDocuments(
        dossierOf({u"Tờ khai"_s}), {{stack({"a"}, DocumentSource::Scan)}}, documents, clock);
    QVERIFY(assembled);
    const QString path = assembled->files[0][0].path;
    {
        const services::AssembledDocuments copy = std::exchange(*assembled, {});
        QVERIFY(QFile::exists(path));
    }
    QVERIFY2(!QFile::exists(path), "a document in clear outlives its dossier");
}

void DocumentAssemblyTest::faults_data()
{
    QTest::addColumn<QList<services::DocumentPart>>("parts");
    QTest::addColumn<QStringList>("error");
    using Parts = QList<services::DocumentPart>;
    QTest::newRow("no pages") << Parts{StackPart{}}
                              << QStringList{u"document.empty"_s, u"Tờ khai"_s};
    QTest::newRow("a page that cannot be read")
        << Parts{stack({"a"}, DocumentSource::Scan), unreadable()}
        << QStringList{u"spool.damaged"_s};
    QTest::newRow("a file that went")
        << Parts{PdfPart{u"gone.pdf"_s}} << QStringList{u"file.missing"_s, u"gone.pdf"_s};
}

void DocumentAssemblyTest::faults()
{
    QFETCH(QList<services::DocumentPart>, parts);
    QFETCH(QStringList, error);
    ScriptedDocuments documents;
    documents.bad[u"gone.pdf"_s] = {ErrorKind::Refused, u"file.missing"_s, {u"gone.pdf"_s}, {}};
    const FixedClock clock;
    const auto assembled =
        services::assembleDocuments(dossierOf({u"Tờ khai"_s}), {parts}, documents, clock);
    QVERIFY(!assembled);
    QCOMPARE(QStringList{assembled.error().key} + assembled.error().arguments, error);
}

} // namespace motcua::tests
