#include "tests/integration/cli/scancommandtest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/cli/receptions.h"
#include "tests/integration/scanner/saneconfig.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString device = u"airscan:e0:Lab"_s;

/// A birth registration whose only digitised paper comes from `files` and then from the feeder.
QJsonObject scannedBirth(const QStringList &files)
{
    QJsonObject birth = birthRegistration({});
    QJsonArray components = birth[u"components"_s].toArray();
    QJsonObject paper = components[0].toObject();
    paper[u"files"_s] = QJsonArray::fromStringList(files);
    paper[u"scan"_s] = QJsonObject{{u"device"_s, device}, {u"source"_s, u"adf"_s}, {u"dpi"_s, 100}};
    components[0] = paper;
    birth[u"components"_s] = components;
    return birth;
}

} // namespace

void ScanCommandTest::initTestCase()
{
    m_program = std::make_unique<Program>(pathOf(u"store"_s));
    // Eight sides of four sheets, every back blank.
    const Outcome made = runProgram(Program::binary(u"motcua-pagemaker"_s),
                                    {u"--out"_s, pathOf(u"pages"_s), u"--kind"_s, u"duplex"_s,
                                     u"--pages"_s, u"8"_s, u"--dpi"_s, u"200"_s, u"--seed"_s,
                                     u"7"_s, u"--skew"_s, u"2"_s, u"--format"_s, u"jpg"_s},
                                    m_program->environment());
    QVERIFY2(made.exit == 0, made.err.constData());
}

int ScanCommandTest::pagesOf(const QString &pdf) const
{
    const Outcome counted =
        runProgram(u"qpdf"_s, {u"--show-npages"_s, pdf}, m_program->environment());
    return counted.exit == 0 ? counted.out.trimmed().toInt() : -1;
}

void ScanCommandTest::duplexStackToSearchablePdf()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());

    const QString pdf = pathOf(u"duplex.pdf"_s);
    const Outcome scanned =
        m_program->run({u"scan"_s, u"--device"_s, device, u"--source"_s, u"adf-duplex"_s,
                        u"--dpi"_s, u"200"_s, u"--out"_s, pdf});
    QVERIFY2(scanned.exit == 0, scanned.err.constData());
    const QJsonObject report = scanned.json();
    QCOMPARE(report[u"scanned"_s].toInt(), 8);
    QCOMPARE(report[u"pages"_s].toInt(), 4);
    QCOMPARE(report[u"blankLeftOut"_s].toArray(), (QJsonArray{2, 4, 6, 8}));
    QCOMPARE(report[u"withoutText"_s].toArray(), QJsonArray());
    QCOMPARE(pagesOf(pdf), 4);
    QCOMPARE(runProgram(u"qpdf"_s, {u"--check"_s, pdf}, m_program->environment()).exit, 0);
    QCOMPARE(archivalFaults(pdf), QStringList());
    const Outcome text = runProgram(u"pdftotext"_s, {pdf, u"-"_s}, m_program->environment());
    QVERIFY2(text.out.contains("CỘNG HÒA"), text.out.left(400).constData());
    const Outcome back = runProgram(u"pdfinfo"_s, {pdf}, m_program->environment());
    QVERIFY(back.out.contains("A4"));
}

void ScanCommandTest::jamNamesThePageToContinueFrom()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s,
                                  {u"--pages"_s, pathOf(u"pages"_s), u"--fault"_s, u"jam@3"_s});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());

    const QString pdf = pathOf(u"jam.pdf"_s);
    const Outcome scanned =
        m_program->run({u"scan"_s, u"--device"_s, device, u"--source"_s, u"adf"_s, u"--dpi"_s,
                        u"100"_s, u"--keep-blank"_s, u"--no-ocr"_s, u"--out"_s, pdf});
    QCOMPARE(scanned.exit, 3);
    QCOMPARE(scanned.json()[u"continueFrom"_s].toInt(), 3);
    QCOMPARE(scanned.json()[u"withoutText"_s].toArray(), (QJsonArray{1, 2})); // not wanted
    QCOMPARE(scanned.json()[u"pages"_s].toInt(), 2);
    QCOMPARE(pagesOf(pdf), 2);
    QCOMPARE(scanned.sentences().size(), 1);
}

