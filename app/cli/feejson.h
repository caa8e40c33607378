#pragma once

#include "app/cli/options.h"
#include "app/core/services/cashdesk.h"
#include "app/core/services/fees.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua::cli
{

// What the fee commands print, and the groups that have a file of their own.

[[nodiscard]] QJsonObject receiptJson(const domain::FeeReceipt &receipt);
[[nodiscard]] QJsonArray feesJson(const domain::Dossier &dossier);
[[nodiscard]] QJsonObject seriesJson(const domain::ReceiptSeries &series);
[[nodiscard]] QJsonObject reportJson(const services::CashReport &report);

void addFeeSeriesCommands(CLI::App &fee, Parsing &parsing);
void addCashCommands(CLI::App &fee, Parsing &parsing);

/// `2026-11-21` or `21/11/2026`; invalid for an empty text. Error: "fee.date".
[[nodiscard]] kernel::Result<QDate> dayFrom(const QString &text);

struct FeeCount {
    QString code;
    int quantity = 1;
};
/// `CODE=QTY`, as `--fee` is written. Error: "fee.quantityText" [text] (Usage).
[[nodiscard]] kernel::Result<FeeCount> feeCountFrom(const QString &text);

} // namespace motcua::cli
