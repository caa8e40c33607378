#include "tests/integration/cli/readingkilltest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/scanner/saneconfig.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int stack = 6;
constexpr int patience = 120'000; // the machine may be busy

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ReadingKillTest::initTestCase()
{
    m_program = std::make_unique<Program>(pathOf(u"store"_s));
    m_program->setVariable(u"MOTCUA_TEST_MARK"_s, m_folder.path());
    const Outcome made =
        runProgram(Program::binary(u"motcua-pagemaker"_s),
                   {u"--out"_s, pathOf(u"pages"_s), u"--kind"_s, u"letter"_s, u"--pages"_s,
                    QString::number(stack), u"--dpi"_s, u"200"_s, u"--seed"_s, u"11"_s},
                   m_program->environment());
    QVERIFY2(made.exit == 0, made.err.constData());
}

QStringList ReadingKillTest::scanTo(const QString &pdf) const
{
    return {u"scan"_s, u"--json"_s, u"--device"_s, u"airscan:e0:Lab"_s, u"--source"_s,
            u"adf"_s,  u"--dpi"_s,  u"200"_s,      u"--out"_s,          pdf};
}

ReadingKillTest::Texts ReadingKillTest::keptTexts() const
{
    Texts texts;
    QDirIterator walk(pathOf(u"cache"_s), {u"*.text"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        texts.insert(QFileInfo(path).fileName(), contentOf(path));
    }
    return texts;
}

QStringList ReadingKillTest::programsLeft(const QByteArray &named) const
{
    const QByteArray mark = "MOTCUA_TEST_MARK="_ba + QFile::encodeName(m_folder.path());
    QStringList left;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray name = contentOf(u"/proc/%1/comm"_s.arg(process)).trimmed();
        if ((named.isEmpty() || name == named) &&
            contentOf(u"/proc/%1/environ"_s.arg(process)).contains(mark))
            left.append(QString::fromLocal8Bit(name));
    }
    return left;
}

QStringList ReadingKillTest::filesLeft(const QStringList &names) const
{
    QStringList left;
    QDirIterator walk(m_folder.path(), names, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        left.append(walk.next());
    return left;
}

QStringList ReadingKillTest::textsOf(const QString &pdf) const
{
    const Outcome text = runProgram(u"pdftotext"_s, {pdf, u"-"_s}, m_program->environment());
    return QString::fromUtf8(text.out).split(u'\f', Qt::SkipEmptyParts);
}

ReadingKillTest::Texts ReadingKillTest::killedReading(const QStringList &arguments, qsizetype known)
{
    QProcess scan;
    scan.setProcessEnvironment(m_program->environment());
    scan.start(Program::binary(u"motcua"_s), arguments);
    [&] {
        QVERIFY(scan.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            keptTexts().size() > known && !programsLeft("motcua-ocr"_ba).isEmpty(), patience);
        ::kill(pid_t(scan.processId()), SIGKILL);
        QVERIFY(scan.waitForFinished());
        QCOMPARE(scan.exitStatus(), QProcess::CrashExit);
        QTRY_COMPARE(programsLeft(), QStringList()); // nobody told them
    }();
    const Texts kept = keptTexts();
    return kept.size() < stack ? kept : Texts();
}

void ReadingKillTest::killedInMidReading()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    const QString whole = pathOf(u"whole.pdf"_s);
    QCOMPARE(m_program->run(scanTo(whole)).exit, 0);
    const QStringList texts = textsOf(whole);
    QCOMPARE(texts.size(), stack);
    QVERIFY(texts.last().size() > 200);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), stack);

    const QString pdf = pathOf(u"killed.pdf"_s);
    const Texts first = killedReading(scanTo(pdf), 0);
    QVERIFY(!first.isEmpty());
    QCOMPARE(filesLeft({u"killed*"_s}), QStringList());
    const QStringList recovery{u"scan"_s, u"--json"_s, u"--recover"_s, u"--out"_s, pdf};
    const Texts second = killedReading(recovery, first.size());
    QVERIFY(second.size() > first.size());
    // Sealing the same text again would give other bytes.
    for (const auto &[name, sealed] : first.asKeyValueRange())
        QCOMPARE(second.value(name), sealed);
    QCOMPARE(filesLeft({u"killed*"_s}), QStringList());

    // A power cut may leave the name of a text without all of its bytes.
    const QString torn = second.keys().first();
    QFile text(filesLeft({torn}).value(0));
    QVERIFY(text.resize(text.size() / 2));
    const Outcome recovered = m_program->run(recovery);
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(recovered.json()[u"documents"_s][0][u"withoutText"_s].toArray(), QJsonArray());
    QCOMPARE(textsOf(pdf), texts);
    const Texts last = keptTexts();
    QCOMPARE(last.size(), stack);
    for (const auto &[name, sealed] : second.asKeyValueRange())
        QCOMPARE(last.value(name) == sealed, name != torn);
    QCOMPARE(filesLeft({u"*.part"_s, u"*.ocr"_s}), QStringList());
    QCOMPARE(programsLeft(), QStringList());
}

} // namespace motcua::tests