void ScanCommandTest::jammedReceptionKeepsWhatWasFed_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("pages");
    QTest::newRow("before the first page") << u"jam@1"_s << 0;
    QTest::newRow("before the third page") << u"jam@3"_s << 2;
}

void ScanCommandTest::jammedReceptionKeepsWhatWasFed()
{
    QFETCH(QString, fault);
    QFETCH(int, pages);
    const CompanionServer scanner(u"motcua-standin-escl"_s,
                                  {u"--pages"_s, pathOf(u"pages"_s), u"--fault"_s, fault});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    Program program(pathOf(fault));
    program.setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    QVERIFY(program.setUp());
    const QString image = writePage(pathOf(u"kept.jpg"_s), u"Tờ khai"_s);
    const Outcome jammed = program.run(
        {u"dossier"_s, u"new"_s, writeJson(pathOf(u"jammed.json"_s), scannedBirth({image}))});
    QCOMPARE(jammed.exit, 3);
    QCOMPARE(jammed.sentences().filter(u"tiếp tục hồ sơ này"_s).size(), pages > 0 ? 1 : 0);
    // The file's session goes in any case; the feeder's stays with its pages.
    QDir captures(program.store() + u"/capture"_s);
    const QStringList sessions = captures.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(sessions.size(), pages > 0 ? 1 : 0);
    if (pages > 0) {
        const QDir session(captures.filePath(sessions.first()));
        QCOMPARE(session.entryList({u"page-*.mcp"_s}).size(), pages);
    }
    QVERIFY(program.run({u"dossier"_s, u"list"_s}).json()[u"dossiers"_s].toArray().isEmpty());
}

void ScanCommandTest::receptionKeepsTheOrderOfFilesAndScan()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    Program program(pathOf(u"ordered"_s));
    program.setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    QVERIFY(program.setUp());
    const QString image = writePage(pathOf(u"order.jpg"_s), u"Tờ khai"_s);
    const QString pdf = pathOf(u"order.pdf"_s);
    QCOMPARE(
        program.run({u"scan"_s, u"--device"_s, u"file:"_s + image, u"--no-ocr"_s, u"--out"_s, pdf})
            .exit,
        0);
    const QString json =
        writeJson(pathOf(u"order.json"_s), scannedBirth({image, image, pdf, image}));
    const Outcome accepted = program.run({u"dossier"_s, u"new"_s, json});
    QVERIFY2(accepted.exit == 0, accepted.err.constData());
    const QJsonObject shown =
        program.run({u"dossier"_s, u"show"_s, accepted.json()[u"code"_s].toString()}).json();
    QStringList documents;
    for (const QJsonValue &document : shown[u"components"_s][0][u"documents"_s].toArray())
        documents.append(
            u"%1 %2"_s.arg(document[u"source"_s].toString()).arg(document[u"pages"_s].toInt()));
    QCOMPARE(documents,
             (QStringList{u"file 2"_s, u"file 1"_s, u"file 1"_s, u"scan 4"_s})); // backs are blank
    QVERIFY(QDir(program.store() + u"/capture"_s).isEmpty());
}

void ScanCommandTest::filesAreTakenIn()
{
    const QString first = writePage(pathOf(u"một.png"_s), u"Trang một"_s);
    const QString second = writePage(pathOf(u"hai.jpg"_s), u"Trang hai"_s);
    const QString pdf = pathOf(u"files.pdf"_s);
    const Outcome taken =
        m_program->run({u"scan"_s, u"--device"_s, u"file:"_s + first, second, u"--no-ocr"_s,
                        u"--raw"_s, pathOf(u"raw"_s), u"--out"_s, pdf});
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(pagesOf(pdf), 2);
    QCOMPARE(QDir(pathOf(u"raw"_s)).entryList(QDir::Files),
             (QStringList{u"page-000001.ppm"_s, u"page-000002.jpg"_s}));
    // A PDF's pages come in through the same door.
    const QString again = pathOf(u"again.pdf"_s);
    QCOMPARE(
        m_program
            ->run({u"scan"_s, u"--device"_s, u"file:"_s + pdf, u"--no-ocr"_s, u"--out"_s, again})
            .exit,
        0);
    QCOMPARE(pagesOf(again), 2);
}

