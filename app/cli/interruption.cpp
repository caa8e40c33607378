#include "app/cli/interruption.h"

#include <QSocketNotifier>

#include <csignal>
#include <initializer_list>
#include <sys/eventfd.h>
#include <unistd.h>

namespace motcua::cli
{

namespace
{

// A handler of a signal may touch no more than this.
volatile std::sig_atomic_t wakeDescriptor = -1;

constexpr std::initializer_list<int> heard{SIGINT, SIGTERM};

void wake(int)
{
    for (const int number : heard) // the next one is deadly
        std::signal(number, SIG_DFL);
    const eventfd_t once = 1;
    [[maybe_unused]] const auto written = ::write(wakeDescriptor, &once, sizeof once);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    Q_ASSERT(wakeDescriptor < 0);
    wakeDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wakeDescriptor < 0)
        return; // then the first one is deadly too
    auto *notifier = new QSocketNotifier(wakeDescriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit asked();
    });
    for (const int number : heard)
        std::signal(number, wake);
}

Interruption::~Interruption()
{
    for (const int number : heard)
        std::signal(number, SIG_DFL);
    ::close(wakeDescriptor);
    wakeDescriptor = -1;
}

} // namespace motcua::cli
