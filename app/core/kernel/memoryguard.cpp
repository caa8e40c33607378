#include "app/core/kernel/memoryguard.h"

#include <malloc.h>
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

void giveBackPages()
{
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
}

} // namespace motcua::kernel
