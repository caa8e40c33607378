#include "ui/widgets/readerfield.h"

#include <QKeyEvent>

namespace motcua::widgets
{

namespace
{

// A reader types a whole card within some 100 ms and may leave the Enter out.
constexpr int burstPauseMs = 250;

} // namespace

ReaderField::ReaderField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_pause.setSingleShot(true);
    m_pause.setInterval(burstPauseMs);
    connect(this, &QLineEdit::textEdited, this, &ReaderField::onTextEdited);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (tryCard())
            return;
        m_before = text();
        emit paused();
    });
}

void ReaderField::showText(const QString &text)
{
    m_before = text;
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(0); // the beginning of a long address says more than its end
}

void ReaderField::onTextEdited(const QString &text)
{
    m_pause.start();
    if (!text.contains(u'|')) // no name, number or address has one: a card on its way
        emit edited(text);
}

bool ReaderField::tryCard()
{
    m_pause.stop();
    if (!m_take || !text().contains(u'|'))
        return false;
    const QString typed = text();
    setText(m_before);
    emit edited(m_before); // the digits before the first bar were taken for typing
    if (m_take(typed))
        return true;
    setText(typed);
    return false;
}

void ReaderField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore();
    event->accept();
    if (tryCard())
        return;
    m_before = text();
    emit entered();
}

} // namespace motcua::widgets
