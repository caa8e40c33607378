#pragma once

#include "app/core/domain/cashday.h"
#include "app/core/domain/dossier.h"
#include "app/core/ports/actor.h"

#include <QList>

#include <optional>

namespace motcua::ports
{

/// What an act on fees makes of its dossier, in the transaction of the act.
struct FeeDeed {
    domain::Dossier dossier;    ///< as it becomes; `revision` as it was read
    domain::DossierEvent event; ///< what happened, and why
};

/// Names one receipt. `form` may be empty when the symbol is enough.
struct ReceiptName {
    QString form;
    QString symbol;
    qint64 number = 0;
};

struct IssuedReceipts {
    domain::Dossier dossier;
    QList<domain::FeeReceipt> receipts;
};

/// Money at the desk: series of receipts, receipts, ends of days. Every writing call is one durable
/// transaction with its audit row, the dossier's event and, where the dossier changes its state,
/// its outbox row. Numbers are given in order inside that transaction, so none is skipped or given
/// twice whatever fails (regulation facts §1.10). Storage thread.
///
/// "dossier.changed" when the stored revision is not the deed's; "dossier.unknown".
class FeeStore
{
public:
    virtual ~FeeStore() = default;

    /// `next`, `desk` and `needsConfirmation` are the store's. Errors: "fee.seriesTaken" when one
    /// of the numbers belongs to another series.
    [[nodiscard]] virtual kernel::Status addSeries(const domain::ReceiptSeries &series,
                                                   const Actor &actor) = 0;
    /// In the order in which they were registered, used up ones too.
    [[nodiscard]] virtual kernel::Result<QList<domain::ReceiptSeries>> series() const = 0;
    /// Says that `last` is the last number used on paper: those between are recorded as lost, one
    /// by one; the series is confirmed. Errors: "fee.seriesUnknown", "fee.adjustBack" [number]
    /// when a higher one was given already, "fee.adjustBeyond" [last of the series].
    [[nodiscard]] virtual kernel::Status
    adjustSeries(const ReceiptName &last, const QString &reason, const Actor &actor) = 0;

    /// Gives each receipt its number (`form` and `symbol` tell the series) and writes it into the
    /// dossier's fees with the codes of its lines. Errors: "fee.seriesUnknown",
    /// "fee.seriesUsedUp", "fee.seriesUnconfirmed", "fee.dayClosed".
    [[nodiscard]] virtual kernel::Result<IssuedReceipts>
    issue(const QList<domain::FeeReceipt> &drafts, const FeeDeed &deed, const Actor &actor) = 0;
    /// Fees without a receipt: exempted, proof asked for, reopened.
    [[nodiscard]] virtual kernel::Result<domain::Dossier> change(const FeeDeed &deed,
                                                                 const Actor &actor) = 0;
    /// Writes state, reason, document and settlement of a receipt that is there. Errors:
    /// "fee.receiptUnknown", "fee.dayClosed".
    [[nodiscard]] virtual kernel::Result<IssuedReceipts>
    settle(const domain::FeeReceipt &receipt, const FeeDeed &deed, const Actor &actor) = 0;

    /// Nothing when there is none; "fee.receiptAmbiguous" when two series have the symbol and the
    /// number, and no form was named.
    [[nodiscard]] virtual kernel::Result<std::optional<domain::FeeReceipt>>
    byNumber(const ReceiptName &name) const = 0;
    /// Oldest first; cancelled ones too.
    [[nodiscard]] virtual kernel::Result<QList<domain::FeeReceipt>>
    receiptsOf(const kernel::DossierId &dossier) const = 0;
    /// All that were issued, lost or settled on this day at this desk, by number.
    [[nodiscard]] virtual kernel::Result<QList<domain::FeeReceipt>> receiptsOn(const QString &desk,
                                                                               QDate day) const = 0;

    /// "fee.dayClosed" when it is closed already.
    [[nodiscard]] virtual kernel::Status close(const domain::CashClosing &closing,
                                               const Actor &actor) = 0;
    /// "fee.dayOpen" when it is not closed.
    [[nodiscard]] virtual kernel::Status reopen(const domain::CashBox &box, const QString &reason,
                                                const Actor &actor) = 0;
    /// The one that stands; nothing while the day is open.
    [[nodiscard]] virtual kernel::Result<std::optional<domain::CashClosing>>
    closingOf(const domain::CashBox &box) const = 0;
};

} // namespace motcua::ports
