#include "resources/resources.h"
#include "tests/faults/numbers/agency.h"
#include "tests/faults/tally.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::tests;

namespace
{

int countFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? count : otherwise;
}

} // namespace

/// Numbers under leases, copies and lost answers (offline facts §d.3 no. 17): MOTCUA_AGENCIES says
/// how many agencies live, MOTCUA_SEED plays one alone.
class Numbers final : public QObject
{
    Q_OBJECT

private slots:
    void noNumberIsGivenTwice()
    {
        const int alone = countFromEnvironment("MOTCUA_SEED", -1);
        const int count = alone >= 0 ? 1 : countFromEnvironment("MOTCUA_AGENCIES", 1000);
        const quint64 first = alone >= 0 ? quint64(alone) : 1;
        qint64 receptions = 0;
        qint64 copies = 0;
        for (quint64 seed = first; seed < first + quint64(count); ++seed) {
            Agency agency(seed, Blind::Not);
            const QString wrong = agency.live();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
            receptions += agency.receptions();
            copies += agency.copies();
        }
        QVERIFY(receptions > count * 100);
        tally(17, "agencies of 5 desks over 30 days, with clones and lost answers", count, first);
        tally(17, "receptions of theirs, each with a number of its own", receptions, first);
        tally(17, "disks copied or put back on the way", copies, first);
    }

    /// Stores that do not notice give numbers twice: so the oracle can see.
    void blindStoresAreCaught()
    {
        int caught = 0;
        for (quint64 seed = 1; seed <= 10; ++seed)
            caught += Agency(seed, Blind::ToCopies).live().contains(u"given twice"_s) ? 1 : 0;
        QVERIFY(caught > 0);
        tally(7, "controls: stores blind to copies, caught", caught);
    }
};

int main(int argc, char **argv)
{
    // Stores come and go by the hundred, and no power is cut: their fsyncs need no disk.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    keepFreedMemory();
    const QCoreApplication application(argc, argv);
    motcua::initResources();
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    Numbers numbers;
    return QTest::qExec(&numbers, argc, argv);
}

#include "numberstest.moc"
