#include "tests/integration/documents/tst_archivalchecker.h"
#include "tests/integration/documents/tst_filepagesource.h"
#include "tests/integration/documents/tst_paperrenderer.h"
#include "tests/integration/documents/tst_pdfwriter.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    const QGuiApplication application(argc, argv);
    return runTests<TestPdfWriter, TestArchivalChecker, TestFilePageSource, TestPaperRenderer>(
        argc, argv);
}
