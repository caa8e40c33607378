#include "tests/testmain.h"
#include "tests/unit/security/keyringtest.h"
#include "tests/unit/security/sealedfiletest.h"

using namespace motcua::tests;

int main(int argc, char **argv)
{
    return runTests<SealedFileTest, KeyRingTest, VaultTest>(argc, argv);
}
