#pragma once

#include <QLabel>

namespace motcua::widgets
{

/// One sentence where the eye already is: an error, something to know, or a success. Empty = not
/// shown. In place of pop-ups.
class MessageLine final : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLine(const QString &objectName, QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void showNotice(const QString &sentence);
    void showSuccess(const QString &sentence);
    void clearMessage();

    /// One line: a long sentence wraps, but never makes the window larger.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    enum class Tone { Bad, Notice, Good };
    void showText(const QString &sentence, Tone tone);
};

} // namespace motcua::widgets
