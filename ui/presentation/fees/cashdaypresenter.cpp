#include "ui/presentation/fees/cashdaypresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::ErrorKind;
using kernel::Result;
using services::CashReport;

CashDayPresenter::CashDayPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
}

void CashDayPresenter::take(const Result<CashReport> &report)
{
    if (!report)
        return emit failed(report.error());
    m_report = *report;
    emit changed();
}

void CashDayPresenter::refresh()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return desk.money.cash.report({}, desk.actor); },
        [this](const Result<CashReport> &report) { take(report); });
}

QString CashDayPresenter::sums() const
{
    const domain::CashDay &day = m_report.day;
    QStringList lines;
    for (const domain::PaymentMethod method : domain::allPaymentMethods) {
        const domain::CashSum &sum = day.collectedBy(method);
        const qint64 refunded = day.refundedBy(method).total();
        QString line = tr("%1: %2 (%n receipt(s))", nullptr, sum.count)
                           .arg(paymentMethodText(method), moneyText(sum.total()));
        if (refunded > 0)
            line += tr(", refunded %1").arg(moneyText(refunded));
        lines.append(line);
    }
    lines.append(tr("Of these fees (phí) %1, levies (lệ phí) %2")
                     .arg(moneyText(day.allCollected().fee), moneyText(day.allCollected().levy)));
    return lines.join(u'\n');
}

QString CashDayPresenter::numbers() const
{
    QStringList lines;
    for (const domain::SeriesUse &use : m_report.day.series) {
        QString line = tr("%1: %2 to %3").arg(use.symbol, use.first, use.last);
        if (use.cancelled > 0)
            line += tr(", %n cancelled", nullptr, use.cancelled);
        if (use.lost > 0)
            line += tr(", %n lost", nullptr, use.lost);
        lines.append(line);
    }
    return lines.isEmpty() ? tr("No receipt yet today.") : lines.join(u'\n');
}

QString CashDayPresenter::differenceText(const QString &counted) const
{
    const auto amount = moneyFromText(counted);
    if (!amount)
        return {};
    const qint64 difference = *amount - std::max<qint64>(m_report.day.expectedCash(), 0);
    if (difference == 0)
        return {};
    const QString money = moneyText(std::abs(difference));
    return difference > 0 ? tr("%1 too much").arg(money) : tr("%1 too little").arg(money);
}

void CashDayPresenter::close(const QString &counted, const QString &reason)
{
    const auto amount = moneyFromText(counted);
    if (!amount)
        return emit failed({ErrorKind::Refused, u"fee.counted"_s, {}, {}});
    ask(
        m_desk.storage, this,
        [&desk = m_desk, amount = *amount, reason] {
            return desk.money.cash.close({{}, {}, amount, reason}, desk.actor);
        },
        [this](const Result<CashReport> &report) {
            take(report);
            if (report)
                emit closed();
        });
}

void CashDayPresenter::print()
{
    // Forms are laid out off the GUI thread, as every paper is.
    ask(
        m_desk.storage, this,
        [&desk = m_desk]() -> Result<QByteArray> {
            const auto report = desk.money.cash.report({}, desk.actor);
            if (!report)
                return kernel::failure(report.error());
            return desk.money.reports.pdf(
                {report->day, report->receipts, report->closing, desk.clock.now()}, desk.profile);
        },
        [this](const Result<QByteArray> &pdf) {
            if (!pdf)
                return emit failed(pdf.error());
            const domain::CashBox &box = m_report.day.box;
            emit reportReady(u"cash-%1-%2.pdf"_s.arg(box.day.toString(Qt::ISODate), box.cashier),
                             *pdf);
        });
}

} // namespace motcua::presentation
