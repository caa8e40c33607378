#include "tests/testmain.h"
#include "tests/unit/device/codectest.h"
#include "tests/unit/device/reopeningtest.h"
#include "tests/unit/device/scandeadlinetest.h"
#include "tests/unit/device/scannerchecktest.h"
#include "tests/unit/device/scansettingstest.h"
#include "tests/unit/device/sourcestatestest.h"
#include "tests/unit/device/workerpagesourcetest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    QCoreApplication app(argc, argv);
    return runTests<CodecTest, ReopeningTest, ScannerCheckTest, ScanDeadlineTest, ScanSettingsTest,
                    SourceStatesTest, WorkerPageSourceTest>(argc, argv);
}
