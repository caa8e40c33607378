#pragma once

#include "app/core/services/papers.h"

namespace motcua::services
{

/// What is printed, of which dossier, and how often it was before.
struct Papers::Job {
    ports::PaperRequest request;
    QString name; ///< in events
    PrintOptions options;
};

/// What a print of this receipt is called in events: each number has a paper of its own.
[[nodiscard]] inline QString feeReceiptName(const domain::FeeReceipt &receipt)
{
    return QStringLiteral("%1 %2/%3")
        .arg(paperName(domain::PaperKind::FeeReceipt), receipt.symbol, receipt.numberText());
}

} // namespace motcua::services
