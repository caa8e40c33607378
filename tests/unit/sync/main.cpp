#include "tests/testmain.h"
#include "tests/unit/sync/backofftest.h"
#include "tests/unit/sync/classifytest.h"
#include "tests/unit/sync/enginetest.h"
#include "tests/unit/sync/leasekeepertest.h"
#include "tests/unit/sync/meanwhiletest.h"
#include "tests/unit/sync/numberpooltest.h"
#include "tests/unit/sync/outboxsteptest.h"
#include "tests/unit/sync/pacetest.h"
#include "tests/unit/sync/readerstest.h"
#include "tests/unit/sync/tokenkeepertest.h"
#include "tests/unit/sync/tuspartstest.h"
#include "tests/unit/sync/tusuploadtest.h"
#include "tests/unit/sync/writerstest.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.sync=false"));
    return motcua::tests::runTests<TestReaders, TestWriters, TestClassify, TestTokenKeeper,
                                   TestTusParts, TestTusUpload, TestBackoff, TestPace,
                                   TestOutboxStep, TestLeases, TestNumberPool, TestEngine,
                                   TestMeanwhile>(argc, argv);
}
