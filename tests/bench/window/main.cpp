#include "app/core/kernel/memoryguard.h"
#include "tests/bench/window/pagewatch.h"
#include "tests/faults/scanner/faultlab.h"
#include "tests/integration/window/deskstore.h"
#include "tests/integration/window/realdesk.h"

#include "resources/resources.h"
#include "ui/presentation/language.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace motcua::tests;

namespace
{

constexpr int patience = 3'600'000;

/// The highest memory of a process so far, in MB; the present one as `VmRSS`.
double memoryOf(qint64 process, const QByteArray &what = "VmHWM"_ba)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QByteArray line = all.mid(all.indexOf(what) + what.size() + 1);
    return line.simplified().split(' ').first().toDouble() / 1024;
}

QList<qint64> workers()
{
    return childrenOf(QCoreApplication::applicationPid(), "motcua-scanner"_ba);
}

bool begin(RealDesk &desk)
{
    return desk.login() && desk.beginReception(u"ket hon"_s, u"Office"_s);
}

/// Memory and pictures over one stack of A4 in colour at 300 dpi.
int longStack(int pages, int pace)
{
    const FaultLab lab("sheets " + QByteArray::number(pages) +
                       (pace > 0 ? "\npace "_ba + QByteArray::number(pace) : ""_ba) + '\n');
    const DeskStore store;
    RealDesk desk(store.folder());
    if (!begin(desk))
        return 1;
    const qint64 self = QCoreApplication::applicationPid();
    std::printf("desk before the stack     %8.0f MB\n", memoryOf(self, "VmRSS"_ba));
    const motcua::bench::PageWatch watch(*desk.strip());
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_F5);
    double worker = 0;
    const QString whole = u"%1 trang"_s.arg(pages);
    const bool isIn = QTest::qWaitFor(
        [&] {
            for (const qint64 process : workers())
                worker = std::max(worker, memoryOf(process));
            return desk.digitised(0) == whole && !desk.isFeeding();
        },
        patience);
    const auto times = watch.times();
    if (!isIn || times.isEmpty())
        return 1;
    const auto share = [&](double part) {
        return times[qsizetype(double(times.size() - 1) * part)];
    };
    std::printf("stack                     %8d pages in %.1f s\n", pages,
                double(clock.elapsed()) / 1000);
    std::printf("page to picture, median   %8.0f ms\n", share(0.5));
    std::printf("page to picture, 95 %%     %8.0f ms\n", share(0.95));
    std::printf("page to picture, longest  %8.0f ms\n", share(1));
    std::printf("desk, peak                %8.0f MB\n", memoryOf(self));
    std::printf("worker, peak              %8.0f MB\n", worker);
    return 0;
}

/// Escape while the driver hangs in the middle of a page and hears no cancel.
int cancelOfAHang()
{
    const FaultLab lab("sheets 5\nfault read hang page 3 at 50\n");
    const DeskStore store;
    RealDesk desk(store.folder());
    if (!begin(desk))
        return 1;
    desk.press(Qt::Key_F5);
    if (!QTest::qWaitFor([&] { return desk.picturedPages() == 2; }, 30'000))
        return 1;
    QTest::qWait(500); // well into the third page
    const auto before = workers();
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_Escape);
    while (desk.isFeeding())
        QCoreApplication::processEvents();
    const double free = double(clock.nsecsElapsed()) / 1e6;
    const bool isGone = QTest::qWaitFor(
        [&] { return before.isEmpty() || !isRunning(before.constFirst()); }, 30'000);
    std::printf("window free after Escape  %8.1f ms\n", free);
    std::printf("hanging worker gone after %8lld ms%s\n", clock.elapsed(), isGone ? "" : " (not)");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    motcua::kernel::giveBackPages();
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    QApplication application(argc, argv);
    motcua::initResources();
    motcua::presentation::installLanguage(application, u"vi"_s);
    motcua::widgets::applyTheme(application);
    const QStringList arguments = QApplication::arguments();
    const int failed = cancelOfAHang();
    return failed +
           longStack(arguments.value(1, u"200"_s).toInt(), arguments.value(2, u"0"_s).toInt());
}
