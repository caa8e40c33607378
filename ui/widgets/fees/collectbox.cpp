#include "ui/widgets/fees/collectbox.h"

#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"
#include "ui/widgets/feedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierFeesModel;

namespace motcua::widgets
{

namespace
{

constexpr int feeLines = 4; // the head and three fees; more scroll

QLineEdit *field(const QString &name, const QString &accessible, const QString &hint,
                 QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setPlaceholderText(hint);
    return made;
}

} // namespace

CollectBox::CollectBox(presentation::FeesPresenter &fees, QWidget *parent)
    : QWidget(parent), m_fees(fees)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({1, tr("Collect for a dossier"), tr("F3, F4")}, this);
    outer->addWidget(m_box);
    makeDossier();
    makePayment();
    makeExemption();
    connect(&fees, &presentation::FeesPresenter::dossierChanged, this, &CollectBox::refresh);
    connect(&fees, &presentation::FeesPresenter::busyChanged, this, &CollectBox::refreshTotal);
    connect(&fees.fees, &DossierFeesModel::edited, this, &CollectBox::refreshTotal);
    refresh();
}

void CollectBox::makeDossier()
{
    m_search = new ReaderField(u"feeDossier"_s, tr("Dossier number"), m_box);
    m_search->setPlaceholderText(
        tr("Dossier number, then Enter; or read the QR code of its receipt (F3)"));
    m_search->setClearButtonEnabled(true);
    const auto open = [this](const QString &text) {
        m_fees.open(text);
        return true;
    };
    m_search->setTakeCard(open);
    connect(m_search, &ReaderField::entered, this, [this] { m_fees.open(m_search->text()); });
    m_dossier = new QLabel(m_box);
    m_dossier->setObjectName(u"feeDossierLine"_s);
    m_dossier->setTextFormat(Qt::PlainText);
    m_dossier->setWordWrap(true);
    m_table = new QTableView(m_box);
    m_table->setObjectName(u"dossierFees"_s);
    m_table->setAccessibleName(tr("Fees of the dossier"));
    m_table->setModel(&m_fees.fees);
    m_table->setItemDelegate(new FeeDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DossierFeesModel::Fee, QHeaderView::Stretch);
    m_table->setMinimumHeight(feeLines * (fontMetrics().height() + 10) + 6);
    m_box->body()->addWidget(m_search);
    m_box->body()->addWidget(m_dossier);
    m_box->body()->addWidget(m_table, 1);
}

void CollectBox::makePayment()
{
    auto *row = new QHBoxLayout;
    m_method = new QComboBox(m_box);
    m_method->setObjectName(u"feeMethod"_s);
    m_method->setAccessibleName(tr("Way of payment"));
    for (const domain::PaymentMethod method : domain::allPaymentMethods)
        m_method->addItem(presentation::paymentMethodText(method), int(method));
    m_payer = field(u"feePayer"_s, tr("Who pays"), tr("Who pays"), m_box);
    m_reason = field(u"feeAmountReason"_s, tr("Why the amount is another"),
                     tr("Why, when the amount is another than published"), m_box);
    m_collect = new QPushButton(m_box);
    m_collect->setObjectName(u"collectFees"_s);
    m_collect->setProperty("primary", true);
    m_collect->setShortcut(Qt::Key_F9);
    connect(m_collect, &QPushButton::clicked, this, [this] {
        m_fees.collect({domain::PaymentMethod(m_method->currentData().toInt()), m_payer->text(),
                        m_reason->text()});
    });
    row->addWidget(m_method);
    row->addWidget(m_payer, 2);
    row->addWidget(m_reason, 3);
    row->addWidget(m_collect);
    m_box->body()->addLayout(row);
}

