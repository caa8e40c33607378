#include "ui/widgets/reception/receiptsection.h"

#include "ui/presentation/format.h"
#include "ui/widgets/feedelegate.h"
#include "ui/widgets/reception/filingdialog.h"
#include "ui/widgets/reception/stress.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::FeeListModel;

namespace motcua::widgets
{

namespace
{

constexpr int reasonColumns = 44;
constexpr int moreColumns = 26;
constexpr int sealColumns = 22;
constexpr int reasonCellColumns = 10;
constexpr int textLines = 9;
constexpr int feeLines = 4; // the head and three fees; more scroll

} // namespace

ReceiptSection::ReceiptSection(presentation::ReceptionPresenter &reception, QWidget *parent)
    : QWidget(parent), m_reception(reception)
{
    // Wrapped labels would ask for far more height than they ever need.
    setFixedHeight(textLines * fontMetrics().height() + 16);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({5, tr("Receipt and appointment"), tr("F9 or Ctrl+Enter")}, this);
    outer->addWidget(m_box);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(makeAppointment(), 4);
    row->addLayout(makeChoices(), 3);
    row->addWidget(makeFees(), 5);
    row->addLayout(makeSeal());
    m_box->body()->addLayout(row);
    refresh();
}

QLayout *ReceiptSection::makeAppointment()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *caption = new QHBoxLayout;
    caption->addWidget(new QLabel(tr("Result on"), m_box));
    m_why = new QToolButton(m_box);
    m_why->setObjectName(u"whyThisDate"_s);
    m_why->setText(tr("Why this date? (Ctrl+I)"));
    m_why->setAccessibleName(tr("Why the appointment falls on this date"));
    m_why->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_why->setAutoRaise(true);
    connect(m_why, &QToolButton::clicked, this, &ReceiptSection::explainAppointment);
    caption->addWidget(m_why);
    caption->addStretch();
    m_reasonPanel = new ReasonPanel(this);
    connect(m_reasonPanel, &ReasonPanel::printWanted, this, [this] {
        const auto &procedure = m_reception.procedure;
        if (procedure.chosen())
            m_reception.printedReason.make(procedure.chosen()->name, procedure.dueExplanation(),
                                           procedure.dueText());
    });
    m_due = new QLabel(m_box);
    m_due->setObjectName(u"dueDate"_s);
    QFont big = m_due->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() + 4);
    m_due->setFont(big);
    m_reason = new QLabel(m_box);
    m_reason->setObjectName(u"dueReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setMinimumWidth(reasonColumns * fontMetrics().averageCharWidth());
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(caption);
    column->addWidget(m_due);
    column->addWidget(m_reason);
    column->addStretch();
    return column;
}

QLayout *ReceiptSection::makeChoices()
{
    auto *form = new QGridLayout;
    form->setVerticalSpacing(6);
    m_returnBy = new QComboBox(m_box);
    m_returnBy->setObjectName(u"returnBy"_s);
    m_returnBy->setAccessibleName(tr("How the result is returned"));
    for (const auto way :
         {domain::ReturnBy::Direct, domain::ReturnBy::Postal, domain::ReturnBy::Electronic})
        m_returnBy->addItem(presentation::returnByText(way), int(way));
    connect(m_returnBy, &QComboBox::activated, this, [this] {
        auto facts = m_reception.filing.facts();
        facts.returnBy = domain::ReturnBy(m_returnBy->currentData().toInt());
        m_reception.filing.change(facts);
    });
    m_channel = new QComboBox(m_box);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("How the dossier came in"));
    for (const auto channel :
         {domain::Channel::Direct, domain::Channel::Postal, domain::Channel::Online})
        m_channel->addItem(presentation::channelText(channel), int(channel));
    connect(m_channel, &QComboBox::activated, this, [this] {
        auto facts = m_reception.filing.facts();
        facts.channel = domain::Channel(m_channel->currentData().toInt());
        m_reception.filing.change(facts);
    });
    for (auto [row, text, field] :
         {std::tuple(0, tr("Returned"), m_returnBy), std::tuple(1, tr("Filed"), m_channel)}) {
        auto *label = new QLabel(text, m_box);
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1);
    }
    makeParcel(*form);
    makePortal(*form);
    makeMore(*form);
    form->setColumnStretch(1, 1);
    form->setRowStretch(4, 1);
    return form;
}

