#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// How money came in (hình thức thanh toán; NĐ 118/2025 Art 24 wants several ways).
enum class PaymentMethod { Cash, Transfer, Online };

inline constexpr PaymentMethod allPaymentMethods[] = {PaymentMethod::Cash, PaymentMethod::Transfer,
                                                      PaymentMethod::Online};

/// Where one fee of a dossier stands (regulation facts §1.10).
enum class FeeState {
    Waiting,        ///< chưa thu
    Collected,      ///< đã thu
    Exempt,         ///< miễn, with its reason
    AwaitingRefund, ///< chờ hoàn: collected, to be given back
    Refunded,       ///< đã hoàn
    NeedsProof,     ///< chờ minh chứng: payment or exemption claimed, not shown yet
};

inline constexpr FeeState allFeeStates[] = {FeeState::Waiting,  FeeState::Collected,
                                            FeeState::Exempt,   FeeState::AwaitingRefund,
                                            FeeState::Refunded, FeeState::NeedsProof};

/// What is done with a fee; the acts on a receipt (Cancel and after) go for all of its lines.
enum class FeeAct {
    Collect,
    Exempt,
    AskProof,
    Reopen, ///< an exemption or a wait for proof was a mistake
    Cancel, ///< the receipt was wrong: the fee waits again
    AskRefund,
    KeepAfterAll, ///< the refund was asked for by mistake
    Refund,
};

inline constexpr FeeAct allFeeActs[] = {FeeAct::Collect,      FeeAct::Exempt, FeeAct::AskProof,
                                        FeeAct::Reopen,       FeeAct::Cancel, FeeAct::AskRefund,
                                        FeeAct::KeepAfterAll, FeeAct::Refund};

/// The state after `act`, or nothing where the table has no such pair: a collected fee is not
/// collected again, a refunded one is final.
[[nodiscard]] std::optional<FeeState> feeStateAfter(FeeState from, FeeAct act);

// Names for JSON, events and the store, lowerCamel: `awaitingRefund`.
[[nodiscard]] QString feeStateName(FeeState state);
[[nodiscard]] QString feeActName(FeeAct act);
[[nodiscard]] QString paymentMethodName(PaymentMethod method);
[[nodiscard]] std::optional<PaymentMethod> paymentMethodFromName(const QString &name);

} // namespace motcua::domain
