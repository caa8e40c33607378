#include "tests/integration/window/faulttest.h"
#include "tests/integration/window/networkscanner.h"
#include "tests/integration/window/realdesk.h"
#include "tests/integration/window/stacktest.h"
#include "tests/testmain.h"

#include "resources/resources.h"
#include "ui/presentation/language.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// The desk that is killed again: takes the reception up, changes it, and tells when the autosave
/// has had its time.
int resume(const QString &store)
{
    motcua::tests::RealDesk desk(store);
    if (!desk.login() || !desk.resume())
        return 1;
    desk.find<QLineEdit>("ownerPhone")->setFocus();
    desk.type(u"0900000000"_s);
    QTimer::singleShot(2000, [] {
        std::printf("saved\n");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

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
    if (arguments.value(1) == "--resume"_L1)
        return resume(arguments.value(2));
    using namespace motcua::tests;
    return runTests<StackTest, FaultTest>(argc, argv);
}