void ReceiptSection::makeParcel(QGridLayout &form)
{
    m_parcel = new ReaderField(u"parcelNumber"_s, tr("Parcel number"), m_box);
    m_parcel->setTakeCard(
        [this](const QString &typed) { return m_reception.takeTyped(typed, m_reception.owner); });
    connect(m_parcel, &ReaderField::edited, this, [this](const QString &number) {
        auto facts = m_reception.filing.facts();
        facts.parcelNumber = number.trimmed();
        m_reception.filing.change(facts);
    });
    m_parcelLabel = new QLabel(tr("Parcel"), m_box);
    m_parcelLabel->setBuddy(m_parcel);
    form.addWidget(m_parcelLabel, 2, 0);
    form.addWidget(m_parcel, 2, 1);
}

/// In the place of the parcel, of an online filing that is typed in by hand.
void ReceiptSection::makePortal(QGridLayout &form)
{
    m_portal = new ReaderField(u"portalCode"_s, tr("Number at the portal"), m_box);
    m_portal->setPlaceholderText(tr("at the portal"));
    m_portal->setTakeCard(
        [this](const QString &typed) { return m_reception.takeTyped(typed, m_reception.owner); });
    connect(m_portal, &ReaderField::edited, this, [this](const QString &number) {
        auto facts = m_reception.filing.facts();
        facts.portalCode = number.trimmed();
        m_reception.filing.change(facts);
    });
    m_portalLabel = new QLabel(tr("Number"), m_box);
    m_portalLabel->setBuddy(m_portal);
    form.addWidget(m_portalLabel, 2, 0);
    form.addWidget(m_portal, 2, 1);
}

/// Seldom wanted, so behind one key: the plain reception does not meet it.
void ReceiptSection::makeMore(QGridLayout &form)
{
    m_more = new QPushButton(m_box);
    m_more->setObjectName(u"moreFiling"_s);
    m_more->setAccessibleName(tr("Deciding agency, place of return, time of sending, note"));
    m_more->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, &ReceiptSection::openFiling);
    form.addWidget(m_more, 3, 0, 1, 2, Qt::AlignLeft);
}

void ReceiptSection::openFiling() { (new FilingDialog(m_reception.filing, this))->open(); }

QWidget *ReceiptSection::makeFees()
{
    auto *holder = new QWidget(m_box);
    auto *stack = new QStackedLayout(holder);
    stack->setStackingMode(QStackedLayout::StackAll);
    m_noFees = new QLabel(tr("No fee or levy is published for this procedure."), holder);
    m_noFees->setWordWrap(true);
    m_noFees->setForegroundRole(QPalette::PlaceholderText);
    m_fees = new QTableView(holder);
    m_fees->setObjectName(u"fees"_s);
    m_fees->setAccessibleName(tr("Fees and levies"));
    m_fees->setModel(&m_reception.fees);
    m_fees->setItemDelegate(new FeeDelegate(m_fees));
    m_fees->setColumnHidden(FeeListModel::Collected, !m_reception.fees.mayCollect());
    m_fees->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fees->setTabKeyNavigation(false);
    m_fees->setShowGrid(false);
    m_fees->setFrameShape(QFrame::NoFrame);
    m_fees->verticalHeader()->hide();
    m_fees->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fees->horizontalHeader()->setHighlightSections(false);
    m_fees->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fees->horizontalHeader()->setSectionResizeMode(FeeListModel::Fee, QHeaderView::Stretch);
    // A reason may be a whole sentence; its tool tip says it.
    m_fees->horizontalHeader()->setSectionResizeMode(FeeListModel::Exemption, QHeaderView::Fixed);
    m_fees->horizontalHeader()->resizeSection(FeeListModel::Exemption,
                                              reasonCellColumns * fontMetrics().averageCharWidth());
    m_fees->setFixedHeight(feeLines * (fontMetrics().height() + 6) + 4);
    stack->addWidget(m_noFees);
    stack->addWidget(m_fees);
    connect(&m_reception.fees, &FeeListModel::edited, this, &ReceiptSection::refreshFees);
    connect(new QShortcut(QKeySequence(u"Ctrl+G"_s), this), &QShortcut::activated, this,
            &ReceiptSection::focusFees);
    return holder;
}

