#include "tests/testmain.h"
#include "tests/unit/core/kernel/jpegheadertest.h"
#include "tests/unit/core/kernel/kerneltest.h"
#include "tests/unit/core/kernel/spoolpagetest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace motcua::tests;
    return runTests<KernelTest, JpegHeaderTest, SpoolPageTest>(argc, argv);
}
