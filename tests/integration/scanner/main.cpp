#include "tests/integration/scanner/airscantest.h"
#include "tests/integration/scanner/killtest.h"
#include "tests/integration/scanner/nettest.h"
#include "tests/integration/scanner/pnmtest.h"
#include "tests/integration/scanner/searchtest.h"
#include "tests/integration/scanner/testbackendtest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    QGuiApplication app(argc, argv);
    return runTests<TestBackendTest, SearchTest, PnmTest, AirscanTest, NetTest, KillTest>(argc,
                                                                                          argv);
}
