#include "app/core/kernel/memoryguard.h"
#include "app/security/sealedfile.h"
#include "scanner/worker/workerloop.h"

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace
{

/// The desk's death is heard twice: stdin ends, which lets go of the scanner in order, and SIGTERM
/// comes, which makes sure that it does not take longer than a few seconds.
void dieWithDesk()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, SIG_IGN); // a terminal's Ctrl-C is the desk's, which tells us
    std::signal(SIGTERM, [](int) { alarm(4); });
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace

int main()
{
    using namespace motcua;
    kernel::guardMemory();
    dieWithDesk();
    scanner::DeskChannel desk;
    scanner::SaneDevice device;
    scanner::StopSignal stop;
    const security::SodiumSealedFiles files;
    scanner::CommandListener commands(device, stop);
    scanner::WorkerLoop({device, stop, desk, files}).run(commands);
    return 0;
}
