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
    if (auto noted = m_users.noteLogin(name, !wrong); !noted)
        return failure(noted.error());
    if (wrong)
        return failure(vault.error());
    return Login{(*record)->user, std::move(*vault)};
}

} // namespace motcua::storage
