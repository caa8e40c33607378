#include "ui/widgets/reception/partyform.h"

#include "ui/presentation/format.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

PartyForm::PartyForm(presentation::PartyPresenter &party, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_party(party)
{
    makeFields(prefix);
    placeFields();
    connect(&party, &presentation::PartyPresenter::filled, this, &PartyForm::showParty);
    connect(&party, &presentation::PartyPresenter::changed, this, &PartyForm::showWarnings);
    showParty();
}

void PartyForm::makeFields(const QString &prefix)
{
    const std::pair<Field, std::pair<QString, QString>> named[] = {
        {Field::IdNumber, {u"IdNumber"_s, tr("Identity number or tax code")}},
        {Field::Name, {u"Name"_s, tr("Full name")}},
        {Field::BirthDate, {u"BirthDate"_s, tr("Birth date")}},
        {Field::Address, {u"Address"_s, tr("Address")}},
        {Field::Phone, {u"Phone"_s, tr("Phone")}},
        {Field::Email, {u"Email"_s, tr("E-mail")}},
    };
    for (const auto &[field, name] : named) {
        auto *edit = new ReaderField(prefix + name.first, name.second, this);
        connect(edit, &ReaderField::edited, this,
                [this, field = field](const QString &text) { m_party.setText(field, text); });
        connect(edit, &ReaderField::entered, this, [this] { focusNextChild(); });
        m_fields.insert(field, edit);
    }
    m_fields[Field::BirthDate]->setPlaceholderText(tr("day/month/year"));
    m_sex = new QComboBox(this);
    m_sex->setObjectName(prefix + u"Sex"_s);
    m_sex->setAccessibleName(tr("Sex"));
    for (const auto sex : {domain::Sex::Unknown, domain::Sex::Male, domain::Sex::Female})
        m_sex->addItem(presentation::sexText(sex), int(sex));
    connect(m_sex, &QComboBox::activated, this,
            [this] { m_party.setSex(domain::Sex(m_sex->currentData().toInt())); });
    m_kind = new QComboBox(this);
    m_kind->setObjectName(prefix + u"Kind"_s);
    m_kind->setAccessibleName(tr("Person or organisation"));
    m_kind->addItems({tr("Person"), tr("Organisation")});
    connect(m_kind, &QComboBox::activated, this,
            [this](int kind) { m_party.setKind(domain::PartyKind(kind)); });
}

void PartyForm::placeFields()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    addRow(*grid, 0, 0, tr("ID no./tax code"), m_fields[Field::IdNumber]);
    grid->addWidget(m_kind, 0, 2, 1, 2);
    addRow(*grid, 1, 0, tr("Full name"), m_fields[Field::Name], 3);
    addRow(*grid, 2, 0, tr("Birth date"), m_fields[Field::BirthDate]);
    addRow(*grid, 2, 2, tr("Sex"), m_sex);
    addRow(*grid, 3, 0, tr("Address"), m_fields[Field::Address], 3);
    addRow(*grid, 4, 0, tr("Phone"), m_fields[Field::Phone]);
    addRow(*grid, 4, 2, tr("E-mail"), m_fields[Field::Email]);
    m_warnings = new QLabel(this);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tonesFor(colours).warning);
    m_warnings->setPalette(colours);
    m_warnings->hide();
    grid->addWidget(m_warnings, 5, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    // The order of reading, and of the Tab key: what a card does not fill comes last.
    const QWidgetList order{m_fields[Field::IdNumber],
                            m_kind,
                            m_fields[Field::Name],
                            m_fields[Field::BirthDate],
                            m_sex,
                            m_fields[Field::Address],
                            m_fields[Field::Phone],
                            m_fields[Field::Email]};
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PartyForm::addRow(QGridLayout &grid, int row, int column, const QString &label, QWidget *field,
                       int span)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    grid.addWidget(text, row, column);
    grid.addWidget(field, row, column + 1, 1, span);
}

void PartyForm::setTakeCard(const ReaderField::TakeCard &take)
{
    for (ReaderField *field : std::as_const(m_fields))
        field->setTakeCard(take);
}

void PartyForm::focusFirst() { m_fields[Field::IdNumber]->setFocus(Qt::ShortcutFocusReason); }

void PartyForm::showParty()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->showText(m_party.text(field.key()));
    m_sex->setCurrentIndex(m_sex->findData(int(m_party.party().sex)));
    m_kind->setCurrentIndex(int(m_party.party().kind));
    showWarnings();
}

void PartyForm::showWarnings()
{
    const bool isPerson = m_party.party().kind == domain::PartyKind::Person;
    m_fields[Field::BirthDate]->setEnabled(isPerson);
    m_sex->setEnabled(isPerson);
    const QStringList warnings = m_party.warnings();
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace motcua::widgets
