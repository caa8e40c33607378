#include "resources/resources.h"
#include "tests/faults/courier/stickfaultstest.h"
#include "tests/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    motcua::initResources();
    return motcua::tests::runTests<motcua::tests::StickFaultsTest>(argc, argv);
}
