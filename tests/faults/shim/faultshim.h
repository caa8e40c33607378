#pragma once

// For a program that links the shim instead of having it preloaded: its environment says nothing,
// and this does. Counting begins anew.

extern "C" {

/// `under`, `kind` and `at` as MOTCUA_FAULT_UNDER, MOTCUA_FAULT and MOTCUA_FAULT_AT have them.
void motcua_fault_arm(const char *under, const char *kind, long at, bool forEver);
/// File operations counted since.
long motcua_fault_count();

} // extern "C"
