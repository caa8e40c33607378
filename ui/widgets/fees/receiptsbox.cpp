#include "ui/widgets/fees/receiptsbox.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using motcua::presentation::FeeReceiptsModel;

namespace motcua::widgets
{

ReceiptsBox::ReceiptsBox(presentation::FeesPresenter &fees, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_fees(fees), m_dialogs(dialogs)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({2, tr("Receipts of today"), tr("F5")}, this);
    outer->addWidget(m_box);
    makeTable();
    makeActions();
    connect(&fees, &presentation::FeesPresenter::receiptsChanged, this, &ReceiptsBox::refresh);
    connect(&fees, &presentation::FeesPresenter::busyChanged, this, &ReceiptsBox::refresh);
    refresh();
}

void ReceiptsBox::makeTable()
{
    m_table = new QTableView(m_box);
    m_table->setObjectName(u"feeReceipts"_s);
    m_table->setAccessibleName(tr("Receipts of today"));
    m_table->setModel(&m_fees.receipts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FeeReceiptsModel::Payer,
                                                      QHeaderView::Stretch);
    m_box->body()->addWidget(m_table, 1);
}

void ReceiptsBox::makeActions()
{
    auto *row = new QHBoxLayout;
    m_reason = new QLineEdit(m_box);
    m_reason->setObjectName(u"receiptReason"_s);
    m_reason->setAccessibleName(tr("Why the receipt is cancelled or refunded"));
    m_reason->setPlaceholderText(tr("Why the chosen receipt is cancelled or refunded"));
    m_print = new QPushButton(tr("Print… (Ctrl+B)"), m_box);
    m_print->setObjectName(u"printReceipt"_s);
    m_print->setAccessibleName(tr("Print the chosen receipt"));
    m_print->setShortcut(QKeySequence(u"Ctrl+B"_s));
    connect(m_print, &QPushButton::clicked, this, [this] { m_fees.print(currentRow()); });
    m_cancel = new QPushButton(tr("Cancel the receipt… (Ctrl+H)"), m_box);
    m_cancel->setObjectName(u"cancelReceipt"_s);
    m_cancel->setAccessibleName(tr("Cancel the chosen receipt"));
    m_cancel->setShortcut(QKeySequence(u"Ctrl+H"_s));
    connect(m_cancel, &QPushButton::clicked, this, [this] { askFor(Deed::Cancel); });
    m_refund = new QPushButton(tr("Refund… (Ctrl+T)"), m_box);
    m_refund->setObjectName(u"refundReceipt"_s);
    m_refund->setAccessibleName(tr("Refund the chosen receipt"));
    m_refund->setShortcut(QKeySequence(u"Ctrl+T"_s));
    connect(m_refund, &QPushButton::clicked, this, [this] { askFor(Deed::Refund); });
    row->addWidget(m_print);
    row->addWidget(m_reason, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_refund);
    m_box->body()->addLayout(row);
}

void ReceiptsBox::askFor(Deed deed)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString name = m_fees.receipts.at(row).name();
    const bool cancel = deed == Deed::Cancel;
    const Question question{
        cancel ? tr("Cancel a receipt") : tr("Refund"),
        cancel ? tr("Cancel receipt %1? Its number stays used; keep all its copies.").arg(name)
               : tr("Give the money of receipt %1 back now?").arg(name),
        cancel ? tr("Cancel it") : tr("Refund"), tr("Back")};
    m_dialogs.ask(this, question, [this, row, cancel] {
        cancel ? m_fees.cancel(row, m_reason->text()) : m_fees.refund(row, m_reason->text());
    });
}

void ReceiptsBox::refresh()
{
    const int count = m_fees.receipts.rowCount();
    if (count > 0 && currentRow() < 0)
        m_table->selectRow(0);
    m_print->setEnabled(count > 0 && !m_fees.isBusy());
    m_cancel->setEnabled(count > 0 && !m_fees.isBusy());
    m_refund->setEnabled(count > 0 && !m_fees.isBusy());
}

void ReceiptsBox::focusReceipts() { m_table->setFocus(); }

int ReceiptsBox::currentRow() const { return m_table->currentIndex().row(); }

} // namespace motcua::widgets
