#include "ui/widgets/loginpage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int cardWidth = 400;
constexpr int logoSize = 72;

} // namespace

LoginPage::LoginPage(presentation::LoginPresenter &login, QWidget *parent)
    : QWidget(parent), m_login(login)
{
    setObjectName(u"loginPage"_s);
    auto *card = new QWidget(this);
    card->setFixedWidth(cardWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(8);
    makeHead(*layout);
    makeFields(*layout);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    connect(&login, &presentation::LoginPresenter::changed, this, &LoginPage::refresh);
    reset();
}

void LoginPage::makeHead(QVBoxLayout &layout)
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/motcua/icons/motcua.svg"_s).pixmap(logoSize, logoSize));
    logo->setAlignment(Qt::AlignCenter);
    layout.addWidget(logo);
    auto *title = new QLabel(u"Một Cửa"_s, this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() + 9);
    big.setBold(true);
    title->setFont(big);
    title->setAlignment(Qt::AlignCenter);
    layout.addWidget(title);
    auto *purpose = new QLabel(tr("Workstation of the one-stop desk"), this);
    purpose->setAlignment(Qt::AlignCenter);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(purpose);
    layout.addSpacing(16);
}

void LoginPage::makeFields(QVBoxLayout &layout)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"loginName"_s);
    m_name->setAccessibleName(tr("User name"));
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"loginPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_enter = new QPushButton(tr("Log in (Enter)"), this);
    m_enter->setObjectName(u"loginButton"_s);
    m_enter->setAccessibleName(tr("Log in"));
    m_enter->setProperty("primary", true);
    m_message = new MessageLine(u"loginMessage"_s, this);
    for (auto [text, field] :
         {std::pair(tr("User name"), m_name), std::pair(tr("Password"), m_password)}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setMinimumHeight(34);
        layout.addWidget(label);
        layout.addWidget(field);
    }
    layout.addSpacing(8);
    layout.addWidget(m_enter);
    layout.addWidget(m_message);
    connect(m_name, &QLineEdit::returnPressed, m_password,
            [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::tryLogin);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::tryLogin);
}

void LoginPage::reset()
{
    m_password->clear();
    refresh();
    m_name->setFocus();
}

void LoginPage::tryLogin() { m_login.login({m_name->text(), m_password->text()}); }

void LoginPage::refresh()
{
    const bool running = m_login.isRunning();
    m_enter->setEnabled(!running);
    m_enter->setText(running ? tr("Opening the store…") : tr("Log in (Enter)"));
    m_message->showError(m_login.errorSentence());
    if (m_login.errorSentence().isEmpty() || running)
        return;
    m_password->clear();
    m_password->setFocus();
}

} // namespace motcua::widgets
