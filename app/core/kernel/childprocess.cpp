#include "app/core/kernel/childprocess.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace motcua::kernel
{

void liveAsChild(quint64 mostAddresses)
{
    std::signal(SIGINT, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == 1) // the parent died before the line above
        _exit(0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit memory{rlim_t(mostAddresses), rlim_t(mostAddresses)};
    setrlimit(RLIMIT_AS, &memory);
#else
    Q_UNUSED(mostAddresses)
#endif
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

} // namespace motcua::kernel
