#include "ui/widgets/fees/cashdaybox.h"

#include "ui/presentation/format.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

QLabel *label(const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void colour(QLabel &label, const QColor &tone)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, tone);
    label.setPalette(palette);
}

} // namespace

CashDayBox::CashDayBox(presentation::CashDayPresenter &day, QWidget *parent)
    : QWidget(parent), m_day(day)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({3, tr("End of my day"), tr("F6")}, this);
    outer->addWidget(m_box);
    makeSums();
    makeClosing();
    connect(&day, &presentation::CashDayPresenter::changed, this, &CashDayBox::refresh);
    refresh();
}

void CashDayBox::makeSums()
{
    m_sums = label(u"cashSums"_s, m_box);
    m_numbers = label(u"cashNumbers"_s, m_box);
    m_expected = label(u"cashExpected"_s, m_box);
    QFont bold = m_expected->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 2);
    m_expected->setFont(bold);
    for (QLabel *part : {m_sums, m_numbers, m_expected})
        m_box->body()->addWidget(part);
}

void CashDayBox::makeClosing()
{
    m_counted = new QLineEdit(m_box);
    m_counted->setObjectName(u"cashCounted"_s);
    m_counted->setAccessibleName(tr("Cash counted, in đồng"));
    m_counted->setPlaceholderText(tr("Cash counted, in đồng"));
    connect(m_counted, &QLineEdit::textChanged, this, &CashDayBox::refreshDifference);
    m_difference = label(u"cashDifference"_s, m_box);
    m_reason = new QLineEdit(m_box);
    m_reason->setObjectName(u"cashReason"_s);
    m_reason->setAccessibleName(tr("Why there is a difference"));
    m_reason->setPlaceholderText(tr("Why there is a difference"));
    m_close = new QPushButton(tr("Close the day (F10)"), m_box);
    m_close->setObjectName(u"closeCashDay"_s);
    m_close->setAccessibleName(tr("Close the cash day"));
    m_close->setShortcut(Qt::Key_F10);
    const auto close = [this] { m_day.close(m_counted->text(), m_reason->text()); };
    connect(m_close, &QPushButton::clicked, this, close);
    m_closed = label(u"cashClosed"_s, m_box);
    auto *report = new QPushButton(tr("Report… (Ctrl+P)"), m_box);
    report->setObjectName(u"cashReport"_s);
    report->setAccessibleName(tr("Report of the cash day"));
    report->setIcon(QIcon(u":/motcua/icons/print.svg"_s));
    report->setShortcut(QKeySequence(u"Ctrl+P"_s));
    connect(report, &QPushButton::clicked, &m_day, &presentation::CashDayPresenter::print);
    for (QWidget *part : {static_cast<QWidget *>(m_counted), static_cast<QWidget *>(m_difference),
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_close),
                          static_cast<QWidget *>(m_closed)})
        m_box->body()->addWidget(part);
    m_box->body()->addStretch();
    m_box->body()->addWidget(report);
}

void CashDayBox::refresh()
{
    const auto &report = m_day.report();
    m_sums->setText(m_day.sums());
    m_numbers->setText(m_day.numbers());
    m_expected->setText(
        tr("Cash by the receipts: %1").arg(presentation::moneyText(report.day.expectedCash())));
    const bool closed = m_day.isClosed();
    for (QWidget *part : {static_cast<QWidget *>(m_counted), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_close)})
        part->setVisible(!closed);
    m_closed->setVisible(closed);
    if (closed)
        m_closed->setText(tr("Closed at %1 with %2. What comes now is of the next day; a "
                             "supervisor can open it again.")
                              .arg(kernel::inVietnam(report.closing->closedAt).toString(u"HH:mm"_s),
                                   presentation::moneyText(report.closing->counted)));
    colour(*m_closed, tonesFor(palette()).good);
    refreshDifference();
}

void CashDayBox::refreshDifference()
{
    const QString text = m_day.isClosed() ? QString() : m_day.differenceText(m_counted->text());
    m_difference->setText(text);
    m_difference->setVisible(!text.isEmpty());
    colour(*m_difference, tonesFor(palette()).bad);
}

void CashDayBox::focusCounted() { m_counted->setFocus(); }

} // namespace motcua::widgets
