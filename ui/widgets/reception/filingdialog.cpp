#include "ui/widgets/reception/filingdialog.h"

#include "ui/presentation/dossier/moveform.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int lineColumns = 48;

QString typedMoment(const QDateTime &at)
{
    return at.isValid() ? kernel::inVietnam(at).toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

} // namespace

FilingDialog::FilingDialog(presentation::Filing &filing, QWidget *parent)
    : QDialog(parent), m_filing(filing)
{
    setObjectName(u"filingDialog"_s);
    setWindowTitle(tr("More about the filing"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->setVerticalSpacing(10);
    const presentation::Filing::Facts &facts = filing.facts();
    if (facts.channel == domain::Channel::Online) { // what such a filing is known by comes first
        m_portal = addLine("filingPortalCode", tr("Number at the portal"), facts.portalCode);
        addSent(facts.submittedAt);
    }
    m_agency = addLine("filingAgency", tr("Decided by"), facts.competentName);
    m_agency->setPlaceholderText(tr("as the procedure says"));
    m_agencyCode = addLine("filingAgencyCode", tr("Its code"), facts.competentCode);
    m_agencyCode->setPlaceholderText(tr("of another agency, for example H38.28"));
    m_returnPoint = addLine("filingReturnPoint", tr("Result is fetched at"), facts.returnPoint);
    m_returnPoint->setPlaceholderText(tr("here"));
    if (facts.returnBy == domain::ReturnBy::Postal)
        addPostal();
    if (facts.channel == domain::Channel::Postal)
        addSent(facts.submittedAt);
    m_sets = new QSpinBox(this);
    m_sets->setObjectName(u"filingSets"_s);
    m_sets->setAccessibleName(tr("Number of sets"));
    m_sets->setRange(1, domain::mostSets);
    m_sets->setValue(facts.sets);
    form->addRow(tr("Number of sets"), m_sets);
    m_received = addLine("filingReceived", tr("Received on"), typedMoment(facts.receivedAt));
    m_received->setPlaceholderText(tr("now; else day/month/year hour:minute"));
    m_lateReason = addLine("filingLateReason", tr("Why entered later"), facts.receivedReason);
    m_lateReason->setPlaceholderText(tr("for example: power cut, taken in on paper"));
    m_note = addLine("filingNote", tr("Note"), facts.note);
    m_note->setPlaceholderText(tr("shown in the follow-up book"));
    m_fault = new MessageLine(u"filingFault"_s, this);
    form->addRow(m_fault);
    offerAgencies();
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep (Enter)"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"filingKeep"_s);
    keep->setAccessibleName(tr("Keep what was typed"));
    keep->setProperty("primary", true);
    auto *leave = buttons->addButton(tr("Leave it (Esc)"), QDialogButtonBox::RejectRole);
    leave->setObjectName(u"filingLeave"_s);
    leave->setAccessibleName(tr("Leave it as it was"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FilingDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void FilingDialog::addSent(const QDateTime &submittedAt)
{
    m_sent = addLine("filingSent", tr("Sent on"), typedMoment(submittedAt));
    m_sent->setPlaceholderText(tr("day/month/year hour:minute"));
}

QLineEdit *FilingDialog::addLine(const char *objectName, const QString &caption,
                                 const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(QString::fromLatin1(objectName));
    line->setAccessibleName(caption);
    line->setMinimumWidth(lineColumns * fontMetrics().averageCharWidth());
    static_cast<QFormLayout *>(layout())->addRow(caption, line);
    return line;
}

void FilingDialog::addPostal()
{
    const domain::PostalDelivery &postal = m_filing.facts().postal;
    m_postTo = addLine("filingPostTo", tr("Posted to"), postal.address);
    m_postTo->setPlaceholderText(tr("the owner's address"));
    m_payer = new QComboBox(this);
    m_payer->setObjectName(u"filingPostagePayer"_s);
    m_payer->setAccessibleName(tr("Who pays the postage"));
    for (const auto payer : {domain::PostagePayer::Untold, domain::PostagePayer::Recipient,
                             domain::PostagePayer::Prepaid, domain::PostagePayer::Agency})
        m_payer->addItem(presentation::postagePayerText(payer), int(payer));
    m_payer->setCurrentIndex(m_payer->findData(int(postal.payer)));
    static_cast<QFormLayout *>(layout())->addRow(tr("Postage is paid by"), m_payer);
}

void FilingDialog::offerAgencies()
{
    QStringList names;
    for (const auto &agency : m_filing.agencies())
        names.append(agency.name);
    if (names.isEmpty())
        return;
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"filingAgencies"_s);
    completer->popup()->setAccessibleName(tr("Decided by"));
    m_agency->setCompleter(completer);
    connect(m_agency, &QLineEdit::textChanged, this, &FilingDialog::onAgencyNamed);
    connect(m_agencyCode, &QLineEdit::editingFinished, this, &FilingDialog::onCodeTyped);
}

void FilingDialog::onAgencyNamed(const QString &name)
{
    const auto known = m_filing.agencies();
    const auto isNamed = [&](const domain::AdministrativeUnit &one) { return one.name == name; };
    const auto isMeant = [&](const domain::AdministrativeUnit &one) {
        return isNamed(one) && one.code == m_agencyCode->text();
    };
    const auto named = std::find_if(known.begin(), known.end(), isNamed);
    if (named != known.end() && std::none_of(known.begin(), known.end(), isMeant))
        m_agencyCode->setText(named->code);
}

void FilingDialog::onCodeTyped()
{
    const QString code = m_agencyCode->text().simplified();
    for (const auto &agency : m_filing.agencies())
        if (agency.code == code && m_agency->text() != agency.name)
            m_agency->setText(agency.name);
    const QString doubt = m_filing.doubtOf(code);
    doubt.isEmpty() ? m_fault->clearMessage() : m_fault->showNotice(doubt);
}

void FilingDialog::keep()
{
    presentation::Filing::Facts facts = m_filing.facts();
    if (m_portal)
        facts.portalCode = m_portal->text().simplified();
    facts.competentName = m_agency->text().simplified();
    facts.competentCode = m_agencyCode->text().simplified();
    facts.returnPoint = m_returnPoint->text().simplified();
    if (m_postTo)
        facts.postal = {m_postTo->text().simplified(),
                        domain::PostagePayer(m_payer->currentData().toInt())};
    facts.note = m_note->text().simplified();
    facts.sets = m_sets->value();
    facts.receivedReason = m_lateReason->text().simplified();
    if ((m_sent && !takeMoment(*m_sent, facts.submittedAt)) ||
        !takeMoment(*m_received, facts.receivedAt))
        return;
    if (facts.receivedAt.isValid() && facts.receivedReason.isEmpty()) {
        m_fault->showError(presentation::messageText(u"received.noReason"_s));
        return m_lateReason->setFocus();
    }
    m_filing.change(facts);
    accept();
}

/// An empty line is no moment; false, and said, for one that is none.
bool FilingDialog::takeMoment(QLineEdit &line, QDateTime &moment)
{
    moment = presentation::momentFromText(line.text());
    if (moment.isValid() || line.text().trimmed().isEmpty())
        return true;
    m_fault->showError(presentation::messageText(u"field.moment"_s, {line.accessibleName()}));
    line.setFocus();
    return false;
}

} // namespace motcua::widgets
