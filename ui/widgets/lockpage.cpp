#include "ui/widgets/lockpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int fieldWidth = 320; // pixels: the password and the sentence under it

} // namespace

LockPage::LockPage(presentation::LockPresenter &lock, const QString &who, QList<QWidget *> covered,
                   QWidget *parent)
    : QWidget(parent), m_lock(lock), m_covered(std::move(covered))
{
    setObjectName(u"lockPage"_s);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(tr("Locked. Nothing that was open is lost.\n%1").arg(who), this);
    text->setAlignment(Qt::AlignCenter);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"lockPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(fieldWidth);
    m_message = new MessageLine(u"lockMessage"_s, this);
    m_message->setFixedWidth(fieldWidth);
    auto *enter = new QPushButton(tr("Unlock (Enter)"), this);
    enter->setObjectName(u"unlock"_s);
    enter->setAccessibleName(tr("Unlock"));
    enter->setProperty("primary", true);
    const auto unlock = [this] { m_lock.unlock(m_password->text()); };
    connect(m_password, &QLineEdit::returnPressed, this, unlock);
    connect(enter, &QPushButton::clicked, this, unlock);
    layout->addStretch(2);
    layout->addWidget(text);
    layout->addWidget(m_password, 0, Qt::AlignCenter);
    // Under what was typed, as high as its lines need: an alignment would give it one line alone.
    auto *said = new QHBoxLayout;
    said->addStretch();
    said->addWidget(m_message);
    said->addStretch();
    layout->addLayout(said);
    layout->addWidget(enter, 0, Qt::AlignCenter);
    layout->addStretch(3);
    hide();
    connect(&lock, &presentation::LockPresenter::changed, this, &LockPage::refresh);
    qApp->installEventFilter(this);
}

void LockPage::refresh()
{
    m_password->clear();
    m_message->showError(m_lock.errorSentence());
    if (m_lock.isLocked() && isHidden())
        cover();
    else if (!m_lock.isLocked() && !isHidden())
        uncover();
    if (m_lock.isLocked())
        m_password->setFocus();
}

void LockPage::cover()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    m_focus = QApplication::focusWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows)
        if (other->isVisible())
            hideWindow(other);
    for (QWidget *page : std::as_const(m_covered))
        page->hide();
    show();
}

void LockPage::hideWindow(QWidget *other)
{
    if (!other || other == window() || !m_lock.isLocked())
        return;
    m_hidden.append(other);
    other->hide();
}

void LockPage::uncover()
{
    hide();
    for (QWidget *page : std::as_const(m_covered))
        page->show();
    for (const QPointer<QWidget> &other : std::exchange(m_hidden, {}))
        if (other)
            other->show();
    if (m_focus) {
        m_focus->window()->activateWindow();
        m_focus->setFocus();
    }
}

bool LockPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_lock.noteActivity();
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() != Qt::Key_L || key.modifiers() != Qt::ControlModifier)
            return false;
        m_lock.lock();
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_lock.noteActivity(); return false;
    case QEvent::Show: {
        // What was on its way when the screen was locked comes after it.
        auto *other = qobject_cast<QWidget *>(watched);
        if (m_lock.isLocked() && other && other->isWindow() && other != window())
            QMetaObject::invokeMethod(
                this, [this, late = QPointer<QWidget>(other)] { hideWindow(late); },
                Qt::QueuedConnection);
        return false;
    }
    default: return false;
    }
}

} // namespace motcua::widgets
