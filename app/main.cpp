#include "app/assembly.h"
#include "app/cli/commandline.h"
#include "ui/presentation/language.h"
#include "ui/widgets/mainwindow.h"

#include <QApplication>
#include <QGuiApplication>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

/// No core dumps and no ptrace by others: the data key lives in this process.
void guardMemory()
{
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"motcua"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Một Cửa"_s);
    QGuiApplication::setDesktopFileName(u"motcua"_s);
}

int runWithoutWindow(int argc, char **argv, const motcua::cli::CommandLine &line)
{
    // Papers need fonts and images, not a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    motcua::presentation::installLanguage(motcua::presentation::preferredLanguage());
    return motcua::cli::runCommand(line);
}

int runWindow(int argc, char **argv, motcua::Tools &tools, const QString &folder)
{
    const QApplication app(argc, argv);
    motcua::presentation::installLanguage(motcua::presentation::preferredLanguage());
    motcua::WindowDesk desk(tools, folder);
    motcua::widgets::MainWindow window(desk.dependencies());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    guardMemory();
    nameApplication();
    motcua::initResources();
    motcua::Tools tools;
    const auto line = motcua::cli::parseCommandLine(argc, argv, tools);
    if (line.exit)
        return *line.exit;
    return line.action ? runWithoutWindow(argc, argv, line)
                       : runWindow(argc, argv, tools, line.common->folder());
}