QLayout *ReceiptSection::makeSeal()
{
    m_seal = new QPushButton(tr("Accept and print\n(F9)"), m_box);
    m_seal->setObjectName(u"sealButton"_s);
    m_seal->setAccessibleName(tr("Accept the dossier and print the receipt"));
    m_seal->setProperty("primary", true);
    m_seal->setAutoDefault(false);
    m_seal->setMinimumSize(sealColumns * fontMetrics().averageCharWidth(), 44);
    m_seal->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    connect(m_seal, &QPushButton::clicked, &m_reception, &presentation::ReceptionPresenter::seal);
    m_register = new QPushButton(m_box); // refresh() says what it does
    m_register->setObjectName(u"registerButton"_s);
    m_register->setToolTip(tr("Keeps what was handed in without accepting it; then ask for what is "
                              "missing (form 02) or refuse (form 03)"));
    m_register->setAutoDefault(false);
    m_register->setFlat(true);
    connect(m_register, &QPushButton::clicked, &m_reception,
            &presentation::ReceptionPresenter::registerOnly);
    m_feeTotal = new QLabel(m_box);
    m_feeTotal->setObjectName(u"feeTotal"_s);
    m_feeTotal->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_feeTotal);
    column->addWidget(m_seal, 1);
    column->addWidget(m_register);
    return column;
}

void ReceiptSection::refresh()
{
    const auto &procedure = m_reception.procedure;
    m_due->setText(procedure.chosen() ? procedure.dueText() : u"–"_s);
    m_why->setEnabled(procedure.appointment().has_value());
    m_reason->setText(procedure.chosen() ? procedure.dueReason()
                                         : tr("Follows from the procedure."));
    const presentation::Filing::Facts &facts = m_reception.filing.facts();
    m_returnBy->setCurrentIndex(m_returnBy->findData(int(facts.returnBy)));
    m_channel->setCurrentIndex(m_channel->findData(int(facts.channel)));
    const bool isPostal = facts.channel == domain::Channel::Postal;
    m_parcelLabel->setVisible(isPostal);
    m_parcel->setVisible(isPostal);
    if (!m_parcel->hasFocus())
        m_parcel->showText(facts.parcelNumber);
    const bool isOnline = facts.channel == domain::Channel::Online;
    m_portalLabel->setVisible(isOnline);
    m_portal->setVisible(isOnline);
    if (!m_portal->hasFocus())
        m_portal->showText(facts.portalCode);
    m_register->setText(isOnline ? tr("Register online filing (Ctrl+F9)")
                                 : tr("Not accepted… (Ctrl+F9)"));
    m_register->setAccessibleName(isOnline ? tr("Register the online filing without accepting it")
                                           : tr("Ask for what is missing in writing, or refuse"));
    m_register->setShortcut(QKeySequence(u"Ctrl+F9"_s)); // a new text takes the key away
    const QString more = m_reception.filing.summary();
    const QString shown = fontMetrics().elidedText(more, Qt::ElideRight,
                                                   moreColumns * fontMetrics().averageCharWidth());
    m_more->setText(more.isEmpty() ? tr("More… (Ctrl+M)") : tr("More (Ctrl+M): %1").arg(shown));
    m_more->setToolTip(more);
    // Setting the text has taken the key away.
    m_more->setShortcut(QKeySequence(u"Ctrl+M"_s));
    refreshFees();
    m_seal->setEnabled(!m_reception.isSealing());
    m_register->setEnabled(!m_reception.isSealing() && procedure.chosen());
    stress(*m_seal, m_reception.nextStep() == presentation::ReceptionPresenter::Step::Receipt);
}

void ReceiptSection::refreshFees()
{
    const bool hasFees = m_reception.fees.rowCount() > 0;
    m_fees->setVisible(hasFees);
    m_noFees->setVisible(!hasFees && m_reception.procedure.chosen());
    m_feeTotal->setVisible(hasFees);
    const auto total = m_reception.fees.total();
    m_feeTotal->setText(
        tr("Fees (Ctrl+G): %1").arg(total ? presentation::moneyText(*total) : tr("too much")));
}

/// Where most is changed: the quantity of the first fee.
void ReceiptSection::focusFees()
{
    if (!m_fees->isVisible())
        return;
    m_fees->setFocus(Qt::ShortcutFocusReason);
    m_fees->setCurrentIndex(m_reception.fees.index(0, FeeListModel::Quantity));
}

void ReceiptSection::explainAppointment()
{
    m_reasonPanel->showFor(*m_why, m_reception.procedure.dueExplanation());
}

} // namespace motcua::widgets
