#include "ui/widgets/scanner/checkpage.h"

#include "ui/presentation/messages.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using motcua::presentation::ScannerCarePresenter;
using Mark = motcua::ports::ScannerFinding::Mark;

namespace motcua::widgets
{

namespace
{

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Good: return u"✓"_s;
    case Mark::Hint: return u"!"_s;
    case Mark::Fault: return u"✕"_s;
    }
    Q_UNREACHABLE();
}

QColor colourOf(Mark mark, const Tones &tones)
{
    return mark == Mark::Good ? tones.good : mark == Mark::Hint ? tones.warning : tones.bad;
}

void colour(QLabel &label, const QColor &colour)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, colour);
    label.setPalette(colours);
}

/// Dots and blanks that stood around a command which is shown apart.
QString trimmedAround(QString text)
{
    while (text.startsWith(u'.') || text.startsWith(u' ') || text.startsWith(u','))
        text.remove(0, 1);
    return text.trimmed();
}

} // namespace

CheckPage::CheckPage(ScannerCarePresenter &care, MessageLine &message, QWidget *parent)
    : QWidget(parent), m_care(care), m_message(message)
{
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(u"scannerVerdict"_s);
    m_verdict->setWordWrap(true);
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_verdict->setFont(large);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("The check is running"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(8);
    auto *inside = new QWidget;
    m_findings = new QVBoxLayout(inside);
    m_findings->setContentsMargins(0, 0, 6, 0);
    m_findings->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("What the check has found"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeDeeds());
    connect(&care, &ScannerCarePresenter::checked, this, &CheckPage::showFindings);
    connect(&care, &ScannerCarePresenter::failed, this,
            [this] { showChecking(m_care.isChecking()); });
    showChecking(false);
}

QLayout *CheckPage::makeDeeds()
{
    m_again = new QPushButton(tr("Check a&gain"), this);
    m_again->setObjectName(u"checkScannersAgain"_s);
    m_again->setAccessibleName(tr("Check the scanners again"));
    m_again->setIcon(QIcon(u":/motcua/icons/refresh.svg"_s));
    connect(m_again, &QPushButton::clicked, this, &CheckPage::check);
    m_report = new QPushButton(tr("Copy the &report"), this);
    m_report->setObjectName(u"copyScannerReport"_s);
    m_report->setAccessibleName(tr("Copy the report of the check, for whoever mends it"));
    connect(m_report, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_care.reportText());
        m_message.showNotice(tr("The report is in the clipboard."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_report);
    row->addStretch();
    return row;
}

void CheckPage::check()
{
    m_wasChecked = true;
    m_care.check();
    showChecking(true);
}

void CheckPage::showChecking(bool isChecking)
{
    m_progress->setVisible(isChecking);
    m_again->setEnabled(!isChecking);
    m_report->setEnabled(!isChecking && !m_care.findings().isEmpty());
    if (!isChecking)
        return;
    colour(*m_verdict, palette().color(QPalette::WindowText));
    m_verdict->setText(tr("Looking at plugs, permissions and drivers…"));
}

void CheckPage::showFindings()
{
    showChecking(false);
    showVerdict(m_care.verdict());
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : m_care.findings())
        m_findings->addWidget(makeCard(line));
    m_findings->addStretch();
}

void CheckPage::showVerdict(const Line &verdict)
{
    m_verdict->setText(u"%1  %2"_s.arg(signOf(verdict.mark), verdict.sentence));
    m_verdict->setAccessibleName(verdict.sentence);
    colour(*m_verdict, colourOf(verdict.mark, tonesFor(palette())));
}

QWidget *CheckPage::makeCard(const Line &line)
{
    auto *card = new QWidget;
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    auto *sign = new QLabel(signOf(line.mark), card);
    QFont bold = sign->font();
    bold.setBold(true);
    sign->setFont(bold);
    sign->setFixedWidth(18);
    sign->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    colour(*sign, colourOf(line.mark, tonesFor(palette())));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    layout->addLayout(texts, 1);
    const auto add = [&](const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new QLabel(text, card);
        label->setObjectName(u"scannerFinding"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    };
    // A command that stands in the sentence is shown once, where it can be copied.
    const qsizetype place = line.command.isEmpty() ? -1 : line.sentence.indexOf(line.command);
    add(place < 0 ? line.sentence : line.sentence.left(place).trimmed());
    if (!line.command.isEmpty())
        texts->addLayout(makeCommandRow(line.command, card));
    if (place >= 0)
        add(trimmedAround(line.sentence.mid(place + line.command.size())));
    return card;
}

QLayout *CheckPage::makeCommandRow(const QString &command, QWidget *card)
{
    auto *field = new QLineEdit(command, card);
    field->setObjectName(u"mendCommand"_s);
    field->setAccessibleName(tr("Command for the administrator"));
    field->setReadOnly(true);
    field->setCursorPosition(0);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    field->setFont(fixed);
    auto *copy = new QPushButton(tr("Copy"), card);
    copy->setObjectName(u"copyMendCommand"_s);
    copy->setAccessibleName(tr("Copy the command %1").arg(command));
    connect(copy, &QPushButton::clicked, this, [this, command] {
        QGuiApplication::clipboard()->setText(command);
        m_message.showNotice(tr("The command is in the clipboard."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(copy);
    return row;
}

} // namespace motcua::widgets
