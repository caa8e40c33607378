#include "app/core/domain/identityprofile.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

QStringList IdentityProfile::wanted(QStringList warnings) const
{
    if (!warnExpired)
        warnings.removeAll(u"id.expired"_s);
    return warnings;
}

IdentityProfile readIdentityProfile(JsonReader identity)
{
    IdentityProfile read;
    read.warnExpired = identity.flag(u"warnExpired"_s, read.warnExpired);
    identity.finish();
    return read;
}

} // namespace motcua::domain
