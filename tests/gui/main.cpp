#include "tests/gui/cardreadingtest.h"
#include "tests/gui/cardwatchtest.h"
#include "tests/gui/desktest.h"
#include "tests/gui/dossierpagetest.h"
#include "tests/gui/feespagetest.h"
#include "tests/gui/masterdatapagetest.h"
#include "tests/gui/pagestriptest.h"
#include "tests/gui/paperstest.h"
#include "tests/gui/receptionpagetest.h"
#include "tests/gui/scannercaretest.h"
#include "tests/gui/sticktest.h"
#include "tests/testmain.h"
#include "ui/presentation/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    motcua::presentation::installLanguage(application, QStringLiteral("vi"));
    motcua::widgets::applyTheme(application);
    using namespace motcua::tests;
    return runTests<CardReadingTest, CardWatchTest, DeskTest, DossierPageTest, FeesPageTest,
                    ReceptionPageTest, PageStripTest, ScannerCareTest, MasterDataPageTest,
                    PapersWindowTest, StickTest>(argc, argv);
}
