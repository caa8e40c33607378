#include "ui/widgets/scanner/optionspage.h"

#include "ui/widgets/scanner/optiondelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::OptionListModel;
using motcua::presentation::ScannerCarePresenter;

namespace motcua::widgets
{

OptionsPage::OptionsPage(ScannerCarePresenter &care, MessageLine &message, QWidget *parent)
    : QWidget(parent), m_care(care), m_message(message)
{
    m_hint = new QLabel(
        care.mayChange()
            ? tr("A value that is set here (bold) is kept for this scanner and takes the place of "
                 "what the scan profile asks. Delete gives the device's own value back.")
            : tr("Only a supervisor or an administrator may change options; they count for "
                 "everybody at this desk."),
        this);
    m_hint->setObjectName(u"scannerOptionsHint"_s);
    m_hint->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeDeeds());
    connect(&care, &ScannerCarePresenter::optionsRead, this, [this] {
        if (m_message.text().contains(readingText()))
            m_message.clearMessage();
        m_table->resizeColumnsToContents();
        for (int column = 0; column < OptionListModel::Name; ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + fontMetrics().height());
        for (const int column : {OptionListModel::Title, OptionListModel::Range})
            m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), 230));
        m_table->setColumnWidth(OptionListModel::Value,
                                qBound(130, m_table->columnWidth(OptionListModel::Value), 240));
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(firstValue());
        refresh();
    });
    connect(&care, &ScannerCarePresenter::tried, this, [this](const QString &text, bool taken) {
        if (taken)
            m_message.showSuccess(text);
        else
            m_message.showNotice(text);
    });
    refresh();
}

void OptionsPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"scannerOptions"_s);
    m_table->setAccessibleName(tr("Every option of the scanner"));
    m_table->setModel(m_care.options());
    m_table->setItemDelegate(new OptionDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    auto *giveUp = new QShortcut(Qt::Key_Delete, m_table);
    giveUp->setContext(Qt::WidgetShortcut);
    connect(giveUp, &QShortcut::activated, this, &OptionsPage::resetCurrent);
}

QLayout *OptionsPage::makeDeeds()
{
    m_reset = new QPushButton(tr("Device's &own value (Delete)"), this);
    m_reset->setObjectName(u"resetScannerOption"_s);
    m_reset->setAccessibleName(tr("Give the chosen option the device's own value"));
    connect(m_reset, &QPushButton::clicked, this, &OptionsPage::resetCurrent);
    m_resetAll = new QPushButton(tr("Reset all"), this);
    m_resetAll->setObjectName(u"resetScannerOptions"_s);
    m_resetAll->setAccessibleName(tr("Give every option the device's own value"));
    connect(m_resetAll, &QPushButton::clicked, m_care.options(), &OptionListModel::reset);
    m_copy = new QPushButton(tr("Copy all options as &JSON"), this);
    m_copy->setObjectName(u"copyScannerOptions"_s);
    m_copy->setAccessibleName(tr("Copy all options as JSON, for a report"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_care.optionsAsJson());
        m_message.showNotice(tr("All options are in the clipboard."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    row->addStretch();
    row->addWidget(m_copy);
    return row;
}

QString OptionsPage::readingText() { return tr("The scanner is being asked for its options…"); }

void OptionsPage::enter()
{
    m_table->setFocus();
    if (!m_care.options()->options().isEmpty() || m_care.isReading())
        return;
    m_message.showNotice(readingText());
    m_care.readOptions();
}

/// Not the heading above it.
QModelIndex OptionsPage::firstValue() const
{
    const auto &options = m_care.options()->options();
    int row = 0;
    while (row + 1 < int(options.size()) && options[row].type == "group"_L1)
        ++row;
    return m_care.options()->index(row, OptionListModel::Value);
}

void OptionsPage::resetCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_care.mayChange())
        m_care.options()->setData(current.siblingAtColumn(OptionListModel::Value), QString(),
                                  Qt::EditRole);
}

void OptionsPage::refresh()
{
    const bool any = !m_care.options()->options().isEmpty();
    const bool canReset = m_care.mayChange() && !m_care.options()->wishes().isEmpty();
    m_reset->setVisible(m_care.mayChange());
    m_resetAll->setVisible(m_care.mayChange());
    m_reset->setEnabled(canReset);
    m_resetAll->setEnabled(canReset);
    m_copy->setEnabled(any);
}

} // namespace motcua::widgets
