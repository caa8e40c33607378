#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace motcua::domain
{

enum class PaymentMethod { Cash, Transfer, Online };

/// A registered series of fee receipts (biên lai; NĐ 123/2020, TT 78/2021). Its numbers are taken
/// in order, none is skipped or reused without a record (regulation facts §1.10).
struct ReceiptSeries {
    QString form;   ///< mẫu số, e.g. "01BLP0-001"
    QString symbol; ///< ký hiệu, e.g. "28AA-26E"
    qint64 first = 1;
    qint64 last = 0; ///< both inclusive
    int digits = 7;  ///< of the printed number

    bool operator==(const ReceiptSeries &) const = default;
};

struct FeeReceiptLine {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0; ///< VND

    bool operator==(const FeeReceiptLine &) const = default;
};

enum class FeeReceiptState { Issued, Cancelled, Refunded };

/// One receipt for money (biên lai thu tiền phí, lệ phí). Never deleted: a wrong one is cancelled
/// with a reason and keeps its number.
struct FeeReceipt {
    QString form;
    QString symbol;
    qint64 number = 0;
    int digits = 7;
    kernel::DossierId dossier;
    QString dossierCode;
    QString payerName;
    QString payerAddress;
    QString payerTaxCode;
    QList<FeeReceiptLine> lines;
    PaymentMethod method = PaymentMethod::Cash;
    QDateTime at;
    QString cashierName;
    FeeReceiptState state = FeeReceiptState::Issued;
    QString reason; ///< of the cancellation or refund

    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const FeeReceiptLine &line : lines)
            sum += line.amount;
        return sum;
    }
    /// As printed: "0000123".
    [[nodiscard]] QString numberText() const
    {
        return QString::number(number).rightJustified(digits, QChar(u'0'));
    }

    bool operator==(const FeeReceipt &) const = default;
};

} // namespace motcua::domain
