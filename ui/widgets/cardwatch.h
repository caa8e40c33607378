#pragma once

#include "app/core/domain/cardpattern.h"
#include "ui/widgets/keypace.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <memory>
#include <vector>

namespace motcua::widgets
{

/// Recognises an ID card that a keyboard-wedge reader types while the focus is on a button, a
/// table, a box, an ordinary field or nowhere in the window. By pattern, not by speed: keys are
/// kept back as long as they can still be a card's, for a quarter of a second at first, longer the
/// surer it is; then they go on untouched to where they were meant for. A text field gets the
/// digits of a number at once and only what follows is kept back; a card's digits are taken out
/// again.
///
/// The machine-readable zone on a card's back is recognised in the same way, line by line.
///
/// Nothing is kept back that does not begin with 0 to 3 or I, or comes with Ctrl, Alt or a function
/// key. ReaderFields look for themselves. Watches the application's events as long as it lives.
class CardWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CardWatch(QWidget &window);
    ~CardWatch() override;

signals:
    void cardTyped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QWidget> target;
        std::unique_ptr<QEvent> event;
        qsizetype signs = 0; ///< that it typed
    };
    struct Entry { ///< a field that got digits, and what it held before
        QPointer<QWidget> field;
        QVariant before;
    };

    [[nodiscard]] bool isTarget(const QObject *watched) const;
    [[nodiscard]] bool onKey(QWidget &target, const QEvent &event, const QString &typed);
    [[nodiscard]] bool onEnd();
    [[nodiscard]] bool goesOn(const QString &typed) const;
    void hold(QWidget &target, const QEvent &event, qsizetype signs);
    void noteEntry(QWidget &field);
    void onPause();
    void giveBack(qsizetype signs);
    void giveBackAll();
    void forget();
    void take();

    QWidget &m_window;
    QString m_text; // typed since a card may have begun
    domain::CardMatch m_match = domain::CardMatch::None;
    qsizetype m_given = 0; // of it, what has reached its target
    std::vector<Held> m_held;
    std::vector<Entry> m_entries;
    KeyPace m_pace;
    QTimer m_pause;
    bool m_givesBack = false;
};

} // namespace motcua::widgets
