#include "tests/testmain.h"
#include "tests/unit/documents/tst_forms.h"
#include "tests/unit/documents/tst_glyphlessfont.h"
#include "tests/unit/documents/tst_jpegfile.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    const QGuiApplication application(argc, argv);
    return runTests<TestForms, TestGlyphlessFont, TestJpegFile>(argc, argv);
}
