#include "app/core/domain/securityprofile.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

SecurityProfile readSecurityProfile(JsonReader security)
{
    SecurityProfile read;
    read.passwordLength = int(security.integer(u"passwordLength"_s, read.passwordLength, {8, 64}));
    read.loginFailures = int(security.integer(u"loginFailures"_s, read.loginFailures, {3, 10}));
    read.loginWaitMinutes =
        int(security.integer(u"loginWaitMinutes"_s, read.loginWaitMinutes, {5, 1440}));
    read.lockAfterMinutes =
        int(security.integer(u"lockAfterMinutes"_s, read.lockAfterMinutes, {0, 60}));
    security.finish();
    return read;
}

} // namespace motcua::domain
