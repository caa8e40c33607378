#include "tests/testmain.h"
#include "tests/unit/presentation/counterhazardtest.h"
#include "tests/unit/presentation/dossiertest.h"
#include "tests/unit/presentation/explanationtest.h"
#include "tests/unit/presentation/formattest.h"
#include "tests/unit/presentation/hometest.h"
#include "tests/unit/presentation/logintest.h"
#include "tests/unit/presentation/masterdatatest.h"
#include "tests/unit/presentation/modeltest.h"
#include "tests/unit/presentation/partytest.h"
#include "tests/unit/presentation/receptiontest.h"
#include "tests/unit/presentation/resumetest.h"
#include "tests/unit/presentation/reusetest.h"
#include "tests/unit/presentation/scannerpresentertest.h"
#include "tests/unit/presentation/splittingtest.h"
#include "tests/unit/presentation/stackpausetest.h"
#include "tests/unit/presentation/supplytest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<CounterHazardTest, DossierTest, ExplanationTest, FormatTest, HomeTest,
                    LoginTest, MasterDataPresenterTest, ModelTest, PartyTest, ReceptionTest,
                    ResumeTest, ReuseOfferTest, ScannerPresenterTest, SplittingTest, StackPauseTest,
                    SupplyTest>(argc, argv);
}
