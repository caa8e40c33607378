#include "tests/integration/imaging/ocrtest.h"
#include "tests/integration/imaging/textlayertest.h"
#include "tests/integration/imaging/zonetest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv); // fonts for the made pages
    return motcua::tests::runTests<motcua::tests::TestOcr, motcua::tests::TestTextLayer,
                                   motcua::tests::TestZone>(argc, argv);
}
