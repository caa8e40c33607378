#include "ui/widgets/reception/partyform.h"

#include "ui/presentation/format.h"
#include "ui/presentation/identitywords.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

/// As they stand in the list; the kind of organisation means nothing for the first two.
constexpr std::pair<domain::PartyKind, domain::OrganisationKind> kinds[] = {
    {domain::PartyKind::Person, domain::OrganisationKind::Enterprise},
    {domain::PartyKind::Household, domain::OrganisationKind::Enterprise},
    {domain::PartyKind::Organisation, domain::OrganisationKind::Enterprise},
    {domain::PartyKind::Organisation, domain::OrganisationKind::StateBody},
    {domain::PartyKind::Organisation, domain::OrganisationKind::Other},
};

} // namespace

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
        {Field::Representative, {u"Representative"_s, tr("Representative or head of household")}},
        {Field::RepresentativeId,
         {u"RepresentativeId"_s, tr("Identity number of the representative")}},
        {Field::Authority, {u"Authority"_s, tr("By what the agent may file")}},
    };
    for (const auto &[field, name] : named) {
        if (field == Field::Authority &&
            m_party.role() == presentation::PartyPresenter::Role::Owner)
            continue;
        auto *edit = new ReaderField(prefix + name.first, name.second, this);
        connect(edit, &ReaderField::edited, this,
                [this, field = field](const QString &text) { m_party.setText(field, text); });
        connect(edit, &ReaderField::entered, this, [this] { focusNextChild(); });
        m_fields.insert(field, edit);
    }
    m_fields[Field::BirthDate]->setPlaceholderText(tr("day/month/year"));
    makeChoices(prefix);
}

void PartyForm::makeChoices(const QString &prefix)
{
    m_sex = new QComboBox(this);
    m_sex->setObjectName(prefix + u"Sex"_s);
    m_sex->setAccessibleName(tr("Sex"));
    for (const auto sex : {domain::Sex::Unknown, domain::Sex::Male, domain::Sex::Female})
        m_sex->addItem(presentation::sexText(sex), int(sex));
    connect(m_sex, &QComboBox::activated, this,
            [this] { m_party.setSex(domain::Sex(m_sex->currentData().toInt())); });
    m_kind = new QComboBox(this);
    m_kind->setObjectName(prefix + u"Kind"_s);
    m_kind->setAccessibleName(tr("Person, household or organisation"));
    for (const auto &[kind, organisation] : kinds)
        m_kind->addItem(presentation::partyKindText(kind, organisation));
    connect(m_kind, &QComboBox::activated, this, [this](int chosen) {
        m_party.setKind(kinds[chosen].first, kinds[chosen].second);
        showKind();
    });
}

void PartyForm::placeFields()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    addRow(*grid, 0, 0, tr("ID no./tax code"), m_fields[Field::IdNumber]);
    grid->addWidget(m_kind, 0, 2, 1, 2);
    m_nameLabel = addRow(*grid, 1, 0, tr("Full name"), m_fields[Field::Name], 3);
    m_ofPerson = {addRow(*grid, 2, 0, tr("Birth date"), m_fields[Field::BirthDate]),
                  m_fields[Field::BirthDate], addRow(*grid, 2, 2, tr("Sex"), m_sex), m_sex};
    m_representativeLabel =
        addRow(*grid, 3, 0, tr("Representative"), m_fields[Field::Representative]);
    m_ofOthers = {m_representativeLabel, m_fields[Field::Representative],
                  addRow(*grid, 3, 2, tr("ID no."), m_fields[Field::RepresentativeId]),
                  m_fields[Field::RepresentativeId]};
    addRow(*grid, 4, 0, tr("Address"), m_fields[Field::Address], 3);
    addRow(*grid, 5, 0, tr("Phone"), m_fields[Field::Phone]);
    addRow(*grid, 5, 2, tr("E-mail"), m_fields[Field::Email]);
    if (m_fields.contains(Field::Authority))
        addRow(*grid, 6, 0, tr("Authority"), m_fields[Field::Authority], 3);
    placeNotes(*grid, 7);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    orderFields();
}

/// How the identity was checked, and what looks wrong.
void PartyForm::placeNotes(QGridLayout &grid, int row)
{
    m_check = new QLabel(this);
    m_check->setObjectName(m_kind->objectName() + u"Check"_s);
    m_check->setTextFormat(Qt::PlainText);
    m_check->setForegroundRole(QPalette::PlaceholderText);
    m_warnings = new QLabel(this);
    m_warnings->setObjectName(m_kind->objectName() + u"Warnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tonesFor(colours).warning);
    m_warnings->setPalette(colours);
    for (QLabel *note : {m_check, m_warnings}) {
        note->hide();
        grid.addWidget(note, row++, 0, 1, 4);
    }
}

/// The order of reading, and of the Tab key: what a card does not fill comes last.
void PartyForm::orderFields()
{
    QWidgetList order{m_fields[Field::IdNumber],
                      m_kind,
                      m_fields[Field::Name],
                      m_fields[Field::BirthDate],
                      m_sex,
                      m_fields[Field::Representative],
                      m_fields[Field::RepresentativeId],
                      m_fields[Field::Address],
                      m_fields[Field::Phone],
                      m_fields[Field::Email]};
    if (m_fields.contains(Field::Authority))
        order.append(m_fields[Field::Authority]);
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QLabel *PartyForm::addRow(QGridLayout &grid, int row, int column, const QString &label,
                          QWidget *field, int span)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    grid.addWidget(text, row, column);
    grid.addWidget(field, row, column + 1, 1, span);
    return text;
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
    const domain::Party &party = m_party.party();
    m_sex->setCurrentIndex(m_sex->findData(int(party.sex)));
    const auto chosen = std::find_if(std::begin(kinds), std::end(kinds), [&](const auto &kind) {
        return kind.first == party.kind &&
               (party.kind != domain::PartyKind::Organisation || kind.second == party.organisation);
    });
    m_kind->setCurrentIndex(int(chosen - std::begin(kinds)));
    showKind();
    showWarnings();
}

void PartyForm::showKind()
{
    const domain::PartyKind kind = m_party.party().kind;
    const bool isPerson = kind == domain::PartyKind::Person;
    for (QWidget *widget : std::as_const(m_ofPerson))
        widget->setVisible(isPerson);
    for (QWidget *widget : std::as_const(m_ofOthers))
        widget->setVisible(!isPerson);
    m_nameLabel->setText(isPerson ? tr("Full name") : tr("Name"));
    m_representativeLabel->setText(kind == domain::PartyKind::Household ? tr("Head")
                                                                        : tr("Representative"));
}

void PartyForm::showWarnings()
{
    const QString check = m_party.checkText();
    m_check->setText(check);
    m_check->setVisible(!check.isEmpty());
    const QStringList warnings = m_party.warnings();
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace motcua::widgets
