// storage_sealer FOLDER COUNT FIRST: seals COUNT dossiers (0 = until it is killed) and prints the
// number of each when the store has acknowledged it. Exit 0 = all, 1 = the disk said no.

#include "resources/resources.h"
#include "tests/faults/storage/victim.h"

#include <QCoreApplication>

#include <cstdio>

namespace
{

int refused(const motcua::kernel::Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.key), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    motcua::initResources();
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    const int first = arguments.value(3).toInt();
    motcua::tests::Victim victim(arguments.value(1));
    if (auto opened = victim.open(); !opened)
        return refused(opened.error());
    for (int n = first; count == 0 || n < first + count; ++n) {
        const auto sealed = victim.sealOne(n);
        if (!sealed)
            return refused(sealed.error());
        std::printf("%s\n", qPrintable(sealed->code));
        std::fflush(stdout);
    }
    return 0;
}
