// The entry points by which SANE's dll backend loads this library as `motcuafault`.

#include "tests/standin/sane/faultdevice.h"

#include <csignal>
#include <cstring>
#include <memory>

using namespace motcua::standin;

namespace
{

struct Backend {
    FaultScript script = FaultScript::load();
    FaultState state{script};
    DeviceModel model{script.model};
    SANE_Device device{"fault0", model.vendor.c_str(), model.product.c_str(), model.type.c_str()};
    const SANE_Device *list[2] = {&device, nullptr};
    const SANE_Device *nothing[1] = {nullptr};
};

std::unique_ptr<Backend> backend;

/// GOOD = the call goes on.
SANE_Status fateOf(const char *call)
{
    const auto fault = backend->state.due(call, 0);
    if (!fault)
        return SANE_STATUS_GOOD;
    if (fault->effect == "hang" || fault->effect == "stuck")
        hang(nullptr);
    if (fault->effect == "crash")
        std::raise(SIGSEGV);
    return statusNamed(fault->effect).value_or(SANE_STATUS_GOOD);
}

FaultDevice &at(SANE_Handle handle) { return *static_cast<FaultDevice *>(handle); }

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED SANE_Status sane_motcuafault_init(SANE_Int *version, SANE_Auth_Callback)
{
    backend = std::make_unique<Backend>();
    if (version)
        *version = SANE_VERSION_CODE(SANE_CURRENT_MAJOR, 0, 1);
    backend->state.log("init");
    return fateOf("init");
}

EXPORTED void sane_motcuafault_exit() { backend.reset(); }

EXPORTED SANE_Status sane_motcuafault_get_devices(const SANE_Device ***list, SANE_Bool)
{
    *list = backend->state.isUnplugged() ? backend->nothing : backend->list;
    return fateOf("devices");
}

EXPORTED SANE_Status sane_motcuafault_open(SANE_String_Const name, SANE_Handle *handle)
{
    backend->state.log("open");
    if (backend->state.isUnplugged() || (*name && std::strcmp(name, "fault0") != 0))
        return SANE_STATUS_INVAL;
    const SANE_Status status = fateOf("open");
    if (status == SANE_STATUS_GOOD)
        *handle = new FaultDevice(backend->script);
    return status;
}

EXPORTED void sane_motcuafault_close(SANE_Handle handle)
{
    at(handle).close();
    delete &at(handle);
}

EXPORTED const SANE_Option_Descriptor *sane_motcuafault_get_option_descriptor(SANE_Handle handle,
                                                                              SANE_Int option)
{
    return at(handle).model().descriptor(option);
}

EXPORTED SANE_Status sane_motcuafault_control_option(SANE_Handle handle, SANE_Int option,
                                                     SANE_Action action, void *value,
                                                     SANE_Int *info)
{
    return at(handle).control(option, action, value, info);
}

EXPORTED SANE_Status sane_motcuafault_get_parameters(SANE_Handle handle,
                                                     SANE_Parameters *parameters)
{
    return at(handle).parameters(*parameters);
}

EXPORTED SANE_Status sane_motcuafault_start(SANE_Handle handle) { return at(handle).start(); }

EXPORTED SANE_Status sane_motcuafault_read(SANE_Handle handle, SANE_Byte *target, SANE_Int most,
                                           SANE_Int *length)
{
    return at(handle).read(target, most, *length);
}

EXPORTED void sane_motcuafault_cancel(SANE_Handle handle) { at(handle).cancel(); }

EXPORTED SANE_Status sane_motcuafault_set_io_mode(SANE_Handle, SANE_Bool nonBlocking)
{
    return nonBlocking ? SANE_STATUS_UNSUPPORTED : SANE_STATUS_GOOD;
}

EXPORTED SANE_Status sane_motcuafault_get_select_fd(SANE_Handle, SANE_Int *)
{
    return SANE_STATUS_UNSUPPORTED;
}