void CollectBox::makeExemption()
{
    auto *row = new QHBoxLayout;
    m_exemption = new QComboBox(m_box);
    m_exemption->setObjectName(u"feeExemption"_s);
    m_exemption->setAccessibleName(tr("Reason for the exemption"));
    m_exemption->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note = field(u"feeExemptionNote"_s, tr("Note on the exemption"),
                   tr("Paper that proves it, or why it is taken back"), m_box);
    m_exempt = new QPushButton(tr("Exempt (F8)"), m_box);
    m_exempt->setObjectName(u"exemptFees"_s);
    m_exempt->setAccessibleName(tr("Exempt the ticked fees"));
    m_exempt->setShortcut(Qt::Key_F8);
    connect(m_exempt, &QPushButton::clicked, this,
            [this] { m_fees.exempt(m_exemption->currentData().toString(), m_note->text()); });
    m_askProof = new QPushButton(tr("Ask for proof (Shift+F8)"), m_box);
    m_askProof->setObjectName(u"askFeeProof"_s);
    m_askProof->setAccessibleName(tr("The ticked fees wait for the proof of an exemption"));
    m_askProof->setShortcut(QKeySequence(u"Shift+F8"_s));
    connect(m_askProof, &QPushButton::clicked, this,
            [this] { m_fees.askProof(m_exemption->currentData().toString(), m_note->text()); });
    m_reopen = new QPushButton(tr("Take back (Ctrl+F8)"), m_box);
    m_reopen->setObjectName(u"reopenFee"_s);
    m_reopen->setAccessibleName(tr("Take the exemption of the chosen fee back"));
    m_reopen->setToolTip(tr("Takes the exemption, or the wait for its proof, of the fee in the "
                            "chosen line back; say why in the note"));
    m_reopen->setShortcut(QKeySequence(u"Ctrl+F8"_s));
    connect(m_reopen, &QPushButton::clicked, this,
            [this] { m_fees.reopen(m_table->currentIndex().row(), m_note->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CollectBox::refreshReopen);
    row->addWidget(m_exemption, 3);
    row->addWidget(m_note, 2);
    row->addWidget(m_exempt);
    row->addWidget(m_askProof);
    row->addWidget(m_reopen);
    m_box->body()->addLayout(row);
}

void CollectBox::refresh()
{
    const bool any = m_fees.hasDossier();
    m_dossier->setText(any ? m_fees.dossierLine() : tr("No dossier is open."));
    m_payer->setText(m_fees.owner());
    m_payer->setCursorPosition(0);
    m_reason->clear();
    m_note->clear();
    m_exemption->clear();
    m_exemption->addItem(tr("Reason for an exemption…"), QString());
    for (const QString &reason : m_fees.exemptions())
        m_exemption->addItem(reason, reason);
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_method),
                          static_cast<QWidget *>(m_payer), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_exemption), static_cast<QWidget *>(m_note)})
        part->setEnabled(any);
    if (any) {
        m_search->showText({});
        focusFees();
    }
    refreshTotal();
}

void CollectBox::refreshTotal()
{
    const qint64 total = m_fees.fees.chosenTotal();
    const QString text =
        total > 0 ? tr("Collect %1 (F9)").arg(presentation::moneyText(total)) : tr("Collect (F9)");
    m_collect->setText(text);
    m_collect->setAccessibleName(text);
    m_collect->setShortcut(Qt::Key_F9); // a new text takes the shortcut away
    const bool can =
        m_fees.hasDossier() && !m_fees.isBusy() && !m_fees.fees.chosenCodes().isEmpty();
    m_collect->setEnabled(can);
    m_exempt->setEnabled(can);
    m_askProof->setEnabled(can);
    refreshReopen();
}

void CollectBox::refreshReopen()
{
    const int row = m_table->currentIndex().row();
    m_reopen->setEnabled(!m_fees.isBusy() && !m_fees.fees.undoableCode(row).isEmpty());
}

void CollectBox::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CollectBox::focusFees()
{
    m_table->setFocus();
    if (m_fees.fees.rowCount() > 0)
        m_table->setCurrentIndex(m_fees.fees.index(0, 0));
}

} // namespace motcua::widgets
