#include "tests/integration/cli/scancontinuetest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/scanner/saneconfig.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int stack = 8;

/// The stand-in with these faults, and SANE pointed at it.
class Lab
{
public:
    Lab(Program &program, const QString &pages, const QStringList &faults)
        : m_scanner(u"motcua-standin-escl"_s, arguments(pages, faults))
    {
        m_sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, m_scanner.address()));
        program.setVariable(u"SANE_CONFIG_DIR"_s, m_sane.folder());
    }

private:
    static QStringList arguments(const QString &pages, const QStringList &faults)
    {
        QStringList all{u"--pages"_s, pages};
        for (const QString &fault : faults)
            all += {u"--fault"_s, fault};
        return all;
    }

    CompanionServer m_scanner;
    SaneConfig m_sane{{u"airscan"_s}};
};

} // namespace

void ScanContinueTest::initTestCase()
{
    m_program = std::make_unique<Program>(pathOf(u"store"_s));
    const Outcome made =
        runProgram(Program::binary(u"motcua-pagemaker"_s),
                   {u"--out"_s, pathOf(u"pages"_s), u"--kind"_s, u"letter"_s, u"--pages"_s,
                    QString::number(stack), u"--dpi"_s, u"100"_s, u"--seed"_s, u"5"_s},
                   m_program->environment());
    QVERIFY2(made.exit == 0, made.err.constData());
    const Lab lab(*m_program, pathOf(u"pages"_s), {});
    QCOMPARE(scan(pathOf(u"whole.pdf"_s)).exit, 0);
    m_whole = picturesOf(pathOf(u"whole.pdf"_s));
    QCOMPARE(m_whole.size(), stack);
    QCOMPARE(QSet<QByteArray>(m_whole.begin(), m_whole.end()).size(), stack);
}

QStringList ScanContinueTest::scanTo(const QString &pdf) const
{
    return {u"scan"_s,  u"--json"_s, u"--device"_s,    u"airscan:e0:Lab"_s, u"--source"_s, u"adf"_s,
            u"--dpi"_s, u"100"_s,    u"--no-deskew"_s, u"--no-ocr"_s,       u"--out"_s,    pdf};
}

Outcome ScanContinueTest::scan(const QString &pdf, const QStringList &further) const
{
    return m_program->run(scanTo(pdf) + further);
}

QByteArrayList ScanContinueTest::picturesOf(const QString &pdf) const
{
    const QTemporaryDir folder;
    const Outcome taken = runProgram(u"pdfimages"_s, {u"-all"_s, pdf, folder.filePath(u"p"_s)},
                                     m_program->environment());
    QByteArrayList pictures;
    for (const QFileInfo &entry : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.absoluteFilePath());
        if (entry.suffix() != "params"_L1 && taken.exit == 0 && file.open(QIODevice::ReadOnly))
            pictures.append(file.readAll());
    }
    return pictures;
}

