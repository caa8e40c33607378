#include "ui/widgets/messageline.h"

#include "ui/widgets/theme.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

MessageLine::MessageLine(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Message"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 3, 10, 3);
    hide();
}

void MessageLine::showError(const QString &sentence) { showText(sentence, Tone::Bad); }

void MessageLine::showNotice(const QString &sentence) { showText(sentence, Tone::Notice); }

void MessageLine::showSuccess(const QString &sentence) { showText(sentence, Tone::Good); }

void MessageLine::clearMessage()
{
    clear();
    hide();
}

QSize MessageLine::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {0, fontMetrics().height() + margins.top() + margins.bottom()};
}

void MessageLine::showText(const QString &sentence, Tone tone)
{
    const Tones tones = tonesFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone == Tone::Bad    ? tones.bad
                                           : tone == Tone::Good ? tones.good
                                                                : tones.warning);
    setPalette(colours);
    QFont weight = font();
    weight.setBold(tone != Tone::Notice);
    setFont(weight);
    setText((tone == Tone::Bad ? u"✕  "_s : tone == Tone::Good ? u"✓  "_s : u"ℹ  "_s) + sentence);
    setVisible(!sentence.isEmpty());
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace motcua::widgets
