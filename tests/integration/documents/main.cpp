#include "tests/integration/documents/archivalcheckertest.h"
#include "tests/integration/documents/filepagesourcetest.h"
#include "tests/integration/documents/packedpagestest.h"
#include "tests/integration/documents/paperrenderertest.h"
#include "tests/integration/documents/pdfwritertest.h"
#include "tests/integration/documents/printedformstest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    const QGuiApplication application(argc, argv);
    return runTests<TestPdfWriter, TestPackedPages, TestArchivalChecker, TestFilePageSource,
                    TestPaperRenderer, TestPrintedForms>(argc, argv);
}
