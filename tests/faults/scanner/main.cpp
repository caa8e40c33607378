#include "tests/faults/scanner/everypagetest.h"
#include "tests/faults/scanner/frametest.h"
#include "tests/faults/scanner/livetest.h"
#include "tests/faults/scanner/modeltest.h"
#include "tests/faults/scanner/randomkillstest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    QGuiApplication app(argc, argv);
    return runTests<FrameTest, LiveTest, ModelTest, EveryPageTest, RandomKillsTest>(argc, argv);
}
