#include "tests/testmain.h"
#include "tests/unit/imaging/barcodestest.h"
#include "tests/unit/imaging/blanktest.h"
#include "tests/unit/imaging/encodetest.h"
#include "tests/unit/imaging/graypagetest.h"
#include "tests/unit/imaging/jbig2test.h"
#include "tests/unit/imaging/jpegfiletest.h"
#include "tests/unit/imaging/layouttest.h"
#include "tests/unit/imaging/orientationtest.h"
#include "tests/unit/imaging/palerulestest.h"
#include "tests/unit/imaging/placementtest.h"
#include "tests/unit/imaging/squarecodetest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv); // fonts for the made pages
    using namespace motcua::tests;
    return runTests<TestPlacement, TestBlank, TestOrientation, TestEncode, TestJpegFile, TestJbig2,
                    TestBarcodes, TestLayout, TestPaleRules, TestGrayPage, SquareCodeTest>(argc,
                                                                                           argv);
}