QStringList ScanContinueTest::spools() const
{
    return QDir(pathOf(u"cache/motcua"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void ScanContinueTest::secondCallGoesOn_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QList<int>>("from");
    QTest::newRow("jam") << QStringList{u"jam@3"_s} << QList<int>{3};
    QTest::newRow("jam at the first page") << QStringList{u"jam@1"_s} << QList<int>{1};
    QTest::newRow("jam at the last page") << QStringList{u"jam@8"_s} << QList<int>{8};
    QTest::newRow("cover") << QStringList{u"cover@4"_s} << QList<int>{4};
    QTest::newRow("broken line") << QStringList{u"half@5"_s} << QList<int>{5};
    QTest::newRow("one after the other")
        << QStringList{u"jam@2"_s, u"cover@5"_s, u"half@7"_s} << QList<int>{2, 5, 7};
    QTest::newRow("twice at one page") << QStringList{u"jam@3"_s, u"cover@3"_s} << QList<int>{3, 3};
}

void ScanContinueTest::secondCallGoesOn()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QList<int>, from);
    const Lab lab(*m_program, pathOf(u"pages"_s), faults);
    const QString pdf = pathOf(u"%1.pdf"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    for (const int page : from) {
        const Outcome ended = scan(pdf);
        QCOMPARE(ended.exit, 3);
        QCOMPARE(ended.json()[u"continueFrom"_s].toInt(), page);
        QCOMPARE(ended.json()[u"pages"_s].toInt(), page - 1);
        if (page > 1)
            QCOMPARE(picturesOf(pdf), m_whole.first(page - 1));
    }
    const Outcome whole = scan(pdf);
    QVERIFY2(whole.exit == 0, whole.err.constData());
    QCOMPARE(whole.json()[u"pages"_s].toInt(), stack);
    QCOMPARE(picturesOf(pdf), m_whole);
    QCOMPARE(spools(), QStringList());
}

void ScanContinueTest::killedContinuationLosesNothing()
{
    const Lab lab(*m_program, pathOf(u"pages"_s), {u"jam@3"_s, u"slow@6:5000"_s});
    const QString pdf = pathOf(u"killed.pdf"_s);
    QCOMPARE(scan(pdf).exit, 3);
    const QString raw = pathOf(u"raw"_s);
    QProcess second;
    second.setProcessEnvironment(m_program->environment());
    second.start(Program::binary(u"motcua"_s), scanTo(pdf) + QStringList{u"--raw"_s, raw});
    QVERIFY(second.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(QDir(raw).entryList(QDir::Files).size(), 5, 30'000);
    ::kill(pid_t(second.processId()), SIGKILL);
    QVERIFY(second.waitForFinished());
    QCOMPARE(picturesOf(pdf), m_whole.first(2)); // as the first call left it

    const Outcome recovered = m_program->run(
        {u"scan"_s, u"--recover"_s, u"--no-deskew"_s, u"--no-ocr"_s, u"--out"_s, pdf});
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(recovered.json()[u"documents"_s][0][u"continueFrom"_s].toInt(), 6);
    QCOMPARE(picturesOf(pdf), m_whole.first(5));
    QCOMPARE(scan(pdf).exit, 0);
    QCOMPARE(picturesOf(pdf), m_whole);
    QCOMPARE(spools(), QStringList());
}

void ScanContinueTest::stopWritesWhatWasFed_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ScanContinueTest::stopWritesWhatWasFed()
{
    QFETCH(const int, number);
    const Lab lab(*m_program, pathOf(u"pages"_s), {u"slow@4:5000"_s});
    const QString pdf = pathOf(u"stopped-%1.pdf"_s.arg(number));
    const QString raw = pathOf(u"raw-%1"_s.arg(number));
    QProcess first;
    first.setProcessEnvironment(m_program->environment());
    first.start(Program::binary(u"motcua"_s), scanTo(pdf) + QStringList{u"--raw"_s, raw});
    QVERIFY(first.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(QDir(raw).entryList(QDir::Files).size(), 3, 30'000);
    ::kill(pid_t(first.processId()), number);
    QVERIFY(first.waitForFinished());
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 3);
    QCOMPARE(picturesOf(pdf), m_whole.first(3));
    QCOMPARE(scan(pdf).exit, 0);
    QCOMPARE(picturesOf(pdf), m_whole);
}

void ScanContinueTest::otherDocumentsBeginAnew()
{
    const Lab lab(*m_program, pathOf(u"pages"_s), {u"jam@3"_s, u"jam@4"_s, u"jam@5"_s, u"jam@6"_s});
    const QString pdf = pathOf(u"begun.pdf"_s);
    const QString other = pathOf(u"other.pdf"_s);
    QCOMPARE(scan(pdf).exit, 3);
    QCOMPARE(scan(other).exit, 3);
    QCOMPARE(picturesOf(other), m_whole.sliced(2, 1));
    QCOMPARE(picturesOf(pdf), m_whole.first(2));
    // The person wants it so.
    QCOMPARE(scan(pdf, {u"--anew"_s}).json()[u"continueFrom"_s].toInt(), 2);
    QCOMPARE(picturesOf(pdf), m_whole.sliced(3, 1));
    // Another file has taken the place of the document that ended early.
    QVERIFY(QFile::remove(pdf) && QFile::copy(other, pdf));
    QCOMPARE(scan(pdf).json()[u"continueFrom"_s].toInt(), 2);
    QCOMPARE(picturesOf(pdf), m_whole.sliced(4, 1));
    QCOMPARE(spools().size(), 2); // of both documents, and none that is out of date
    QVERIFY(QFile::remove(pdf) && QFile::remove(other));
    QCOMPARE(scan(pathOf(u"third.pdf"_s)).exit, 0);
    QCOMPARE(spools(), QStringList());
}

/// A second fault before any paper has moved changes nothing.
void ScanContinueTest::emptyFeederLeavesThePlace()
{
    const QString pdf = pathOf(u"empty.pdf"_s);
    {
        const Lab lab(*m_program, pathOf(u"pages"_s), {u"jam@3"_s});
        QCOMPARE(scan(pdf).exit, 3);
        QCOMPARE(scan(pdf, {u"--dpi"_s, u"1000"_s}).exit, 2); // said twice
    }
    const Lab gone(*m_program, pathOf(u"pages"_s), {u"empty@1"_s});
    const Outcome empty = scan(pdf);
    QCOMPARE(empty.exit, 3);
    QCOMPARE(empty.json()[u"error"_s][u"key"_s].toString(), u"scanner.feederEmpty"_s);
    QCOMPARE(empty.json()[u"continueFrom"_s].toInt(), 3);
    QCOMPARE(picturesOf(pdf), m_whole.first(2));
    QCOMPARE(scan(pdf).exit, 0);
    QCOMPARE(picturesOf(pdf), m_whole.first(2) + m_whole); // the stand-in has a whole new stack
}

void ScanContinueTest::refusalNamesNoPage()
{
    const Lab lab(*m_program, pathOf(u"pages"_s), {});
    const Outcome refused =
        m_program->run({u"scan"_s, u"--device"_s, u"airscan:e0:Lab"_s, u"--source"_s, u"adf"_s,
                        u"--dpi"_s, u"1000"_s, u"--out"_s, pathOf(u"refused.pdf"_s)});
    QCOMPARE(refused.exit, 1);
    QVERIFY(!refused.json().contains(u"continueFrom"_s));
    QVERIFY(!QFile::exists(pathOf(u"refused.pdf"_s)));
    QCOMPARE(spools(), QStringList());
}

/// Before the first sheet moves, also where rights do not tell.
void ScanContinueTest::unwritableTargetIsSaidFirst()
{
    const Lab lab(*m_program, pathOf(u"pages"_s), {});
    for (const QString &target : {u"/proc/scan.pdf"_s, pathOf(u"nowhere/scan.pdf"_s), pathOf({})}) {
        const Outcome refused = scan(target);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json()[u"error"_s][u"key"_s].toString(), u"file.target"_s);
        QCOMPARE(refused.sentences().size(), 1);
    }
    QCOMPARE(spools(), QStringList());
}

} // namespace motcua::tests
