#include "tests/testmain.h"
#include "tests/unit/device/testocrwire.h"
#include "tests/unit/device/testpageprocessor.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv); // fonts for the made pages
    return motcua::tests::runTests<motcua::tests::TestPageProcessor, motcua::tests::TestOcrWire>(
        argc, argv);
}
