#pragma once

#include <QWidget>

namespace motcua::widgets
{

/// A click on a button of a panel that comes and goes leaves the focus where the work is; with Tab
/// it is still reached.
void keepFocusOnClick(std::initializer_list<QWidget *> buttons);

/// Before `leaving` is hidden or disabled: a focus in it goes to `to`, and not to whatever comes
/// next in the order of Tab.
void passFocusOn(const QWidget &leaving, QWidget &to);

} // namespace motcua::widgets
