#include "tests/integration/cli/agencycommandtest.h"
#include "tests/integration/cli/badfilestest.h"
#include "tests/integration/cli/blankstacktest.h"
#include "tests/integration/cli/calendarcommandtest.h"
#include "tests/integration/cli/cataloguecommandtest.h"
#include "tests/integration/cli/commandtest.h"
#include "tests/integration/cli/couriercommandtest.h"
#include "tests/integration/cli/feecommandtest.h"
#include "tests/integration/cli/fulldisktest.h"
#include "tests/integration/cli/identitycommandtest.h"
#include "tests/integration/cli/lifetest.h"
#include "tests/integration/cli/papercommandtest.h"
#include "tests/integration/cli/readingkilltest.h"
#include "tests/integration/cli/reusecommandtest.h"
#include "tests/integration/cli/scancommandtest.h"
#include "tests/integration/cli/scancontinuetest.h"
#include "tests/integration/cli/servertest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return motcua::tests::runTests<
        motcua::tests::CommandTest, motcua::tests::LifeTest, motcua::tests::FeeCommandTest,
        motcua::tests::AgencyCommandTest, motcua::tests::CalendarCommandTest,
        motcua::tests::CatalogueCommandTest, motcua::tests::ReuseCommandTest,
        motcua::tests::BadFilesTest, motcua::tests::BlankStackTest, motcua::tests::FullDiskTest,
        motcua::tests::ServerTest, motcua::tests::CourierCommandTest,
        motcua::tests::ScanCommandTest, motcua::tests::ScanContinueTest,
        motcua::tests::ReadingKillTest, motcua::tests::PaperCommandTest,
        motcua::tests::IdentityCommandTest>(argc, argv);
}
