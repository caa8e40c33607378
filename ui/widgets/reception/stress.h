#pragma once

#include <QPushButton>
#include <QStyle>

namespace motcua::widgets
{

/// The big button calls the eye only when it is the next step.
inline void stress(QPushButton &button, bool stressed)
{
    if (button.property("primary").toBool() == stressed)
        return;
    button.setProperty("primary", stressed);
    button.style()->unpolish(&button); // a style sheet looks at properties only then
    button.style()->polish(&button);
}

} // namespace motcua::widgets
