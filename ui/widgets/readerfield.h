#pragma once

#include "ui/widgets/keypace.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace motcua::widgets
{

/// A text field that survives a keyboard-wedge reader, however slowly it types: when an ID card's
/// QR text was typed into it (recognised by its pattern), the card is handed on and the field shows
/// again what stood there before. Every field of the reception is one, so the officer never has to
/// aim; CardWatch does the same where there is no field.
class ReaderField final : public QLineEdit
{
    Q_OBJECT

public:
    /// True when the text held a card, which is taken then.
    using TakeCard = std::function<bool(const QString &typed)>;

    explicit ReaderField(const QString &objectName, const QString &accessibleName,
                         QWidget *parent = nullptr);

    void setTakeCard(TakeCard take) { m_take = std::move(take); }
    /// Shows a text that nobody typed.
    void showText(const QString &text);

signals:
    void edited(const QString &text); ///< typed by a person
    void entered();                   ///< Enter, and no card
    void paused();                    ///< a burst of keys has ended, and it was no card

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the first key of a card wrote over.
    struct Replaced {
        qsizetype at = -1; ///< where the card begins then; −1 = nothing
        QString before;
    };

    void onTextEdited(const QString &text);
    void onPause();
    bool tryCard();

    TakeCard m_take;
    QString m_last;            // before the latest edit
    bool m_overwrites = false; // the key being handled replaces a selection
    Replaced m_replaced;
    KeyPace m_pace;
    QTimer m_pause;
};

} // namespace motcua::widgets
