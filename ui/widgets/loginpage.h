#pragma once

#include "ui/presentation/login/loginpresenter.h"
#include "ui/widgets/messageline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace motcua::widgets
{

/// Name and password; what went wrong stands below the button.
class LoginPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(presentation::LoginPresenter &login, QWidget *parent = nullptr);

    /// After a log-out, or at the start.
    void reset();

private:
    void makeHead(QVBoxLayout &layout);
    void makeFields(QVBoxLayout &layout);
    void refresh();
    void tryLogin();

    presentation::LoginPresenter &m_login;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_enter = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
