#include "app/storage/loginguard.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

Result<Login> LoginGuard::login(const QString &name, const QString &password)
{
    const auto record = m_users.byName(name);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure(ErrorKind::NotAllowed, u"login.wrong"_s);
    if ((*record)->user.disabled)
        return failure(ErrorKind::NotAllowed, u"login.disabled"_s, {name});
    const auto wait = m_users.waitMs(name);
    if (!wait)
        return failure(wait.error());
    if (*wait > 0)
        return failure(ErrorKind::NotAllowed, u"login.locked"_s,
                       {QString::number((*wait + 59'999) / 60'000)});
    auto vault = m_keys.openWithPassword((*record)->wrap, name, password);
    const bool wrong = !vault && vault.error().key == "login.wrong"_L1;
    if (!vault && !wrong)
        return failure(vault.error());
    const auto noted = m_users.noteLogin(name, !wrong);
    // A wrong password is never told before it is counted.
    if (!noted && (wrong || noted.error().key != "disk.full"_L1))
        return failure(noted.error());
    if (wrong)
        return failure(vault.error());
    Login login{(*record)->user, std::move(*vault), std::nullopt};
    if (!noted)
        login.warning = kernel::Error{
            ErrorKind::Store, u"disk.fullReading"_s, {}, u"the login was not noted"_s};
    return login;
}

} // namespace motcua::storage
