#include "app/assembly.h"
#include "app/cli/commandline.h"
#include "app/core/kernel/memoryguard.h"
#include "resources/resources.h"
#include "ui/presentation/language.h"

#ifdef MOTCUA_WITH_WINDOW
#include "app/windowdesk.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#endif
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// stderr of a command belongs to its sentences: the log goes there only when MOTCUA_LOG is set.
/// Faults that a programmer must see always do.
void quietLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool serious = type == QtCriticalMsg || type == QtFatalMsg;
    if (serious || qEnvironmentVariableIsSet("MOTCUA_LOG"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
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
    qInstallMessageHandler(quietLog);
    QGuiApplication app(argc, argv);
    motcua::presentation::installLanguage(app, motcua::presentation::preferredLanguage());
    motcua::Tools tools; // its threads must end before the application does
    return motcua::cli::runCommand(line, tools);
}

int runWindow(int argc, char **argv, const motcua::cli::CommandLine &line)
{
#ifdef MOTCUA_WITH_WINDOW
    QApplication app(argc, argv);
    motcua::presentation::installLanguage(app, motcua::presentation::preferredLanguage());
    motcua::widgets::applyTheme(app);
    motcua::Tools tools;
    motcua::WindowDesk desk(tools, line.common->folder());
    line.demoWindow ? desk.showDemo() : desk.show();
    return QApplication::exec();
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    Q_UNUSED(line)
    std::fputs("motcua: built without a window; see motcua --help\n", stderr);
    return motcua::cli::Usage;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    motcua::kernel::guardMemory();
    motcua::kernel::giveBackPages();
    nameApplication();
    motcua::initResources();
    const auto line = motcua::cli::parseCommandLine(argc, argv);
    if (line.exit)
        return *line.exit;
    return line.action ? runWithoutWindow(argc, argv, line) : runWindow(argc, argv, line);
}
