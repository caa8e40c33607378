#include "app/core/domain/cashday.h"

#include "app/core/domain/money.h"
#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::failure;

namespace
{

bool addTo(qint64 &sum, qint64 amount)
{
    const auto both = addMoney(sum, amount);
    sum = both.value_or(sum);
    return both.has_value();
}

bool addTo(CashSum &sum, const FeeReceipt &receipt)
{
    ++sum.count;
    return addTo(sum.fee, receipt.totalOf(FeeKind::Fee)) &&
           addTo(sum.levy, receipt.totalOf(FeeKind::Levy)) &&
           addMoney(sum.fee, sum.levy).has_value();
}

CashSum together(const std::array<CashSum, std::size(allPaymentMethods)> &sums)
{
    CashSum all;
    for (const CashSum &sum : sums) {
        all.count += sum.count;
        all.fee += sum.fee;
        all.levy += sum.levy;
    }
    return all;
}

SeriesUse &useOf(const FeeReceipt &receipt, CashDay &day)
{
    const auto known =
        std::find_if(day.series.begin(), day.series.end(), [&](const SeriesUse &use) {
            return use.form == receipt.form && use.symbol == receipt.symbol;
        });
    if (known != day.series.end())
        return *known;
    day.series.append({receipt.form, receipt.symbol, receipt.numberText(), receipt.numberText()});
    return day.series.last();
}

bool addLine(const FeeReceiptLine &line, CashDay &day)
{
    const auto isIt = [&](const FeeUse &use) {
        return use.code == line.code && use.name == line.name && use.unit == line.unit &&
               use.unitAmount == line.unitAmount();
    };
    auto use = std::find_if(day.fees.begin(), day.fees.end(), isIt);
    if (use == day.fees.end())
        use = day.fees.insert(
            day.fees.end(), {line.code, line.name, line.kind, line.unit, line.unitAmount(), 0, 0});
    use->quantity += line.quantity;
    return addTo(use->amount, line.amount);
}

bool addIssued(const FeeReceipt &receipt, CashDay &day)
{
    SeriesUse &use = useOf(receipt, day);
    use.first = std::min(use.first, receipt.numberText()); // of equal length
    use.last = std::max(use.last, receipt.numberText());
    if (receipt.state == FeeReceiptState::Lost) {
        ++use.lost;
        ++day.lost;
        return true;
    }
    day.cashierName = receipt.cashierName;
    ++use.issued;
    ++day.issued;
    if (receipt.state == FeeReceiptState::Cancelled) {
        ++use.cancelled;
        ++day.cancelled;
        return true;
    }
    bool sound = addTo(day.collected[std::size_t(receipt.method)], receipt) &&
                 addTo(use.amount, receipt.total());
    for (const FeeReceiptLine &line : receipt.lines)
        sound = addLine(line, day) && sound;
    return sound;
}

} // namespace

CashSum CashDay::allCollected() const { return together(collected); }
CashSum CashDay::allRefunded() const { return together(refunded); }

kernel::Result<CashDay> cashDay(const CashBox &box, const QList<FeeReceipt> &receipts)
{
    CashDay day;
    day.box = box;
    bool sound = true;
    for (const FeeReceipt &receipt : receipts) {
        if (receipt.desk != box.desk)
            continue;
        if (receipt.cashier == box.cashier && kernel::inVietnam(receipt.at).date() == box.day)
            sound = addIssued(receipt, day) && sound;
        if (receipt.state == FeeReceiptState::Refunded && receipt.settledBy == box.cashier &&
            kernel::inVietnam(receipt.settledAt).date() == box.day)
            sound = addTo(day.refunded[std::size_t(receipt.method)], receipt) && sound;
    }
    // Three sums within bounds may be beyond them together.
    MoneySum all;
    for (const auto &sums : {day.collected, day.refunded}) {
        for (const CashSum &sum : sums)
            all.add(sum.total());
    }
    if (!sound || !all.value())
        return failure(kernel::ErrorKind::Refused, u"fee.sumTooLarge"_s);
    return day;
}

} // namespace motcua::domain