void ScanCommandTest::originalsAreNotWrittenOver()
{
    QVERIFY(QDir().mkpath(pathOf(u"own"_s)));
    const QString original = writePage(pathOf(u"own/page-1.jpg"_s), u"Bản gốc"_s);
    const QString link = pathOf(u"own/link.pdf"_s);
    const QString part = pathOf(u"own/late.pdf.part"_s);
    QVERIFY(QFile::copy(original, part) && QFile::link(original, link));
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content(original);
    QVERIFY(!before.isEmpty());
    const QString elsewhere = pathOf(u"own/out.pdf"_s);
    const QList<QStringList> wishes = {
        {original, u"--out"_s, original},
        {link, u"--out"_s, original},
        {part, u"--out"_s, pathOf(u"own/late.pdf"_s)},
        {original, u"--split"_s, u"blank"_s, u"--anew"_s, u"--out"_s, pathOf(u"own/page.jpg"_s)},
        {original, u"--raw"_s, pathOf(u"own"_s), u"--out"_s, elsewhere}};
    for (QStringList wish : wishes) {
        wish.first().prepend(u"file:"_s);
        const Outcome refused =
            m_program->run(QStringList{u"scan"_s, u"--no-ocr"_s, u"--device"_s} + wish);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json()[u"error"_s][u"key"_s].toString(), u"scan.ontoOriginal"_s);
        QCOMPARE(refused.sentences().size(), 1);
        QVERIFY(content(original) == before && content(part) == before);
    }
    const Outcome taken = m_program->run(
        {u"scan"_s, u"--no-ocr"_s, u"--device"_s, u"file:"_s + original, u"--out"_s, elsewhere});
    QVERIFY2(taken.exit == 0, taken.err.constData());
}

void ScanCommandTest::pageWithoutTextIsNamed()
{
    const QString page = pathOf(u"picture.png"_s);
    QImage picture(620, 877, QImage::Format_RGB888);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(100, 200, 300, 250, Qt::darkBlue);
    QVERIFY(picture.save(page));
    const auto scan = [&](const QStringList &wish) {
        return m_program->run(QStringList{u"scan"_s, u"--device"_s, u"file:"_s + page, u"--out"_s,
                                          pathOf(u"picture.pdf"_s)} +
                              wish);
    };
    const Outcome read = scan({});
    QVERIFY2(read.exit == 0, read.err.constData());
    QCOMPARE(read.json()[u"withoutText"_s].toArray(), QJsonArray{1});
    QCOMPARE(read.sentences().size(), 1);
    QVERIFY2(read.err.contains("trang 1"), read.err.constData());
    QCOMPARE(scan({u"--no-ocr"_s}).sentences(), QStringList()); // nobody wanted any
}

/// Kills a scan that the scanner holds up at its sixth page, and gives the number of its pages.
int ScanCommandTest::killAScan()
{
    const QString raw = pathOf(u"announced"_s);
    QDir(raw).removeRecursively();
    QProcess scan;
    scan.setProcessEnvironment(m_program->environment());
    scan.start(Program::binary(u"motcua"_s),
               {u"scan"_s, u"--device"_s, device, u"--source"_s, u"adf"_s, u"--dpi"_s, u"100"_s,
                u"--keep-blank"_s, u"--no-ocr"_s, u"--raw"_s, raw, u"--out"_s,
                pathOf(u"never.pdf"_s)});
    const auto announced = [&raw] { return int(QDir(raw).entryList(QDir::Files).size()); };
    [&] {
        QVERIFY(scan.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(announced() >= 5, 30'000);
        ::kill(pid_t(scan.processId()), SIGKILL);
        QVERIFY(scan.waitForFinished());
        QVERIFY(!QFile::exists(pathOf(u"never.pdf"_s)));
    }();
    return announced();
}

void ScanCommandTest::killedScanIsRecovered()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s,
                                  {u"--pages"_s, pathOf(u"pages"_s), u"--fault"_s, u"hang@6"_s});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());

    const int announced = killAScan();
    const QString pdf = pathOf(u"recovered.pdf"_s);
    const Outcome recovered = m_program->run(
        {u"scan"_s, u"--recover"_s, u"--keep-blank"_s, u"--no-ocr"_s, u"--out"_s, pdf});
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(pagesOf(pdf), announced);
    // Once written, there is nothing left to recover.
    QCOMPARE(m_program->run({u"scan"_s, u"--recover"_s, u"--out"_s, pdf}).exit, 1);
}

