#include "app/core/domain/profile.h"
#include "tests/fuzz/fuzz.h"

using namespace motcua;
using namespace motcua::domain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ProfileCheck check = readProfile(tests::fuzzBytes(data, size));
    if (!check.problems.isEmpty())
        return 0;
    tests::require(!check.profile.agency.code.isEmpty() && check.profile.igate.gateway.isValid(),
                   "a usable profile has an agency and a gateway");
    tests::require(readProfile(check.profile.source).problems.isEmpty(),
                   "a usable profile can be kept and read again");
    return 0;
}
