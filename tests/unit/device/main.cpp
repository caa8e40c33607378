#include "tests/testmain.h"
#include "tests/unit/device/ocrwiretest.h"
#include "tests/unit/device/pageprocessortest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv); // fonts for the made pages
    return motcua::tests::runTests<motcua::tests::TestPageProcessor, motcua::tests::TestOcrWire>(
        argc, argv);
}
