// crash_scenario NAME FOLDER: does something to a store in the folder and prints a line for all
// that the store has acknowledged. NAME: migrate, or a deed of tests/faults/storage/deeds.h.
// Exit 0 = done.

#include "resources/resources.h"
#include "tests/faults/storage/oldstore.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr qsizetype documentBytes = 3'000;
constexpr int timesInARun = 3;

/// By hand, because what stdio writes cannot be recorded.
void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("stdout is gone");
}

kernel::Status play(const QString &name, const QString &folder)
{
    const bool migrates = name == "migrate"_L1;
    if (migrates) {
        if (auto made = tests::makeOldStore(folder, print); !made)
            return made;
    }
    tests::Victim victim(folder, documentBytes);
    victim.takeCopiesForItself();
    if (auto opened = victim.open(); !opened)
        return opened;
    print(u"opened"_s);
    kernel::Status done;
    for (int n = 11; done && n <= 10 + (migrates ? 1 : timesInARun); ++n)
        done = tests::doDeed(migrates ? u"seal"_s : name, victim, n, print);
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    initResources();
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto done = play(arguments.value(1), arguments.value(2)); !done) {
        qWarning("%s (%s)", qPrintable(done.error().key), qPrintable(done.error().detail));
        return 1;
    }
    print(u"closed"_s);
    return 0;
}
