#include "tests/integration/pagedesk/croptest.h"
#include "tests/integration/pagedesk/sheettest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<CropTest, SheetTest>(argc, argv);
}
