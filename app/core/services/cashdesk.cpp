#include "app/core/services/cashdesk.h"

#include "app/core/domain/money.h"
#include "app/core/services/intake.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::CashBox;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

Result<CashBox> CashDesk::boxFor(const ClosingWish &wish, const ports::Actor &actor) const
{
    if (!m_profile.fees.mayCollect(actor.user.role))
        return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
    const bool own = wish.cashier.isEmpty() || wish.cashier == actor.user.name;
    if (!own) {
        if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
            return failure(allowed.error());
        const auto user = m_users.byName(wish.cashier);
        if (!user)
            return failure(user.error());
        if (!*user)
            return failure(ErrorKind::Refused, u"user.unknown"_s, {wish.cashier});
    }
    const QDate today = m_clock.now().date();
    return CashBox{actor.desk, own ? actor.user.name : wish.cashier,
                   wish.day.isValid() ? wish.day : today};
}

Result<CashReport> CashDesk::report(const ClosingWish &which, const ports::Actor &actor) const
{
    const auto box = boxFor(which, actor);
    if (!box)
        return failure(box.error());
    auto receipts = m_store.receiptsOn(box->desk, box->day);
    if (!receipts)
        return failure(receipts.error());
    receipts->removeIf([&](const domain::FeeReceipt &receipt) {
        return receipt.cashier != box->cashier && receipt.settledBy != box->cashier;
    });
    const auto closing = m_store.closingOf(*box);
    if (!closing)
        return failure(closing.error());
    auto day = domain::cashDay(*box, *receipts);
    if (!day)
        return failure(day.error());
    if (day->cashierName.isEmpty() && box->cashier == actor.user.name)
        day->cashierName = actor.user.fullName;
    return CashReport{std::move(*day), std::move(*receipts), *closing};
}

Result<CashReport> CashDesk::close(const ClosingWish &wish, const ports::Actor &actor) const
{
    auto report = this->report(wish, actor);
    if (!report)
        return report;
    const QDateTime now = m_clock.now();
    const CashBox &box = report->day.box;
    if (box.day > now.date())
        return failure(ErrorKind::Refused, u"fee.dayFuture"_s, {box.day.toString(u"dd/MM/yyyy"_s)});
    if (wish.counted < 0 || wish.counted > domain::mostMoney)
        return failure(ErrorKind::Refused, u"fee.counted"_s);
    domain::CashClosing closing{
        box, report->day.expectedCash(), wish.counted, wish.reason.trimmed(), now, actor.user.name};
    if (closing.difference() != 0 && closing.reason.isEmpty())
        return failure(ErrorKind::Refused, u"fee.differenceReason"_s,
                       {QLocale(QLocale::Vietnamese).toString(closing.expected),
                        QLocale(QLocale::Vietnamese).toString(closing.counted)});
    if (auto closed = m_store.close(closing, actor); !closed)
        return failure(closed.error());
    report->closing = closing;
    return report;
}

Status CashDesk::reopen(const ClosingWish &which, const QString &reason,
                        const ports::Actor &actor) const
{
    if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"fee.reason"_s);
    const auto box = boxFor(which, actor);
    if (!box)
        return failure(box.error());
    return m_store.reopen(*box, reason.trimmed(), actor);
}

} // namespace motcua::services
