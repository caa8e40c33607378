#include "ui/presentation/fees/seriespresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::ErrorKind;

namespace
{

/// A whole number from 1 on; 0 = none.
qint64 numberOf(const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.trimmed().toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

} // namespace

bool SeriesPresenter::maySupervise(const services::Desk &desk)
{
    return domain::mayDo(desk.actor.user.role, domain::Permission::Supervise);
}

void SeriesPresenter::load()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return desk.money.fees.series(desk.actor); },
        [this](const kernel::Result<QList<domain::ReceiptSeries>> &series) {
            if (!series)
                return emit failed(series.error());
            m_series = *series;
            emit loaded();
        });
}

QStringList SeriesPresenter::line(int row) const
{
    const domain::ReceiptSeries &one = m_series[row];
    const QString kind = one.kind ? feeKindText(*one.kind) : tr("fees and levies");
    const QString next = one.needsConfirmation ? tr("to be confirmed")
                         : one.left() > 0      ? one.numberText(one.next)
                                               : tr("used up");
    return {one.form, one.symbol, kind,
            u"%1 – %2"_s.arg(one.numberText(one.first), one.numberText(one.last)), next};
}

template <class Work> void SeriesPresenter::change(Work work, const QString &sentence)
{
    ask(m_desk.storage, this, std::move(work), [this, sentence](const kernel::Status &done) {
        if (!done)
            return emit failed(done.error());
        emit succeeded(sentence);
        load();
    });
}

void SeriesPresenter::add(const domain::ReceiptSeries &wish, const QString &first,
                          const QString &last)
{
    domain::ReceiptSeries series = wish;
    series.first = numberOf(first);
    series.last = numberOf(last);
    change(
        [&desk = m_desk, series] { return desk.money.fees.addSeries(series, desk.actor); },
        tr("Series %1 is registered: %2 to %3.")
            .arg(series.symbol, series.numberText(series.first), series.numberText(series.last)));
}

void SeriesPresenter::adjust(int row, const QString &last, const QString &reason)
{
    if (row < 0 || row >= m_series.size())
        return emit failed({ErrorKind::Refused, u"fee.seriesNone"_s, {}, {}});
    const domain::ReceiptSeries one = m_series[row];
    const qint64 number = numberOf(last);
    if (number == 0)
        return emit failed({ErrorKind::Refused, u"fee.lastNumber"_s, {}, {}});
    change([&desk = m_desk, name = ports::ReceiptName{one.form, one.symbol, number},
            reason] { return desk.money.fees.adjustSeries(name, reason, desk.actor); },
           tr("Series %1 goes on behind %2.").arg(one.symbol, one.numberText(number)));
}

void SeriesPresenter::reopen(QDate day, const QString &cashier, const QString &reason)
{
    change(
        [&desk = m_desk, day, cashier, reason] {
            return desk.money.cash.reopen({day, cashier.trimmed()}, reason, desk.actor);
        },
        tr("The cash day %1 is open again.").arg(dateText(day)));
}

} // namespace motcua::presentation
