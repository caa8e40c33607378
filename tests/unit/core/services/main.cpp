#include "tests/testmain.h"
#include "tests/unit/core/services/capturetest.h"
#include "tests/unit/core/services/digitisertest.h"
#include "tests/unit/core/services/drafttest.h"
#include "tests/unit/core/services/intaketest.h"
#include "tests/unit/core/services/pagedesktest.h"
#include "tests/unit/core/services/pagepooltest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return motcua::tests::runTests<motcua::tests::DraftTest, motcua::tests::IntakeTest,
                                   motcua::tests::PageDeskTest, motcua::tests::PagePoolTest,
                                   motcua::tests::CaptureTest, motcua::tests::DigitiserTest>(argc,
                                                                                             argv);
}
