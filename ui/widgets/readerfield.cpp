#include "ui/widgets/readerfield.h"

#include "app/core/domain/cardpattern.h"

#include <QKeyEvent>

#include <utility>

using motcua::domain::CardMatch;
using motcua::domain::CardPlace;

namespace motcua::widgets
{

namespace
{

constexpr int burstPauseMs = 250; // of a person who types

/// Readers type at the cursor.
CardPlace cardAtCursor(const QLineEdit &field)
{
    const QString text = field.text();
    return domain::cardAtEnd(QStringView(text).left(field.cursorPosition()));
}

} // namespace

ReaderField::ReaderField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_pause.setSingleShot(true);
    connect(this, &QLineEdit::textEdited, this, &ReaderField::onTextEdited);
    connect(&m_pause, &QTimer::timeout, this, &ReaderField::onPause);
}

void ReaderField::showText(const QString &text)
{
    m_last = text;
    m_replaced = {};
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(0); // the beginning of a long address says more than its end
}

void ReaderField::onTextEdited(const QString &text)
{
    const QString before = std::exchange(m_last, text);
    if (std::exchange(m_overwrites, false))
        m_replaced = {cursorPosition() - 1, before};
    const CardMatch match = cardAtCursor(*this).match;
    match == CardMatch::Begun || match == CardMatch::None ? m_pace.begin() : m_pace.noteKey();
    switch (match) {
    case CardMatch::Whole: return m_pause.start(m_pace.patienceMs());
    case CardMatch::Typing: return m_pause.start(stalledCardMs);
    case CardMatch::Begun:
    case CardMatch::None: m_pause.start(burstPauseMs); break;
    }
    emit edited(text);
}

void ReaderField::onPause()
{
    if (tryCard())
        return;
    if (cardAtCursor(*this).match == CardMatch::Typing)
        emit edited(text()); // half a card is what stands here, after all
    emit paused();
}

bool ReaderField::tryCard()
{
    m_pause.stop();
    const CardPlace place = cardAtCursor(*this);
    if (!m_take || place.match != CardMatch::Whole)
        return false;
    const QString typed = text();
    const QString card = typed.mid(place.start, cursorPosition() - place.start);
    const QString before = m_replaced.at == place.start
                               ? m_replaced.before
                               : typed.left(place.start) + typed.mid(cursorPosition());
    showText(before);
    emit edited(before); // the digits before the first separator were taken for typing
    if (m_take(card))
        return true;
    showText(typed);
    return false;
}

void ReaderField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        m_overwrites =
            hasSelectedText() && !event->text().isEmpty() && event->text().front().isPrint();
        QLineEdit::keyPressEvent(event);
        m_overwrites = false;
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore();
    event->accept();
    const CardPlace place = cardAtCursor(*this);
    if (domain::isLineOfZone(QStringView(text()).left(cursorPosition()).sliced(place.start)))
        return; // readers end each of its lines so
    if (!tryCard())
        emit entered();
}

} // namespace motcua::widgets
