#pragma once

#include "app/core/domain/feereceipt.h"

#include <QString>

namespace motcua::presentation
{

// Words for money, in the program's language. Any thread.

[[nodiscard]] QString feeStateText(domain::FeeState state);
[[nodiscard]] QString feeReceiptStateText(domain::FeeReceiptState state);
[[nodiscard]] QString paymentMethodText(domain::PaymentMethod method);
/// Of a fee's or a receipt's state by its name, as errors carry it; the name itself when unknown.
[[nodiscard]] QString feeStateWord(const QString &name);

/// "12.000 đ", or that nobody has said yet how much it is: 0 in a catalogue is the province's.
[[nodiscard]] QString feeAmountText(qint64 amount);
/// "3 trang"; "3" without a unit.
[[nodiscard]] QString feeQuantityText(int quantity, const QString &unit);

/// Of a cell where a reason for an exemption is chosen: the reasons, a QStringList.
inline constexpr int feeReasonsRole = Qt::UserRole + 1;

/// Whole đồng as a person types them, `12.000` or `12000`; nothing when it is no amount.
[[nodiscard]] std::optional<qint64> moneyFromText(const QString &text);

} // namespace motcua::presentation
