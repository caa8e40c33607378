// Two SANE backends that never get through their own start. Built twice: with MOTCUA_HANGS defined
// it is called `hanglab`, else `crashlab`.

#include <csignal>
#include <unistd.h>

#ifdef MOTCUA_HANGS
extern "C" int sane_hanglab_init(int *, void *)
{
    for (;;)
        pause();
}
#else
extern "C" int sane_crashlab_init(int *, void *)
{
    raise(SIGSEGV);
    return 0;
}
#endif
