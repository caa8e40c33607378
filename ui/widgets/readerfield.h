#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace motcua::widgets
{

/// A text field that survives a keyboard-wedge reader: when an ID card's QR text was typed into it,
/// the card is handed on and the field shows again what stood there before. Every field of the
/// reception is one, so the officer never has to aim.
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
    void onTextEdited(const QString &text);
    bool tryCard();

    TakeCard m_take;
    QString m_before; // what stood here before the present burst of keys
    QTimer m_pause;
};

} // namespace motcua::widgets