void ScanCommandTest::everyInterruptedScanIsRecovered()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s,
                                  {u"--pages"_s, pathOf(u"pages"_s), u"--fault"_s, u"hang@6"_s});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    const int announced = killAScan();

    // Three of them: the last is in use, by a program whose id stands nowhere.
    const QDir cache(pathOf(u"cache/motcua"_s));
    const QStringList spools = cache.entryList({u"scan-*"_s}, QDir::Dirs);
    QCOMPARE(spools.size(), 1);
    for (const QString &copy : {u"scan-second"_s, u"scan-used"_s})
        QCOMPARE(runProgram(u"cp"_s,
                            {u"-a"_s, cache.filePath(spools.first()), cache.filePath(copy)},
                            m_program->environment())
                     .exit,
                 0);
    const QByteArray lock = QFile::encodeName(cache.filePath(u"scan-used/lock"_s));
    const int held = ::open(lock.constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);

    QFile kept(pathOf(u"all-1.pdf"_s)); // somebody's file: no number may be taken twice
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.close();
    const QString out = pathOf(u"all.pdf"_s);
    const Outcome recovered =
        m_program->run({u"scan"_s, u"--recover"_s, u"--no-ocr"_s, u"--out"_s, out});
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(recovered.json()[u"documents"_s].toArray().size(), 2);
    QCOMPARE(kept.size(), 0);
    for (const QString &name : {u"all-2.pdf"_s, u"all-3.pdf"_s})
        QCOMPARE(pagesOf(pathOf(name)), announced);
    QCOMPARE(cache.entryList({u"scan-*"_s}, QDir::Dirs), QStringList{u"scan-used"_s});

    ::close(held);
    QCOMPARE(m_program->run({u"scan"_s, u"--recover"_s, u"--no-ocr"_s, u"--out"_s, out}).exit, 0);
    QCOMPARE(pagesOf(out), announced);
    QVERIFY(cache.entryList({u"scan-*"_s}, QDir::Dirs).isEmpty());
}

