#include "ui/widgets/reception/reasonpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int columns = 64;
constexpr int mostLines = 18; // more scroll

} // namespace

ReasonPanel::ReasonPanel(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"reasonPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Why this date?"), this));
    m_steps = new QListWidget(this);
    m_steps->setObjectName(u"reasonSteps"_s);
    m_steps->setAccessibleName(tr("The count of the appointment, step by step"));
    m_steps->setWordWrap(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_steps);
    auto *print = new QPushButton(tr("Print… (Ctrl+P)"), this);
    print->setObjectName(u"printReason"_s);
    print->setAccessibleName(tr("Print the count of the appointment"));
    print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    print->setAutoDefault(false);
    column->addWidget(print, 0, Qt::AlignRight);
    connect(print, &QPushButton::clicked, this, [this] {
        hide();
        emit printWanted();
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::hide);
}

void ReasonPanel::showFor(const QWidget &anchor, const QStringList &sentences)
{
    m_steps->clear();
    m_steps->addItems(sentences);
    m_steps->setCurrentRow(0);
    const QRect screen = anchor.screen()->availableGeometry();
    const int line = fontMetrics().lineSpacing() + 2;
    const int lines = std::min(int(sentences.size()) * 2, mostLines);
    const QSize size(std::min(columns * fontMetrics().averageCharWidth(), screen.width()),
                     std::min((lines + 5) * line, screen.height()));
    QRect place(anchor.mapToGlobal(QPoint(0, -size.height())), size);
    if (place.top() < screen.top()) // no room above
        place.moveTop(anchor.mapToGlobal(QPoint(0, anchor.height())).y());
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - size.width()));
    setGeometry(place);
    show();
    m_steps->setFocus();
}

} // namespace motcua::widgets
