#include "tests/testmain.h"
#include "tests/unit/core/services/capturetest.h"
#include "tests/unit/core/services/correctiontest.h"
#include "tests/unit/core/services/digitisertest.h"
#include "tests/unit/core/services/documentassemblytest.h"
#include "tests/unit/core/services/dossiermovestest.h"
#include "tests/unit/core/services/drafttest.h"
#include "tests/unit/core/services/feestest.h"
#include "tests/unit/core/services/intaketest.h"
#include "tests/unit/core/services/masterdatatest.h"
#include "tests/unit/core/services/onlineentrytest.h"
#include "tests/unit/core/services/pagedesktest.h"
#include "tests/unit/core/services/pagefilestest.h"
#include "tests/unit/core/services/pagepooltest.h"
#include "tests/unit/core/services/pagereadertest.h"
#include "tests/unit/core/services/pagetreatmentstest.h"
#include "tests/unit/core/services/paperstest.h"
#include "tests/unit/core/services/receptionrulestest.h"
#include "tests/unit/core/services/receptionstest.h"
#include "tests/unit/core/services/reusetest.h"
#include "tests/unit/core/services/scannerstest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<ScannersTest, FeesTest, DraftTest, IntakeTest, DossierMovesTest, CorrectionTest,
                    OnlineEntryTest, PageDeskTest, PagePoolTest, PageTreatmentsTest, CaptureTest,
                    PageReaderTest, DigitiserTest, PageFilesTest, DocumentAssemblyTest, PapersTest,
                    ReceptionRulesTest, MasterDataTest, ReceptionsTest, ReuseTest>(argc, argv);
}
