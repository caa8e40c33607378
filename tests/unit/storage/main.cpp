#include "tests/testmain.h"
#include "tests/unit/storage/storageunittest.h"

using namespace motcua::tests;

int main(int argc, char **argv) { return runTests<SearchIndexTest, SchemaFileTest>(argc, argv); }
