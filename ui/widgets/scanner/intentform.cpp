#include "ui/widgets/scanner/intentform.h"

#include "ui/presentation/scanner/intentwords.h"

using namespace Qt::StringLiterals;
using motcua::domain::ScanColour;
using motcua::domain::ScanIntent;
using motcua::domain::ScanSides;

namespace motcua::widgets
{

namespace
{

/// Shows `value`, adding it where it is not one of the usual ones.
void choose(QComboBox &box, int value, const QString &text)
{
    if (box.findData(value) < 0)
        box.addItem(text, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

IntentForm::IntentForm(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"intentName"_s);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::textEdited, this, &IntentForm::edited);
    form->addRow(tr("Na&me"), m_name);
    m_paper = makeChoice("intentPaper", tr("&Paper"), *form);
    m_sides = makeChoice("intentSides", tr("Si&des"), *form);
    m_colour = makeChoice("intentColour", tr("&Colour"), *form);
    m_dpi = makeChoice("intentDpi", tr("Reso&lution"), *form);
    m_blank = makeSwitch("intentBlank", tr("Flag &blank pages and leave them out"), *form);
    m_deskew = makeSwitch("intentDeskew", tr("S&traighten pages"), *form);
    m_crop = makeSwitch("intentCrop", tr("Crop to the paper's &edge"), *form);
    m_separators = makeSwitch("intentSeparators", tr("Split at separator s&heets"), *form);
    fillChoices();
}

QComboBox *IntentForm::makeChoice(const char *objectName, const QString &label, QFormLayout &form)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(QString(label).remove(u'&'));
    connect(box, &QComboBox::activated, this, &IntentForm::edited);
    form.addRow(label, box);
    return box;
}

QCheckBox *IntentForm::makeSwitch(const char *objectName, const QString &label, QFormLayout &form)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(QString::fromLatin1(objectName));
    connect(box, &QCheckBox::clicked, this, &IntentForm::edited);
    form.addRow(QString(), box);
    return box;
}

void IntentForm::fillChoices()
{
    const QStringList papers = domain::paperNames();
    for (const QString &paper : papers)
        m_paper->addItem(presentation::paperText(paper), paper);
    for (const ScanSides sides : {ScanSides::Front, ScanSides::Both, ScanSides::Glass})
        m_sides->addItem(presentation::sidesText(sides), int(sides));
    for (const ScanColour colour : {ScanColour::Colour, ScanColour::Gray, ScanColour::Lineart})
        m_colour->addItem(presentation::colourText(colour), int(colour));
    for (const int dpi : {150, 200, 300, 400, 600})
        m_dpi->addItem(u"%1 dpi"_s.arg(dpi), dpi);
}

void IntentForm::show(const ScanIntent &intent, const QString &name)
{
    m_shown = intent;
    m_name->setText(name);
    m_name->setCursorPosition(0);
    m_paper->setCurrentIndex(m_paper->findData(intent.paper, Qt::UserRole, Qt::MatchFixedString));
    choose(*m_sides, int(intent.sides), presentation::sidesText(intent.sides));
    choose(*m_colour, int(intent.colour), presentation::colourText(intent.colour));
    choose(*m_dpi, intent.dpi, u"%1 dpi"_s.arg(intent.dpi));
    m_blank->setChecked(intent.leaveOutBlank);
    m_deskew->setChecked(intent.deskew);
    m_crop->setChecked(intent.crop);
    m_separators->setChecked(intent.separators);
}

ScanIntent IntentForm::intent() const
{
    ScanIntent intent = m_shown;
    intent.paper = m_paper->currentData().toString();
    intent.sides = ScanSides(m_sides->currentData().toInt());
    intent.colour = ScanColour(m_colour->currentData().toInt());
    intent.dpi = m_dpi->currentData().toInt();
    intent.leaveOutBlank = m_blank->isChecked();
    intent.deskew = m_deskew->isChecked();
    intent.crop = m_crop->isChecked();
    intent.separators = m_separators->isChecked();
    return intent;
}

void IntentForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace motcua::widgets
