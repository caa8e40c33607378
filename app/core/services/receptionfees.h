#pragma once

#include "app/core/domain/feesprofile.h"
#include "app/core/services/intake.h"

namespace motcua::services
{

/// Which reasons for an exemption this office takes, and whether who receives may grant one.
struct FeeRules {
    const domain::FeesProfile &fees;
    domain::Role role;
};

/// Once, at what was published, and not paid yet.
[[nodiscard]] domain::DossierFee openFee(const domain::FeeDefinition &published);

/// Đơn giá × số lượng of one fee. Errors: "fee.quantity" [fee, quantity, most], "fee.product" [fee,
/// unit amount, quantity] for more than one fee may be.
[[nodiscard]] kernel::Result<qint64> feeFor(const QString &name, qint64 unitAmount,
                                            qint64 quantity);

/// What this dossier owes by the list that it was received under (`checked.dossier.published`): the
/// fees of the draft, and the compulsory ones that it does not name, once each. An exemption is
/// recorded by who may collect; anybody else's word waits for its proof (NeedsProof, warning
/// "fee.exemptUnproven" [fee, reason]), and so does a payment that no receipt of this desk tells
/// ("fee.paidUnproven" [fee]), but for one made at the portal.
///
/// Errors, all Refused: "fee.twice" [code], "fee.unknown" [code, procedure], "fee.exemption"
/// [reason, reasons], "fee.exemptPaid" [fee], those of feeFor().
[[nodiscard]] kernel::Status addFees(CheckedDossier &checked, const QList<DraftFee> &fees,
                                     const FeeRules &rules);

} // namespace motcua::services
