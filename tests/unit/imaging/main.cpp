#include "tests/testmain.h"
#include "tests/unit/imaging/testbarcodes.h"
#include "tests/unit/imaging/testblank.h"
#include "tests/unit/imaging/testencode.h"
#include "tests/unit/imaging/testjpegfile.h"
#include "tests/unit/imaging/testorientation.h"
#include "tests/unit/imaging/testskew.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv); // fonts for the made pages
    using namespace motcua::tests;
    return runTests<TestSkew, TestBlank, TestOrientation, TestEncode, TestJpegFile, TestBarcodes>(
        argc, argv);
}
