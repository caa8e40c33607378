#include "tests/fakes/memoryfees.h"

#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::CashBox;
using domain::FeeReceipt;
using domain::FeeReceiptState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::IssuedReceipts;

namespace
{

bool isNamed(const FeeReceipt &receipt, const ports::ReceiptName &name)
{
    return (name.form.isEmpty() || receipt.form == name.form) && receipt.symbol == name.symbol &&
           receipt.number == name.number;
}

} // namespace

Status MemoryFeeStore::addSeries(const domain::ReceiptSeries &series, const ports::Actor &actor)
{
    book.append(series);
    book.last().desk = actor.desk;
    book.last().next = series.first;
    return {};
}

Result<QList<domain::ReceiptSeries>> MemoryFeeStore::series() const { return book; }

Status MemoryFeeStore::adjustSeries(const ports::ReceiptName &last, const QString &,
                                    const ports::Actor &)
{
    for (domain::ReceiptSeries &series : book) {
        if (series.symbol == last.symbol) {
            series.next = last.number + 1;
            series.needsConfirmation = false;
            return {};
        }
    }
    return failure(ErrorKind::Refused, u"fee.seriesUnknown"_s, {last.symbol});
}

Status MemoryFeeStore::checkOpen(const CashBox &box) const
{
    if (*closingOf(box))
        return failure(ErrorKind::Refused, u"fee.dayClosed"_s,
                       {box.day.toString(u"dd/MM/yyyy"_s), box.cashier});
    return {};
}

domain::Dossier MemoryFeeStore::keep(const ports::FeeDeed &deed)
{
    domain::Dossier dossier = deed.dossier;
    dossier.revision += 1;
    for (domain::Dossier &kept : m_dossiers.dossiers) {
        if (kept.id == dossier.id)
            kept = dossier;
    }
    deeds.append(deed.event.what);
    return dossier;
}

Result<IssuedReceipts> MemoryFeeStore::issue(const QList<FeeReceipt> &drafts,
                                             const ports::FeeDeed &deed, const ports::Actor &actor)
{
    const CashBox box{actor.desk, actor.user.name, m_clock.now().date()};
    if (auto open = checkOpen(box); !open)
        return failure(open.error());
    IssuedReceipts issued{{}, drafts};
    ports::FeeDeed told = deed;
    for (FeeReceipt &receipt : issued.receipts) {
        const auto series =
            std::find_if(book.begin(), book.end(), [&](const domain::ReceiptSeries &one) {
                return one.form == receipt.form && one.symbol == receipt.symbol &&
                       one.first <= receipt.number && receipt.number <= one.last && one.left() > 0;
            });
        if (series == book.end())
            return failure(ErrorKind::Refused, u"fee.seriesUsedUp"_s, {receipt.symbol});
        receipt.number = series->next++;
        receipt.digits = series->digits;
        receipt.taxCode = series->taxCode;
        receipt.desk = actor.desk;
        receipt.cashier = actor.user.name;
        receipt.dossier = deed.dossier.id;
        receipt.dossierCode = deed.dossier.code;
        for (const domain::FeeReceiptLine &line : std::as_const(receipt.lines)) {
            for (domain::DossierFee &fee : told.dossier.fees) {
                if (fee.code == line.code)
                    fee.receipt = receipt.name();
            }
        }
        receipts.append(receipt);
    }
    issued.dossier = keep(told);
    return issued;
}

Result<domain::Dossier> MemoryFeeStore::change(const ports::FeeDeed &deed, const ports::Actor &)
{
    return keep(deed);
}

Result<IssuedReceipts> MemoryFeeStore::settle(const FeeReceipt &receipt, const ports::FeeDeed &deed,
                                              const ports::Actor &)
{
    const bool refunded = receipt.state == FeeReceiptState::Refunded;
    const CashBox box{receipt.desk, refunded ? receipt.settledBy : receipt.cashier,
                      kernel::inVietnam(refunded ? receipt.settledAt : receipt.at).date()};
    if (refunded || receipt.state == FeeReceiptState::Cancelled) {
        if (auto open = checkOpen(box); !open)
            return failure(open.error());
    }
    for (FeeReceipt &kept : receipts) {
        if (isNamed(kept, {receipt.form, receipt.symbol, receipt.number}))
            kept = receipt;
    }
    return IssuedReceipts{keep(deed), {receipt}};
}

Result<std::optional<FeeReceipt>> MemoryFeeStore::byNumber(const ports::ReceiptName &name) const
{
    const auto found = std::find_if(receipts.begin(), receipts.end(),
                                    [&](const FeeReceipt &one) { return isNamed(one, name); });
    return found == receipts.end() ? std::nullopt : std::optional(*found);
}

Result<QList<FeeReceipt>> MemoryFeeStore::receiptsOf(const kernel::DossierId &dossier) const
{
    QList<FeeReceipt> found = receipts;
    found.removeIf([&](const FeeReceipt &one) { return one.dossier != dossier; });
    return found;
}

Result<QList<FeeReceipt>> MemoryFeeStore::receiptsOn(const QString &desk, QDate day) const
{
    QList<FeeReceipt> found = receipts;
    found.removeIf([&](const FeeReceipt &one) {
        const bool issued = kernel::inVietnam(one.at).date() == day;
        const bool settled =
            one.settledAt.isValid() && kernel::inVietnam(one.settledAt).date() == day;
        return one.desk != desk || !(issued || settled);
    });
    return found;
}

Status MemoryFeeStore::close(const domain::CashClosing &closing, const ports::Actor &)
{
    if (auto open = checkOpen(closing.box); !open)
        return open;
    closings.append(closing);
    return {};
}

Status MemoryFeeStore::reopen(const CashBox &box, const QString &reason, const ports::Actor &actor)
{
    for (domain::CashClosing &closing : closings) {
        if (closing.box == box && closing.stands()) {
            closing.reopenedAt = m_clock.now();
            closing.reopenedBy = actor.user.name;
            closing.reopenReason = reason;
            return {};
        }
    }
    return failure(ErrorKind::Refused, u"fee.dayOpen"_s,
                   {box.day.toString(u"dd/MM/yyyy"_s), box.cashier});
}

Result<std::optional<domain::CashClosing>> MemoryFeeStore::closingOf(const CashBox &box) const
{
    const auto found =
        std::find_if(closings.begin(), closings.end(), [&](const domain::CashClosing &one) {
            return one.box == box && one.stands();
        });
    return found == closings.end() ? std::nullopt : std::optional(*found);
}

} // namespace motcua::tests
