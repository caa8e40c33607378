#include "resources/resources.h"
#include "tests/faults/storage/processfaultstest.h"
#include "tests/faults/storage/statementfaultstest.h"
#include "tests/testmain.h"

#include <QCoreApplication>

using namespace motcua::tests;

int main(int argc, char **argv)
{
    keepFreedMemory();
    const QCoreApplication application(argc, argv);
    motcua::initResources();
    return runTests<StatementFaultsTest, ProcessFaultsTest>(argc, argv);
}
