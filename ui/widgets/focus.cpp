#include "ui/widgets/focus.h"

namespace motcua::widgets
{

void keepFocusOnClick(std::initializer_list<QWidget *> buttons)
{
    for (QWidget *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

void passFocusOn(const QWidget &leaving, QWidget &to)
{
    // Asked of the window, not of the application: a dialog may be before it.
    const QWidget *focused = leaving.window()->focusWidget();
    if (focused && (focused == &leaving || leaving.isAncestorOf(focused)))
        to.setFocus(Qt::OtherFocusReason);
}

} // namespace motcua::widgets
