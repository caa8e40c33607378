#include "ui/widgets/cardwatch.h"

#include "ui/widgets/readerfield.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <iterator>
#include <utility>

using motcua::domain::CardMatch;
using motcua::domain::CardPlace;

namespace motcua::widgets
{

namespace
{

// A person who types one digit into a table should not see it come late.
constexpr int firstDigitMs = 150;
constexpr int fewDigitsMs = 250;
constexpr int manyDigitsMs = 500;
constexpr qsizetype manyDigits = 4;

bool isTextEntry(const QWidget &widget)
{
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || (box && box->isEditable());
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_Control ||
           key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta ||
           key == Qt::Key_NumLock;
}

bool isEnd(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab; }

/// What a key types; nothing for commands.
QString typedBy(const QKeyEvent &key)
{
    const bool isCommand =
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = key.text();
    const bool isText = !isCommand && !text.isEmpty() &&
                        std::all_of(text.cbegin(), text.cend(),
                                    [](QChar sign) { return sign.isPrint() || sign.isMark(); });
    return isText ? text : QString();
}

int patienceMs(CardMatch match, qsizetype length, const KeyPace &pace)
{
    if (match == CardMatch::Whole)
        return pace.patienceMs();
    if (match == CardMatch::Typing)
        return stalledCardMs;
    if (length > 1)
        return length < manyDigits ? fewDigitsMs : manyDigitsMs;
    return firstDigitMs;
}

} // namespace

CardWatch::CardWatch(QWidget &window) : QObject(&window), m_window(window)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CardWatch::onPause);
    qApp->installEventFilter(this);
}

CardWatch::~CardWatch() = default;

bool CardWatch::isTarget(const QObject *watched) const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus && m_window.isActiveWindow())
        focus = &m_window;
    return watched == focus && focus->window() == &m_window && !QApplication::activePopupWidget() &&
           !qobject_cast<const ReaderField *>(focus);
}

bool CardWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_givesBack)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate: giveBackAll(); return false;
    case QEvent::ShortcutOverride:
        if (m_text.isEmpty() || !isTarget(watched) ||
            !goesOn(typedBy(*static_cast<QKeyEvent *>(event))))
            return false;
        event->accept(); // no shortcut: it comes as a key then
        return true;
    case QEvent::KeyRelease:
        if (m_held.empty() || !isTarget(watched) ||
            isModifier(static_cast<QKeyEvent *>(event)->key()))
            return false;
        hold(*static_cast<QWidget *>(watched), *event, 0);
        return true;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!isTarget(watched) || isModifier(key.key()))
            return false;
        return isEnd(key.key()) ? onEnd()
                                : onKey(*static_cast<QWidget *>(watched), key, typedBy(key));
    }
    case QEvent::InputMethod: {
        const auto &words = *static_cast<QInputMethodEvent *>(event);
        if (!isTarget(watched) || words.commitString().isEmpty())
            return false;
        return onKey(*static_cast<QWidget *>(watched), words, words.commitString());
    }
    default: return false;
    }
}

bool CardWatch::goesOn(const QString &typed) const
{
    return !typed.isEmpty() && domain::matchCard(QString(m_text + typed)) != CardMatch::None;
}

/// True = the event is kept back.
bool CardWatch::onKey(QWidget &target, const QEvent &event, const QString &typed)
{
    const QString text = m_text + typed;
    const CardPlace place = typed.isEmpty() ? CardPlace() : domain::cardAtEnd(text);
    if (place.match == CardMatch::None) {
        giveBackAll();
        forget();
        return false;
    }
    // A digit that a person typed before the reader began: it belongs to its target.
    giveBack(place.start - m_given);
    m_given = std::max<qsizetype>(0, m_given - place.start);
    m_text = text.sliced(place.start);
    m_match = place.match;
    m_match == CardMatch::Begun ? m_pace.begin() : m_pace.noteKey();
    if (m_match == CardMatch::Begun && isTextEntry(target)) {
        noteEntry(target);
        m_given = m_text.size();
        m_pause.start(stalledCardMs);
        return false;
    }
    hold(target, event, typed.size());
    m_pause.start(patienceMs(m_match, m_text.size(), m_pace));
    return true;
}

/// Enter or Tab, as many readers end with.
bool CardWatch::onEnd()
{
    if (domain::isLineOfZone(m_text)) {
        m_pause.start(stalledCardMs);
        return true; // more lines come
    }
    const bool isCard = m_match == CardMatch::Whole;
    if (isCard) {
        take();
    } else {
        giveBackAll();
        forget();
    }
    return isCard;
}

void CardWatch::hold(QWidget &target, const QEvent &event, qsizetype signs)
{
    m_held.push_back({&target, std::unique_ptr<QEvent>(event.clone()), signs});
}

void CardWatch::noteEntry(QWidget &field)
{
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const Entry &entry) { return entry.field == &field; });
    const QMetaProperty content = field.metaObject()->userProperty();
    if (!isKnown && content.isWritable())
        m_entries.push_back({&field, content.read(&field)});
}

void CardWatch::onPause()
{
    if (m_match == CardMatch::Whole)
        return take();
    if (m_match == CardMatch::Typing || m_held.empty()) {
        giveBackAll();
        return forget();
    }
    giveBackAll(); // and still wait: the reader may be slower than that
    m_pause.start(stalledCardMs);
}

/// The first `signs` that were typed and are still kept, with the releases behind them.
void CardWatch::giveBack(qsizetype signs)
{
    auto end = m_held.begin();
    for (; end != m_held.end() && signs > 0; ++end)
        signs -= end->signs;
    while (end != m_held.begin() && end != m_held.end() && end->signs == 0)
        ++end;
    std::vector<Held> due(std::make_move_iterator(m_held.begin()), std::make_move_iterator(end));
    m_held.erase(m_held.begin(), end);
    m_givesBack = true;
    for (const Held &held : due) {
        m_given += held.signs;
        QWidget *to = held.target;
        QWidget *focus = QApplication::focusWidget();
        if (to && focus && to->isAncestorOf(focus))
            to = focus; // an editor that the first of them opened gets the rest
        if (to)
            QCoreApplication::sendEvent(to, held.event.get());
    }
    m_givesBack = false;
}

void CardWatch::giveBackAll() { giveBack(m_text.size()); }

void CardWatch::forget()
{
    m_pause.stop();
    m_text.clear();
    m_match = CardMatch::None;
    m_given = 0;
    m_held.clear();
    m_entries.clear();
}

void CardWatch::take()
{
    for (const Entry &entry : m_entries) {
        if (entry.field)
            entry.field->metaObject()->userProperty().write(entry.field, entry.before);
    }
    const QString card = std::exchange(m_text, {});
    forget();
    emit cardTyped(card);
}

} // namespace motcua::widgets
