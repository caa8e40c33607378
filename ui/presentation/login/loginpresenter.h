#pragma once

#include "app/core/ports/completion.h"
#include "app/core/services/desk.h"

#include <QObject>

#include <functional>

namespace motcua::presentation
{

struct LoginRequest {
    QString name;
    QString password;
};

/// Opens the store and hands out the desk; the composition root supplies it. Returns at once; the
/// completion follows on the GUI thread. The desk stays valid until the window is gone.
using LoginDesk =
    std::function<void(const LoginRequest &request, ports::Completion<services::Desk *> done)>;

/// Asks for name and password until a desk opens. GUI thread.
class LoginPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit LoginPresenter(LoginDesk login, QObject *parent = nullptr);

    void login(const LoginRequest &request);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QString &errorSentence() const { return m_error; }

signals:
    void changed();
    void opened(motcua::services::Desk *desk);

private:
    LoginDesk m_login;
    bool m_running = false;
    QString m_error;
};

} // namespace motcua::presentation
