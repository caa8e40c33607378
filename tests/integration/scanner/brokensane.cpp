// Preloaded into the worker: a SANE that cannot be started, and whose other calls end the program.

#include <sane/sane.h>

#include <cstdlib>

extern "C" {

SANE_Status sane_init(SANE_Int *, SANE_Auth_Callback) { return SANE_STATUS_NO_MEM; }
void sane_exit() { std::abort(); }
SANE_Status sane_get_devices(const SANE_Device ***, SANE_Bool) { std::abort(); }
SANE_Status sane_open(SANE_String_Const, SANE_Handle *) { std::abort(); }
}
