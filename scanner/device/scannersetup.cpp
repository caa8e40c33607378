#include "scanner/device/scannersetup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

ScannerSetup withProgram(ScannerSetup setup)
{
    if (setup.program.isEmpty())
        setup.program = QCoreApplication::applicationDirPath() + u"/motcua-scanner"_s;
    return setup;
}

} // namespace motcua::scanner
