#include "tests/testmain.h"
#include "tests/unit/core/domain/agencytest.h"
#include "tests/unit/core/domain/calendarpropertytest.h"
#include "tests/unit/core/domain/cataloguetest.h"
#include "tests/unit/core/domain/catalogueupdatetest.h"
#include "tests/unit/core/domain/codestest.h"
#include "tests/unit/core/domain/courierbundletest.h"
#include "tests/unit/core/domain/credentialstest.h"
#include "tests/unit/core/domain/deadlinetest.h"
#include "tests/unit/core/domain/dossierstatetest.h"
#include "tests/unit/core/domain/identitycheckstest.h"
#include "tests/unit/core/domain/identitytest.h"
#include "tests/unit/core/domain/jsontest.h"
#include "tests/unit/core/domain/moneytest.h"
#include "tests/unit/core/domain/moneywordstest.h"
#include "tests/unit/core/domain/mrztest.h"
#include "tests/unit/core/domain/pagearrangementtest.h"
#include "tests/unit/core/domain/paperkindtest.h"
#include "tests/unit/core/domain/paperwordstest.h"
#include "tests/unit/core/domain/profiletest.h"
#include "tests/unit/core/domain/scanintenttest.h"
#include "tests/unit/core/domain/separatortest.h"
#include "tests/unit/core/domain/splitproposaltest.h"
#include "tests/unit/core/domain/syncstatetest.h"
#include "tests/unit/core/domain/workcalendartest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<CatalogueTest, CatalogueUpdateTest, CourierBundleTest, ScanIntentTest,
                    SplitProposalTest, TestSeparator, CodesTest, CredentialsTest, DossierStateTest,
                    IdentityChecksTest, IdentityTest, JsonTest, MoneyTest, MoneyWordsTest, MrzTest,
                    PageArrangementTest, PaperKindTest, PaperWordsTest, SyncStateTest, ProfileTest,
                    WorkCalendarTest, CalendarPropertyTest, DeadlineTest, AgencyTest>(argc, argv);
}