void ScanCommandTest::printedSeparatorsSplitAStack()
{
    const QString plain = pathOf(u"plain.pdf"_s);
    const QString named = pathOf(u"named.pdf"_s);
    const Outcome printed =
        m_program->run({u"print"_s, u"separators"_s, u"--count"_s, u"2"_s, u"--out"_s, plain});
    QVERIFY2(printed.exit == 0, printed.err.constData());
    QCOMPARE(printed.json()[u"sheets"_s].toInt(), 2);
    QCOMPARE(archivalFaults(plain), QStringList());
    QCOMPARE(pagesOf(plain), 2);
    QCOMPARE(m_program
                 ->run({u"print"_s, u"separators"_s, u"--component"_s, u"KS-01"_s, u"--name"_s,
                        u"Tờ khai"_s, u"--out"_s, named})
                 .exit,
             0);
    QCOMPARE(
        m_program->run({u"print"_s, u"separators"_s, u"--count"_s, u"0"_s, u"--out"_s, plain}).exit,
        1);
    QCOMPARE(m_program->run({u"print"_s, u"receipt"_s, u"--out"_s, plain}).exit, 2);

    const QDir folder(pathOf(u"pages"_s));
    const QStringList pages = folder.entryList({u"*.jpg"_s}, QDir::Files, QDir::Name);
    const auto page = [&](int side) { return folder.filePath(pages[side - 1]); };
    const Outcome scanned = m_program->run(
        {u"scan"_s, u"--device"_s, u"file:"_s + page(1), page(3), plain, page(5), page(2), named,
         page(7), u"--split"_s, u"separators"_s, u"--no-ocr"_s, u"--out"_s, pathOf(u"cut.pdf"_s)});
    QVERIFY2(scanned.exit == 0, scanned.err.constData());
    const QJsonObject report = scanned.json();
    QCOMPARE(report[u"scanned"_s].toInt(), 8);
    QCOMPARE(report[u"pages"_s].toInt(), 4);
    QCOMPARE(report[u"separators"_s].toArray(), (QJsonArray{3, 4, 7}));
    QCOMPARE(report[u"blankLeftOut"_s].toArray(), QJsonArray{6});
    const QJsonArray documents = report[u"documents"_s].toArray();
    QCOMPARE(documents.size(), 3);
    const QList<int> sizes{2, 1, 1};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(documents[i][u"out"_s].toString(), pathOf(u"cut-%1.pdf"_s.arg(i + 1)));
        QCOMPARE(documents[i][u"pages"_s].toInt(), sizes[i]);
        QCOMPARE(pagesOf(documents[i][u"out"_s].toString()), sizes[i]);
    }
    QVERIFY(documents[1][u"component"_s].isUndefined());
    QCOMPARE(documents[2][u"component"_s].toString(), u"KS-01"_s);
    QVERIFY(!QFile::exists(pathOf(u"cut.pdf"_s)));
    // A shorter stack under the same name would leave documents of this one beside its own.
    QStringList again{u"scan"_s,  u"--device"_s,       u"file:"_s + page(1), plain,
                      page(3),    u"--split"_s,        u"separators"_s,      u"--no-ocr"_s,
                      u"--out"_s, pathOf(u"cut.pdf"_s)};
    const Outcome refused = m_program->run(again);
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("cut-1.pdf"));
    QCOMPARE(pagesOf(pathOf(u"cut-1.pdf"_s)), 2); // as it was
    QVERIFY(QFile::remove(pathOf(u"cut-1.pdf"_s)) && QFile::remove(pathOf(u"cut-2.pdf"_s)));
    QVERIFY(m_program->run(again).err.contains("cut-3.pdf"));
    const Outcome anew = m_program->run(again + QStringList{u"--anew"_s});
    QCOMPARE(anew.exit, 0);
    QCOMPARE(anew.json()[u"documents"_s].toArray().size(), 2);
    QVERIFY(anew.err.contains("cut-3.pdf")); // it stays, and that is said
    QCOMPARE(pagesOf(pathOf(u"cut-3.pdf"_s)), 1);
    QVERIFY(QFile::copy(plain, pathOf(u"year-2026.pdf"_s)));
    again.last() = pathOf(u"year.pdf"_s);
    QCOMPARE(m_program->run(again).exit, 0);
    QCOMPARE(m_program
                 ->run({u"scan"_s, u"--device"_s, u"file:"_s + page(1), u"--split"_s, u"often"_s,
                        u"--out"_s, pathOf(u"cut.pdf"_s)})
                 .exit,
             2);
}

void ScanCommandTest::blankBacksSplitNothing()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    // Every sheet is written on its front only; fed on one side, the same pages are four sheets
    // with a blank one behind each.
    const QList<std::pair<QString, int>> sources{{u"adf-duplex"_s, 1}, {u"adf"_s, 4}};
    for (const auto &[source, documents] : sources) {
        const Outcome scanned = m_program->run(
            {u"scan"_s, u"--device"_s, device, u"--source"_s, source, u"--dpi"_s, u"100"_s,
             u"--split"_s, u"blank"_s, u"--no-ocr"_s, u"--out"_s, pathOf(source + u".pdf"_s)});
        QVERIFY2(scanned.exit == 0, scanned.err.constData());
        QCOMPARE(scanned.json()[u"documents"_s].toArray().size(), documents);
        QCOMPARE(scanned.json()[u"pages"_s].toInt(), 4);
    }
}

