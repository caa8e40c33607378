#pragma once

#include "app/core/domain/feereceipt.h"

#include <QJsonObject>

namespace motcua::domain
{

/// A receipt whole, for the store (which encrypts it). Nothing is lost.
[[nodiscard]] QJsonObject toJson(const FeeReceipt &receipt);
/// Errors: "json.*" for damaged content.
[[nodiscard]] kernel::Result<FeeReceipt> feeReceiptFromJson(const QJsonObject &json);

} // namespace motcua::domain
