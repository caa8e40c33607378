#include "tests/integration/documents/printedformstest.h"

#include "app/documents/htmlpaperrenderer.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/papertrail.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::Result;

namespace
{

const QString formsFolder = QStringLiteral(MOTCUA_FORMS);

struct Filled {
    QString how;
    Result<QByteArray> pdf;
};

documents::HtmlPaperRenderer renderer() { return documents::HtmlPaperRenderer({formsFolder}); }

QList<Filled> receipts(const QString &set)
{
    QList<Filled> all;
    for (domain::Dossier dossier : {easyDossier(), hardDossier(), bareDossier()}) {
        dossier.formSet = set;
        for (const QString &paper : {u"A4"_s, u"A5"_s}) {
            for (const int reprint : {0, 2}) {
                ports::PaperRequest request;
                request.dossier = dossier;
                request.paper = paper;
                request.copies = reprint == 0 ? 2 : 1;
                request.reprint = reprint;
                all.append({u"%1 %2, reprint %3"_s.arg(dossier.code, paper).arg(reprint),
                            renderer().render(request, inventedProfile())});
            }
        }
    }
    return all;
}

QList<Filled> separators(const QString &)
{
    const ports::SeparatorSheet anything{{}, {}, 3};
    const ports::SeparatorSheet named{u"KS2"_s, u"Giấy chứng sinh & <bản gốc> của người mẹ"_s, 1};
    return {{u"any document"_s, renderer().separators({anything})},
            {u"a paper"_s, renderer().separators({named})},
            {u"a stack"_s, renderer().separators({named, anything, named})}};
}

using Fill = QList<Filled> (*)(const QString &set);
const QHash<QString, Fill> fills = {{u"receipt.html"_s, receipts},
                                    {u"separator.html"_s, separators}};

} // namespace

void TestPrintedForms::everyFormIsArchival_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator walk(formsFolder, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = QDir(formsFolder).relativeFilePath(walk.next());
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestPrintedForms::everyFormIsArchival()
{
    QFETCH(QString, file);
    const Fill fill = fills.value(file.section(u'/', -1));
    QVERIFY2(fill, "nothing here fills in this form");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    for (const Filled &form : fill(file.section(u'/', 0, 0))) {
        QVERIFY2(form.pdf, qPrintable(form.how));
        const QStringList faults = ArchivalChecker().faults(*form.pdf);
        QVERIFY2(faults.isEmpty(), qPrintable(form.how + u": "_s + faults.join(u"; "_s)));
        putBytes(path, *form.pdf);
        int exitCode = -1;
        const QByteArray said = outputOf(u"qpdf"_s, {u"--check"_s, path}, &exitCode);
        QVERIFY2(exitCode == 0, said.constData());
    }
}

} // namespace motcua::tests
