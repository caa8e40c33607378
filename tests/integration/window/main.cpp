#include "tests/integration/window/faulttest.h"
#include "tests/integration/window/networkscanner.h"
#include "tests/integration/window/realdesk.h"
#include "tests/integration/window/stacktest.h"
#include "tests/testmain.h"

#include "resources/resources.h"
#include "ui/presentation/language.h"
#include "ui/widgets/theme.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// The desk that the kill test kills: feeds a stack and tells how many pages have their picture.
int feed(const QString &store)
{
    motcua::tests::RealDesk desk(store);
    if (!desk.login() || !desk.beginReception(u"ket hon"_s, motcua::tests::NetworkScanner::name()))
        return 1;
    desk.press(Qt::Key_F5);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&desk] {
        std::printf("%d pages\n", desk.picturedPages());
        std::fflush(stdout);
    });
    timer.start(50);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    motcua::initResources();
    motcua::presentation::installLanguage(application, u"vi"_s);
    motcua::widgets::applyTheme(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--feed"_L1)
        return feed(arguments.value(2));
    using namespace motcua::tests;
    return runTests<StackTest, FaultTest>(argc, argv);
}
