#include "tests/faults/scanner/randomkillstest.h"

#include "tests/faults/scanner/faultlab.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanSource;

namespace
{

constexpr int pagesADocument = 10;
constexpr int killsADocument = 4;
constexpr int latestKillMs = 420; // a stack takes longer

/// One run of the desk over what is in the feeder, with a kill on the way.
struct Run {
    QList<int> announced;
    QString end; ///< empty = the desk was killed
    bool isHit = false;
};

class KilledDesk
{
public:
    KilledDesk(const Spool &spool, ScanSource source, int first)
    {
        m_desk.start(QCoreApplication::applicationDirPath() + u"/faults_scannerdesk"_s,
                     {FaultLab::device(), spool.folder(), QString::fromLatin1(spool.key().toHex()),
                      domain::nameIn(ports::scanSources, source), QString::number(first)});
    }

    void killLater(int milliseconds, bool worker)
    {
        QTimer::singleShot(milliseconds, &m_desk, [this, worker] {
            m_workers = childrenOf(m_desk.processId(), "motcua-scanner"_ba);
            if (!worker)
                m_desk.kill();
            for (const qint64 process : std::as_const(m_workers)) {
                if (worker)
                    killAtOnce(process);
            }
            m_hit = m_desk.state() == QProcess::Running && !m_workers.isEmpty();
        });
    }

    [[nodiscard]] bool isOver() const
    {
        return m_desk.state() == QProcess::NotRunning &&
               std::none_of(m_workers.begin(), m_workers.end(), isRunning);
    }

    [[nodiscard]] Run run()
    {
        Run run;
        run.isHit = m_hit;
        const auto lines = m_desk.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            bool isNumber = false;
            const int number = line.toInt(&isNumber);
            if (isNumber)
                run.announced.append(number);
            else if (!line.isEmpty())
                run.end = QString::fromUtf8(line);
        }
        return run;
    }

private:
    QProcess m_desk;
    QList<qint64> m_workers;
    bool m_hit = false;
};

/// Where recovery goes on: after the last page on disk, with both sides of its sheet.
int nextAfterCrash(const Spool &spool, ScanSource source)
{
    const int whole = int(kernel::spooledPages(spool.folder()).size());
    const bool torn = source == ScanSource::AdfDuplex && whole % 2 == 1;
    return whole + (torn ? 0 : 1);
}

} // namespace

void RandomKillsTest::noAnnouncedPageIsLost()
{
    const int documents = qEnvironmentVariableIsSet("MOTCUA_LONG_TESTS") ? 50 : 5;
    QRandomGenerator random(20261122);
    int kills = 0;
    int runs = 0;
    int announcedInAll = 0;
    const int wanted = documents * killsADocument;
    // On a busy machine a kill may come before the worker or after the stack: then one document
    // more.
    for (int document = 1; document <= documents || (kills < wanted && document <= 3 * documents);
         ++document) {
        const auto source = document % 2 == 0 ? ScanSource::AdfDuplex : ScanSource::Adf;
        const FaultLab lab(
            "width 620\nheight 300\npace 600\nsheets " +
            QByteArray::number(source == ScanSource::Adf ? pagesADocument : pagesADocument / 2) +
            '\n');
        for (int first = 1; first <= pagesADocument;) {
            lab.putBackFrom(first);
            KilledDesk desk(lab.spool(), source, first);
            if (kills < std::min(wanted, document * killsADocument))
                desk.killLater(random.bounded(latestKillMs), random.bounded(2) == 0);
            QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(), 30000);
            const Run run = desk.run();
            kills += int(run.isHit);
            ++runs;
            announcedInAll += int(run.announced.size());
            // In order, without a gap, and each of them whole on disk with its own pixels.
            for (qsizetype i = 0; i < run.announced.size(); ++i) {
                QCOMPARE(run.announced.at(i), first + int(i));
                QCOMPARE(lab.pageWrong(run.announced.at(i)), QString());
            }
            const int next = nextAfterCrash(lab.spool(), source);
            QVERIFY(next >= first);
            QCOMPARE(lab.pagesWrong(int(kernel::spooledPages(lab.spool().folder()).size())),
                     QString());
            QCOMPARE(lab.journalWrong(true), QString());
            if (run.end == "whole"_L1)
                QCOMPARE(next, pagesADocument + 1);
            first = next;
        }
        QCOMPARE(lab.pagesWrong(pagesADocument), QString());
    }
    qInfo("%d documents, %d kills that hit, %d runs, %d announcements", documents, kills, runs,
          announcedInAll);
    QVERIFY2(kills >= wanted - 2, qPrintable(QString::number(kills)));
}

} // namespace motcua::tests
