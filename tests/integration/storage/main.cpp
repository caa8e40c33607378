#include "resources/resources.h"
#include "tests/integration/storage/auditlogtest.h"
#include "tests/integration/storage/blobstoretest.h"
#include "tests/integration/storage/cataloguestoretest.h"
#include "tests/integration/storage/dossierlifetest.h"
#include "tests/integration/storage/dossierstoretest.h"
#include "tests/integration/storage/feestoretest.h"
#include "tests/integration/storage/generationtest.h"
#include "tests/integration/storage/outboxstoretest.h"
#include "tests/integration/storage/smallstorestest.h"
#include "tests/integration/storage/storetest.h"
#include "tests/testmain.h"

#include <QCoreApplication>

using namespace motcua::tests;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    motcua::initResources();
    return runTests<StoreTest, DossierStoreTest, DossierLifeTest, OutboxStoreTest, BlobStoreTest,
                    CatalogueStoreTest, SmallStoresTest, AuditLogTest, FeeStoreTest,
                    GenerationTest>(argc, argv);
}