/// From its profile file, and from its store for whoever may open that.
void ScanCommandTest::profilesOfTheDeskAreKnown()
{
    const CompanionServer scanner(u"motcua-standin-escl"_s, {u"--pages"_s, pathOf(u"pages"_s)});
    const SaneConfig sane({u"airscan"_s});
    sane.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Lab"_s, scanner.address()));
    Program program(pathOf(u"profiled"_s));
    program.setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    QVERIFY(program.setUp());
    const QJsonObject own{{u"id"_s, u"so-bo"_s},    {u"vietnamese"_s, u"Sổ bộ"_s},
                          {u"sides"_s, u"glass"_s}, {u"colour"_s, u"gray"_s},
                          {u"dpi"_s, 600},          {u"leaveOutBlank"_s, false}};
    const QJsonObject rule{{u"phrases"_s, QJsonArray{u"sổ bộ"_s}}, {u"intent"_s, u"so-bo"_s}};
    const QString file = writeJson(
        pathOf(u"desk.json"_s),
        {{u"agency"_s, QJsonObject{{u"code"_s, u"H01.01"_s}, {u"name"_s, u"UBND xã Thử"_s}}},
         {u"igate"_s,
          QJsonObject{{u"gateway"_s, u"https://gate.example"_s}, {u"clientId"_s, u"desk"_s}}},
         {u"scan"_s,
          QJsonObject{{u"intents"_s, QJsonArray{own}}, {u"intentRules"_s, QJsonArray{rule}}}}});
    const QStringList common{u"scan"_s, u"--device"_s, device, u"--no-ocr"_s, u"--profile"_s, file};
    const QString pdf = pathOf(u"own.pdf"_s);
    const auto resolution = [&] {
        return runProgram(u"pdfimages"_s, {u"-list"_s, pdf}, program.environment())
            .out.contains(" 600   600 ");
    };
    const Outcome named =
        program.run(common + QStringList{u"--scan-profile"_s, u"so-bo"_s, u"--out"_s, pdf});
    QVERIFY2(named.exit == 0, named.err.constData());
    QCOMPARE(named.json()[u"pages"_s].toInt(), 1);
    QVERIFY(resolution());
    QVERIFY(QFile::remove(pdf));
    const Outcome byPaper = program.run(
        common + QStringList{u"--component"_s, u"Bản chụp sổ bộ hộ tịch"_s, u"--out"_s, pdf});
    QVERIFY2(byPaper.exit == 0, byPaper.err.constData());
    QVERIFY(resolution());

    const Outcome unknown =
        program.run({u"scan"_s, u"--device"_s, device, u"--scan-profile"_s, u"desk"_s, u"--out"_s,
                     pathOf(u"desk.pdf"_s), u"--no-ocr"_s});
    QVERIFY2(unknown.exit == 0, unknown.err.constData()); // "as this desk is set", from its store
    const Outcome none = program.run({u"scan"_s, u"--device"_s, device, u"--scan-profile"_s,
                                      u"none"_s, u"--out"_s, pathOf(u"none.pdf"_s)});
    QCOMPARE(none.exit, 2);
    QCOMPARE(none.sentences().filter(u"a4-both"_s).size(), 1);
}

void ScanCommandTest::devicesAreListed()
{
    const SaneConfig sane({u"test"_s});
    sane.write(u"test.conf"_s, SaneConfig::testConf());
    m_program->setVariable(u"SANE_CONFIG_DIR"_s, sane.folder());
    const Outcome devices = m_program->run({u"devices"_s});
    QVERIFY2(devices.exit == 0, devices.err.constData());
    const QJsonObject first = devices.json()[u"devices"_s][0].toObject();
    QCOMPARE(first[u"name"_s].toString(), u"test:0"_s);
    QVERIFY(first[u"sources"_s].toArray().contains(u"adf"_s));
    QVERIFY(first[u"modes"_s].toArray().contains(u"color"_s));
}

} // namespace motcua::tests
