#include "ui/widgets/fees/feespage.h"

#include "ui/presentation/messages.h"
#include "ui/widgets/fees/cashdaybox.h"
#include "ui/widgets/fees/collectbox.h"
#include "ui/widgets/fees/receiptsbox.h"
#include "ui/widgets/previewdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using presentation::CashDayPresenter;
using presentation::FeesPresenter;

FeesPage::FeesPage(Parts parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(u"feesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 10);
    layout->setSpacing(10);
    makeTop();
    m_message = new MessageLine(u"feesMessage"_s, this);
    layout->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(10);
    auto *work = new QVBoxLayout;
    work->setSpacing(10);
    m_collect = new CollectBox(parts.fees, this);
    m_receipts = new ReceiptsBox(parts.fees, parts.dialogs, this);
    work->addWidget(m_collect, 1);
    work->addWidget(m_receipts, 1);
    m_day = new CashDayBox(parts.day, this);
    columns->addLayout(work, 5);
    columns->addWidget(m_day, 2);
    layout->addLayout(columns, 1);
    makeShortcuts();
    connectPresenters();
}

void FeesPage::makeTop()
{
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(tr("Fees and levies"), this);
    QFont big = title->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() + 4);
    title->setFont(big);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setObjectName(u"leaveFees"_s);
    back->setAccessibleName(tr("Back to the home page"));
    connect(back, &QPushButton::clicked, this, &FeesPage::left);
    row->addWidget(title);
    row->addStretch();
    if (m_parts.supervises) {
        auto *series = new QPushButton(tr("Series and closed days… (Ctrl+E)"), this);
        series->setObjectName(u"feeSeries"_s);
        series->setAccessibleName(tr("Receipt series and closed days"));
        series->setShortcut(QKeySequence(u"Ctrl+E"_s));
        connect(series, &QPushButton::clicked, this, &FeesPage::seriesWanted);
        row->addWidget(series);
    }
    row->addWidget(back);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void FeesPage::makeShortcuts()
{
    const auto add = [this](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::Key_F3, [this] { m_collect->focusSearch(); });
    add(Qt::Key_F4, [this] { m_collect->focusFees(); });
    add(Qt::Key_F5, [this] { m_receipts->focusReceipts(); });
    add(Qt::Key_F6, [this] { m_day->focusCounted(); });
    add(Qt::Key_Escape, [this] { emit left(); });
}

void FeesPage::connectPresenters()
{
    const auto fail = [this](const kernel::Error &error) {
        m_message->showError(presentation::errorText(error));
    };
    connect(&m_parts.fees, &FeesPresenter::failed, this, fail);
    connect(&m_parts.day, &CashDayPresenter::failed, this, fail);
    connect(&m_parts.fees, &FeesPresenter::succeeded, this, [this](const QString &sentence) {
        m_message->showSuccess(sentence);
        m_parts.day.refresh();
    });
    connect(&m_parts.fees, &FeesPresenter::warned, this, [this](const kernel::Error &warning) {
        m_message->showNotice(m_message->text() + u' ' + presentation::errorText(warning));
    });
    connect(&m_parts.fees, &FeesPresenter::receiptReady, this, &FeesPage::showReceipt);
    connect(&m_parts.fees, &FeesPresenter::dossierChanged, this,
            [this] { m_message->clearMessage(); });
    connect(&m_parts.day, &CashDayPresenter::closed, this,
            [this] { m_message->showSuccess(tr("The day is closed.")); });
    connect(&m_parts.day, &CashDayPresenter::reportReady, this, &FeesPage::showReport);
}

void FeesPage::showReport(const QString &fileName, const QByteArray &pdf)
{
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                       {tr("Report of the cash day"), tr("Cash day"),
                        tr("One copy is signed and kept."), fileName, pdf},
                       this))
        ->open();
}

void FeesPage::showReceipt(const presentation::PaperView &receipt)
{
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                       PreviewDialog::paper(receipt), this))
        ->open();
}

void FeesPage::enter()
{
    m_message->clearMessage();
    m_parts.fees.leaveDossier();
    m_parts.fees.refresh();
    m_parts.day.refresh();
    m_collect->focusSearch();
}

} // namespace motcua::widgets
