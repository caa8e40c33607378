#include "tests/architecture/messagekeystest.h"
#include "tests/architecture/translationstest.h"
#include "tests/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<MessageKeysTest, TranslationsTest>(argc, argv);
}
