#include "ui/widgets/fees/seriesdialog.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using motcua::presentation::SeriesPresenter;

namespace motcua::widgets
{

namespace
{

constexpr QSize wantedSize(880, 560);
constexpr int shortColumns = 12;
constexpr int longColumns = 26;

} // namespace

SeriesDialog::SeriesDialog(services::Desk &desk, QWidget *parent)
    : QDialog(parent), m_presenter(desk)
{
    setObjectName(u"seriesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Receipt series and closed days"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    makeTable(*layout);
    makeAdjusting(*layout);
    makeAdding(*layout);
    makeReopening(*layout);
    makeFoot(*layout);
    connect(&m_presenter, &SeriesPresenter::loaded, this, &SeriesDialog::showSeries);
    connect(&m_presenter, &SeriesPresenter::succeeded, m_message, &MessageLine::showSuccess);
    connect(&m_presenter, &SeriesPresenter::succeeded, this, &SeriesDialog::dayReopened);
    connect(&m_presenter, &SeriesPresenter::failed, this, [this](const kernel::Error &error) {
        m_message->showError(presentation::errorText(error));
    });
    resize(wantedSize);
    m_presenter.load();
    m_table->setFocus();
}

void SeriesDialog::makeTable(QVBoxLayout &layout)
{
    m_table = new QTableWidget(0, 5, this);
    m_table->setObjectName(u"seriesTable"_s);
    m_table->setAccessibleName(tr("Registered series"));
    m_table->setHorizontalHeaderLabels(
        {tr("Form"), tr("Symbol"), tr("For"), tr("Numbers"), tr("Next")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout.addWidget(m_table, 1);
}

QLineEdit *SeriesDialog::line(const char *name, const QString &caption, int columns)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(caption);
    made->setPlaceholderText(caption);
    made->setMinimumWidth(columns * fontMetrics().averageCharWidth());
    return made;
}

QPushButton *SeriesDialog::button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

void SeriesDialog::addRow(QVBoxLayout &layout, const QString &title, const QList<QWidget *> &parts)
{
    auto *box = new QGroupBox(title, this);
    auto *row = new QHBoxLayout(box);
    for (QWidget *part : parts)
        row->addWidget(part, qobject_cast<QLineEdit *>(part) ? 1 : 0);
    layout.addWidget(box);
}

void SeriesDialog::makeAdding(QVBoxLayout &layout)
{
    m_form = line("seriesForm", tr("Form"), shortColumns);
    m_form->setToolTip(tr("For example 01BLP0-001"));
    m_symbol = line("seriesSymbol", tr("Symbol"), shortColumns);
    m_symbol->setToolTip(tr("For example 28AA-26E"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"seriesKind"_s);
    m_kind->setAccessibleName(tr("What the series is for"));
    m_kind->addItem(tr("fees and levies"));
    for (const domain::FeeKind kind : {domain::FeeKind::Fee, domain::FeeKind::Levy})
        m_kind->addItem(presentation::feeKindText(kind), int(kind));
    m_first = line("seriesFirst", tr("First number"), shortColumns);
    m_last = line("seriesLast", tr("Last number"), shortColumns);
    m_taxCode = line("seriesTaxCode", tr("Tax code"), shortColumns);
    m_taxCode->setToolTip(tr("Of the agency; empty = the office's own"));
    auto *add = button("seriesAdd", tr("Register"));
    connect(add, &QPushButton::clicked, this, [this] {
        domain::ReceiptSeries series;
        series.form = m_form->text().trimmed();
        series.symbol = m_symbol->text().trimmed();
        series.taxCode = m_taxCode->text().trimmed();
        if (m_kind->currentData().isValid())
            series.kind = domain::FeeKind(m_kind->currentData().toInt());
        m_presenter.add(series, m_first->text(), m_last->text());
    });
    addRow(layout, tr("A new series"), {m_form, m_symbol, m_kind, m_first, m_last, m_taxCode, add});
}

void SeriesDialog::makeAdjusting(QVBoxLayout &layout)
{
    m_used = line("seriesUsed", tr("Last number used on paper"), longColumns);
    m_usedReason = line("seriesReason", tr("Reason"), longColumns);
    auto *adjust = button("seriesAdjust", tr("Go on behind it"));
    connect(adjust, &QPushButton::clicked, this, [this] {
        m_presenter.adjust(m_table->currentRow(), m_used->text(), m_usedReason->text());
    });
    addRow(layout, tr("The selected series: the numbers between are recorded as lost"),
           {m_used, m_usedReason, adjust});
}

void SeriesDialog::makeReopening(QVBoxLayout &layout)
{
    m_day = new QDateEdit(m_presenter.today(), this);
    m_day->setObjectName(u"reopenDay"_s);
    m_day->setAccessibleName(tr("Day to be opened again"));
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_cashier = line("reopenCashier", tr("Cashier (empty = I)"), longColumns);
    m_cashier->setToolTip(tr("Login name of who closed the day"));
    m_dayReason = line("reopenReason", tr("Reason"), longColumns);
    auto *reopen = button("reopenCashDay", tr("Open again"));
    connect(reopen, &QPushButton::clicked, this,
            [this] { m_presenter.reopen(m_day->date(), m_cashier->text(), m_dayReason->text()); });
    addRow(layout, tr("A closed cash day"), {m_day, m_cashier, m_dayReason, reopen});
}

void SeriesDialog::makeFoot(QVBoxLayout &layout)
{
    m_message = new MessageLine(u"seriesMessage"_s, this);
    auto *leave = button("seriesClose", tr("Close (Esc)"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_message, 1);
    row->addStretch();
    row->addWidget(leave);
    layout.addLayout(row);
}

void SeriesDialog::showSeries()
{
    const int chosen = m_table->currentRow();
    const auto count = int(m_presenter.series().size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const QStringList cells = m_presenter.line(row);
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->selectRow(chosen < 0 ? 0 : chosen);
}

} // namespace motcua::widgets
