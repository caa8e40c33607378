// courier_carrier export|import FOLDER NAME STICK: one run of the desk NAME in FOLDER, until it is
// killed or meets a fault. Prints what it did. Exit 0 = done, 1 = an error, its key on stderr.

#include "resources/resources.h"
#include "tests/faults/courier/stickdesk.h"

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
    motcua::tests::StickDesk desk(arguments.value(2), arguments.value(3));
    if (auto opened = desk.open(); !opened)
        return refused(opened.error());
    const QString stick = arguments.value(4);
    if (arguments.value(1) == QStringLiteral("export")) {
        const auto done = desk.exportTo(stick);
        if (!done)
            return refused(done.error());
        std::printf("%s\n", qPrintable(done->file));
        return 0;
    }
    const auto done = desk.importFrom(stick);
    if (!done)
        return refused(done.error());
    for (const auto &file : done->files)
        if (file.problem)
            return refused(*file.problem);
    if (done->warning)
        std::fprintf(stderr, "%s\n", qPrintable(done->warning->key));
    std::printf("imported\n");
    return 0;
}
