#pragma once

#include <QApplication>
#include <QColor>
#include <QPalette>

namespace motcua::widgets
{

/// The few colours that carry meaning, fitted to a light or a dark palette so that text in them
/// keeps a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3).
struct Tones {
    QColor accent;  ///< where to go next; white text stands on it
    QColor link;    ///< the accent as text
    QColor good;    ///< done
    QColor warning; ///< look here
    QColor bad;     ///< an error, or late
    QColor muted;   ///< secondary text
    QColor line;    ///< hairlines around sections
    QColor border;  ///< of fields; 3:1 against what is around them (WCAG 2.1, 1.4.11)
    QColor panel;   ///< ground of a section: fields stand out on it
};

[[nodiscard]] Tones tonesFor(const QPalette &palette);

/// Style, base font and the look of primary buttons; once, before the first window. Follows the
/// desktop's light or dark palette.
void applyTheme(QApplication &application);

} // namespace motcua::widgets
