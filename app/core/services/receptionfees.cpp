#include "app/core/services/receptionfees.h"

#include "app/core/domain/money.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::FeeState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

namespace
{

/// Paid before any receipt of this desk. The portal has told so of what was filed online; at the
/// counter it is a word, and money is believed with its proof (facts §1.10).
void takePayment(CheckedDossier &checked, domain::DossierFee &fee)
{
    if (checked.dossier.channel == domain::Channel::Online) {
        fee.state = FeeState::Collected;
        fee.method = domain::PaymentMethod::Online;
        return;
    }
    fee.state = FeeState::NeedsProof;
    checked.warnings.append({ErrorKind::Refused, u"fee.paidUnproven"_s, {fee.name}, {}});
}

Status waive(CheckedDossier &checked, domain::DossierFee &fee, const QString &reason,
             const FeeRules &rules)
{
    QStringList reasons = fee.exemptions + rules.fees.exemptions;
    reasons.removeDuplicates();
    if (!reasons.contains(reason))
        return failure(ErrorKind::Refused, u"fee.exemption"_s, {reason, reasons.join(u"; "_s)});
    fee.exemptReason = reason;
    fee.state = FeeState::Exempt;
    if (!rules.fees.mayCollect(rules.role)) {
        fee.state = FeeState::NeedsProof;
        checked.warnings.append(
            {ErrorKind::Refused, u"fee.exemptUnproven"_s, {fee.name, reason}, {}});
    }
    return {};
}

kernel::Result<domain::DossierFee> owed(const DraftFee &given,
                                        const domain::FeeDefinition &published)
{
    const auto amount =
        feeFor(published.name, given.amount.value_or(published.amount), given.quantity);
    if (!amount)
        return failure(amount.error());
    domain::DossierFee fee = openFee(published);
    fee.amount = *amount;
    fee.quantity = given.quantity;
    return fee;
}

} // namespace

domain::DossierFee openFee(const domain::FeeDefinition &published)
{
    domain::DossierFee fee;
    fee.code = published.code;
    fee.name = published.name;
    fee.kind = published.kind;
    fee.amount = published.amount;
    fee.published = published.amount;
    fee.exemptions = published.exemptions;
    fee.unit = published.unit;
    return fee;
}

kernel::Result<qint64> feeFor(const QString &name, qint64 unitAmount, qint64 quantity)
{
    const QString count = QString::number(quantity);
    if (quantity < 1 || quantity > domain::mostFeeQuantity)
        return failure(ErrorKind::Refused, u"fee.quantity"_s,
                       {name, count, QString::number(domain::mostFeeQuantity)});
    if (const auto amount = domain::feeAmount(unitAmount, quantity))
        return *amount;
    return failure(ErrorKind::Refused, u"fee.product"_s,
                   {name, QLocale(QLocale::Vietnamese).toString(unitAmount), count});
}

Status addFees(CheckedDossier &checked, const QList<DraftFee> &fees, const FeeRules &rules)
{
    domain::Dossier &dossier = checked.dossier;
    const QList<domain::FeeDefinition> published = domain::publishedList(dossier).fees;
    QList<DraftFee> wanted = fees;
    for (const domain::FeeDefinition &known : published) {
        const bool isNamed = std::any_of(fees.begin(), fees.end(),
                                         [&](const auto &fee) { return fee.code == known.code; });
        if (known.demand == domain::FeeDemand::Compulsory && !isNamed)
            wanted.append({known.code, std::nullopt, false});
    }
    QStringList codes;
    for (const DraftFee &given : std::as_const(wanted)) {
        if (codes.contains(given.code))
            return failure(ErrorKind::Refused, u"fee.twice"_s, {given.code});
        codes.append(given.code);
        const auto known = std::find_if(published.begin(), published.end(),
                                        [&](const auto &one) { return one.code == given.code; });
        if (known == published.end())
            return failure(ErrorKind::Refused, u"fee.unknown"_s,
                           {given.code, dossier.procedureName});
        if (given.paid && !given.exemption.isEmpty())
            return failure(ErrorKind::Refused, u"fee.exemptPaid"_s, {known->name});
        auto fee = owed(given, *known);
        if (!fee)
            return failure(fee.error());
        if (!given.exemption.isEmpty()) {
            if (auto waived = waive(checked, *fee, given.exemption, rules); !waived)
                return waived;
        } else if (given.paid) {
            takePayment(checked, *fee);
        }
        dossier.fees.append(std::move(*fee));
    }
    return {};
}

} // namespace motcua::services
