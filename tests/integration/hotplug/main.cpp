#include "tests/integration/hotplug/hotplugtest.h"
#include "tests/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return motcua::tests::runTests<motcua::tests::HotplugTest>(argc, argv);
}
