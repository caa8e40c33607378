#include "tests/integration/sync/awaitedpaperstest.h"
#include "tests/integration/sync/clocktest.h"
#include "tests/integration/sync/conflictstest.h"
#include "tests/integration/sync/leasestest.h"
#include "tests/integration/sync/newsdesktest.h"
#include "tests/integration/sync/piecesdesktest.h"
#include "tests/integration/sync/socketstest.h"
#include "tests/integration/sync/transporttest.h"
#include "tests/integration/sync/tuspeertest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    // Stores come and go by the hundred here, and no power is cut: their fsyncs need no disk.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.*=false"));
    return motcua::tests::runTests<AwaitedPapersTest, ClockTest, Conflicts, LentNumbers, NewsDesk,
                                   PiecesDesk, Sockets, Transport, TusPeer>(argc, argv);
}
