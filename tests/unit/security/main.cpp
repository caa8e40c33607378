#include "tests/testmain.h"
#include "tests/unit/security/keyringtest.h"
#include "tests/unit/security/pagejournaltest.h"
#include "tests/unit/security/sealedfiletest.h"

using namespace motcua::tests;

int main(int argc, char **argv)
{
    return runTests<SealedFileTest, PageJournalTest, KeyRingTest, VaultTest>(argc, argv);
}
