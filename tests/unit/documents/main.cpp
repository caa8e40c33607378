#include "tests/testmain.h"
#include "tests/unit/documents/formstest.h"
#include "tests/unit/documents/glyphlessfonttest.h"
#include "tests/unit/documents/jpegfiletest.h"
#include "tests/unit/documents/readerwiretest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    const QGuiApplication application(argc, argv);
    return runTests<TestForms, TestGlyphlessFont, TestJpegFile, TestReaderWire>(argc, argv);
}
