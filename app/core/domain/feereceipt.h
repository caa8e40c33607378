#pragma once

#include "app/core/domain/feestate.h"
#include "app/core/domain/procedure.h"
#include "app/core/kernel/ids.h"
#include "app/core/kernel/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// A registered series of fee receipts (biên lai; NĐ 123/2020, TT 78/2021, TT 32/2025). Its numbers
/// are taken in order, none is skipped or reused without a record (regulation facts §1.10). It
/// belongs to one desk: two that take from one series would give a number twice.
struct ReceiptSeries {
    QString form;   ///< mẫu số, e.g. "01BLP0-001"
    QString symbol; ///< ký hiệu, e.g. "28AA-26E"
    qint64 first = 1;
    qint64 last = 0;                  ///< both inclusive
    int digits = 7;                   ///< of the printed number
    std::optional<FeeKind> kind = {}; ///< what it is for; empty = phí and lệ phí alike
    QString taxCode = {};             ///< of the agency that it is registered for
    QString desk = {};
    QDate validFrom = {};
    qint64 next = 0; ///< the number that is given next; last + 1 = used up
    /// The store was restored or copied since: how far the paper has got must be said first.
    bool needsConfirmation = false;

    [[nodiscard]] qint64 left() const { return last + 1 - next; }
    [[nodiscard]] bool takes(FeeKind wanted) const { return !kind || *kind == wanted; }
    /// `0000123`
    [[nodiscard]] QString numberText(qint64 number) const
    {
        return QString::number(number).rightJustified(digits, QChar(u'0'));
    }

    bool operator==(const ReceiptSeries &) const = default;
};

/// Errors: "fee.seriesText" (form or symbol with other than letters, digits and -/), "fee.range",
/// "fee.digits" (the last number does not fit), "fee.taxCode" (10 digits, or 10-3).
[[nodiscard]] kernel::Status checkSeries(const ReceiptSeries &series);

struct FeeReceiptLine {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    qint64 amount = 0; ///< VND for all of `quantity`
    int quantity = 1;  ///< `amount` is a multiple of it
    QString unit = {}; ///< đơn vị tính; empty = taken once

    [[nodiscard]] qint64 unitAmount() const { return quantity > 0 ? amount / quantity : amount; }
    bool operator==(const FeeReceiptLine &) const = default;
};

enum class FeeReceiptState {
    Issued,
    Cancelled, ///< was wrong: hủy, keeps its number and its paper
    Refunded,
    AwaitingRefund,
    Lost, ///< a number of the paper that this store never gave: spoiled, lost, or given elsewhere
};

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
    QString reason;       ///< of the cancellation, the refund or the loss
    QString cashier = {}; ///< login name
    QString desk = {};
    QString taxCode = {};     ///< of the agency that collects
    QDateTime settledAt = {}; ///< of the cancellation or the refund; invalid = none
    QString settledBy = {};   ///< login name
    QString document = {};    ///< by which it was refunded: number of the decision

    /// 0 when the lines are beyond belief; collect refuses those.
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 totalOf(FeeKind kind) const;
    /// As printed: "0000123".
    [[nodiscard]] QString numberText() const
    {
        return QString::number(number).rightJustified(digits, QChar(u'0'));
    }
    /// `28AA-26E 0000123`: how a dossier's fee and people name it.
    [[nodiscard]] QString name() const { return symbol + u' ' + numberText(); }

    bool operator==(const FeeReceipt &) const = default;
};

[[nodiscard]] QString feeReceiptStateName(FeeReceiptState state);

/// The lines apart by the series that each is to come from, in the order of `series`: lệ phí and
/// phí may have series of their own. Of several that fit, one for that kind alone goes first, then
/// the first in the list. `symbol` empty = any. Errors: "fee.noSeriesFee", "fee.noSeriesLevy",
/// "fee.seriesUnknown".
struct ReceiptPart {
    ReceiptSeries series;
    QList<FeeReceiptLine> lines;
};
[[nodiscard]] kernel::Result<QList<ReceiptPart>> partedBySeries(const QList<FeeReceiptLine> &lines,
                                                                const QList<ReceiptSeries> &series,
                                                                const QString &symbol, QDate day);

} // namespace motcua::domain
