#include "ui/presentation/login/loginpresenter.h"

#include "ui/presentation/messages.h"

#include <QPointer>

namespace motcua::presentation
{

LoginPresenter::LoginPresenter(LoginDesk login, QObject *parent)
    : QObject(parent), m_login(std::move(login))
{
}

void LoginPresenter::login(const LoginRequest &request)
{
    if (m_running)
        return;
    if (request.name.trimmed().isEmpty() || request.password.isEmpty()) {
        m_error = tr("Enter user name and password.");
        return emit changed();
    }
    m_running = true;
    m_error.clear();
    emit changed();
    const QPointer<LoginPresenter> self(this);
    m_login({request.name.trimmed(), request.password},
            [self](kernel::Result<services::Desk *> desk) {
                if (!self)
                    return;
                self->m_running = false;
                self->m_error = desk ? QString() : errorText(desk.error());
                emit self->changed();
                if (desk)
                    emit self->opened(*desk);
            });
}

} // namespace motcua::presentation
