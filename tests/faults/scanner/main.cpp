#include "tests/faults/scanner/everypagetest.h"
#include "tests/faults/scanner/frametest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    return motcua::tests::runTests<motcua::tests::FrameTest, motcua::tests::EveryPageTest>(argc,
                                                                                            argv);
}
