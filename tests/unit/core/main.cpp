#include "tests/testmain.h"
#include "tests/unit/core/domain/codestest.h"
#include "tests/unit/core/domain/identitytest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return motcua::tests::runTests<motcua::tests::CodesTest, motcua::tests::IdentityTest>(argc,
                                                                                          argv);
}
