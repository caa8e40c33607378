#include "app/core/kernel/memoryguard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace motcua::kernel
{

void guardMemory()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace motcua::kernel
