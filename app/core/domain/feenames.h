#pragma once

#include "app/core/domain/enumnames.h"
#include "app/core/domain/feereceipt.h"

namespace motcua::domain
{

// The tables behind feeStateName() and its like, for those who read JSON and rows.

inline constexpr auto paymentMethods =
    enumNames<PaymentMethod>({{PaymentMethod::Cash, "cash"},
                              {PaymentMethod::Transfer, "transfer"},
                              {PaymentMethod::Online, "online"}});
inline constexpr auto feeStates = enumNames<FeeState>({{FeeState::Waiting, "waiting"},
                                                       {FeeState::Collected, "collected"},
                                                       {FeeState::Exempt, "exempt"},
                                                       {FeeState::AwaitingRefund, "awaitingRefund"},
                                                       {FeeState::Refunded, "refunded"},
                                                       {FeeState::NeedsProof, "needsProof"}});
/// As events tell them.
inline constexpr auto feeActs = enumNames<FeeAct>({{FeeAct::Collect, "feeCollected"},
                                                   {FeeAct::Exempt, "feeExempted"},
                                                   {FeeAct::AskProof, "feeProofAsked"},
                                                   {FeeAct::Reopen, "feeReopened"},
                                                   {FeeAct::Cancel, "feeReceiptCancelled"},
                                                   {FeeAct::AskRefund, "feeRefundAsked"},
                                                   {FeeAct::KeepAfterAll, "feeRefundDropped"},
                                                   {FeeAct::Refund, "feeRefunded"}});
inline constexpr auto feeReceiptStates =
    enumNames<FeeReceiptState>({{FeeReceiptState::Issued, "issued"},
                                {FeeReceiptState::Cancelled, "cancelled"},
                                {FeeReceiptState::AwaitingRefund, "awaitingRefund"},
                                {FeeReceiptState::Refunded, "refunded"},
                                {FeeReceiptState::Lost, "lost"}});

} // namespace motcua::domain
