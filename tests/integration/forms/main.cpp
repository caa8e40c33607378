#include "tests/integration/forms/brokenformstest.h"
#include "tests/integration/forms/formpicturestest.h"
#include "tests/testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace motcua::tests;
    const QGuiApplication application(argc, argv);
    return runTests<TestFormPictures, TestBrokenForms>(argc, argv);
}
