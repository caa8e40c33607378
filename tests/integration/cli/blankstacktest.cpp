#include "tests/integration/cli/blankstacktest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/cli/receptions.h"
#include "tests/integration/scanner/saneconfig.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void BlankStackTest::initTestCase()
{
    m_program = std::make_unique<Program>(pathOf(u"store"_s));
    const Outcome made =
        runProgram(Program::binary(u"motcua-pagemaker"_s),
                   {u"--out"_s, pathOf(u"pages"_s), u"--kind"_s, u"blank"_s, u"--pages"_s, u"4"_s,
                    u"--dpi"_s, u"100"_s, u"--seed"_s, u"7"_s, u"--format"_s, u"jpg"_s},
                   m_program->environment());
    QVERIFY2(made.exit == 0, made.err.constData());
}

int BlankStackTest::pagesOf(const QString &pdf) const
{
    const Outcome counted =
        runProgram(u"qpdf"_s, {u"--show-npages"_s, pdf}, m_program->environment());
    return counted.exit == 0 ? counted.out.trimmed().toInt() : -1;
}

QStringList BlankStackTest::spools() const
{
    return QDir(pathOf(u"cache/motcua"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void BlankStackTest::filesLeaveNothing()
{
    const QDir pages(pathOf(u"pages"_s));
    const QString back = pages.filePath(pages.entryList({u"*.jpg"_s}).first());
    const QString pdf = pathOf(u"blankfile.pdf"_s);
    const QStringList scan{u"scan"_s,     u"--device"_s, u"file:"_s + back,
                           u"--no-ocr"_s, u"--out"_s,    pdf};
    const Outcome refused = m_program->run(scan);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().filter(u"--keep-blank"_s).size(), 1);
    QVERIFY(!QFile::exists(pdf));
    QCOMPARE(spools(), QStringList());
    QCOMPARE(m_program->run(scan + QStringList{u"--keep-blank"_s}).exit, 0);
    QCOMPARE(pagesOf(pdf), 1);
}

/// Paper that lies the wrong way round.
void BlankStackTest::scanBlankStack()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    const Outcome scanned =
        m_program->run({u"scan"_s, u"--device"_s, u"airscan:e0:Lab"_s, u"--source"_s, u"adf"_s,
                        u"--dpi"_s, u"100"_s, u"--no-ocr"_s, u"--out"_s, pathOf(u"blank.pdf"_s)});
    QCOMPARE(scanned.exit, 1);
    QCOMPARE(scanned.sentences().filter(u"--recover"_s).size(), 1);
    QVERIFY(!QFile::exists(pathOf(u"blank.pdf"_s)));
    QCOMPARE(spools().filter(u"blank-"_s).size(), 1);
}

void BlankStackTest::stackIsNoInterruptedScan()
{
    scanBlankStack();
    const QString image = writePage(pathOf(u"next.jpg"_s), u"Tờ khai"_s);
    const Outcome next = m_program->run({u"scan"_s, u"--device"_s, u"file:"_s + image,
                                         u"--no-ocr"_s, u"--out"_s, pathOf(u"next.pdf"_s)});
    QCOMPARE(next.exit, 0);
    QCOMPARE(next.sentences().filter(u"--recover"_s), QStringList());
    // But no page is lost.
    const QString pdf = pathOf(u"blankafterall.pdf"_s);
    const Outcome recovered =
        m_program->run({u"scan"_s, u"--recover"_s, u"--no-ocr"_s, u"--out"_s, pdf});
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(pagesOf(pdf), 4);
    QCOMPARE(m_program->run({u"scan"_s, u"--recover"_s, u"--out"_s, pdf}).exit, 1);
}

void BlankStackTest::stackIsForgottenAfterADay()
{
    scanBlankStack();
    const QString spool = pathOf(u"cache/motcua/"_s) + spools().filter(u"blank-"_s).value(0);
    QCOMPARE(
        runProgram(u"touch"_s, {u"-d"_s, u"25 hours ago"_s, spool}, m_program->environment()).exit,
        0);
    QCOMPARE(m_program->run({u"scan"_s, u"--recover"_s, u"--out"_s, pathOf(u"old.pdf"_s)}).exit, 1);
    QVERIFY(spools().filter(u"blank-"_s).isEmpty());
}

} // namespace motcua::tests
