#include "tests/testmain.h"
#include "tests/unit/sync/tst_backoff.h"
#include "tests/unit/sync/tst_classify.h"
#include "tests/unit/sync/tst_engine.h"
#include "tests/unit/sync/tst_outboxstep.h"
#include "tests/unit/sync/tst_readers.h"
#include "tests/unit/sync/tst_tokenkeeper.h"
#include "tests/unit/sync/tst_writers.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.sync=false"));
    return motcua::tests::runTests<TestReaders, TestWriters, TestClassify, TestTokenKeeper,
                                   TestBackoff, TestOutboxStep, TestEngine>(argc, argv);
}
