#include "app/core/domain/feestate.h"

#include "app/core/domain/feenames.h"

#include <algorithm>
#include <iterator>

namespace motcua::domain
{

namespace
{

struct Pair {
    FeeState from;
    FeeAct act;
    FeeState to;
};

constexpr Pair table[] = {
    {FeeState::Waiting, FeeAct::Collect, FeeState::Collected},
    {FeeState::Waiting, FeeAct::Exempt, FeeState::Exempt},
    {FeeState::Waiting, FeeAct::AskProof, FeeState::NeedsProof},
    {FeeState::NeedsProof, FeeAct::Collect, FeeState::Collected},
    {FeeState::NeedsProof, FeeAct::Exempt, FeeState::Exempt},
    {FeeState::NeedsProof, FeeAct::Reopen, FeeState::Waiting},
    {FeeState::Exempt, FeeAct::Reopen, FeeState::Waiting},
    {FeeState::Collected, FeeAct::Cancel, FeeState::Waiting},
    {FeeState::Collected, FeeAct::AskRefund, FeeState::AwaitingRefund},
    {FeeState::AwaitingRefund, FeeAct::KeepAfterAll, FeeState::Collected},
    {FeeState::AwaitingRefund, FeeAct::Refund, FeeState::Refunded},
};

} // namespace

std::optional<FeeState> feeStateAfter(FeeState from, FeeAct act)
{
    const auto *found = std::find_if(std::begin(table), std::end(table), [&](const Pair &pair) {
        return pair.from == from && pair.act == act;
    });
    return found == std::end(table) ? std::nullopt : std::optional(found->to);
}

QString feeStateName(FeeState state) { return nameIn(feeStates, state); }
QString feeActName(FeeAct act) { return nameIn(feeActs, act); }
QString paymentMethodName(PaymentMethod method) { return nameIn(paymentMethods, method); }
std::optional<PaymentMethod> paymentMethodFromName(const QString &name)
{
    return valueIn(paymentMethods, name);
}

} // namespace motcua::domain
