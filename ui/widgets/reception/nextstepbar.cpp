#include "ui/widgets/reception/nextstepbar.h"

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

NextStepBar::NextStepBar(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"nextStep"_s);
    setAccessibleName(tr("Next step"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(9);
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() + 2);
    strong.setBold(true);
    setFont(strong);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tonesFor(colours).accent);
    colours.setColor(QPalette::WindowText, Qt::white);
    setPalette(colours);
}

QSize NextStepBar::minimumSizeHint() const { return {0, fontMetrics().height() + 2 * margin()}; }

} // namespace motcua::widgets
