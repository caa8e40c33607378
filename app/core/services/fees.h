#pragma once

#include "app/core/domain/profile.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/feestore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::services
{

struct CollectLine {
    QString code;
    std::optional<qint64> amount = {}; ///< for one; empty = as the dossier has it
    std::optional<int> quantity = {};  ///< empty = as the dossier has it
};

/// What is to be collected of one dossier at once.
struct Collection {
    QString dossier;               ///< present or former number
    QList<CollectLine> lines = {}; ///< empty = all that is open
    domain::PaymentMethod method = domain::PaymentMethod::Cash;
    QString payer = {}; ///< empty = the owner
    QString payerAddress = {};
    QString reason = {}; ///< why an amount is not the published one
    QString series = {}; ///< its symbol; empty = the first that fits each kind
};

struct Collected {
    domain::Dossier dossier;
    QList<domain::FeeReceipt> receipts; ///< one for each series that was needed
    QList<kernel::Error> warnings;      ///< "fee.seriesNearEnd"
};

/// Some fees of a dossier, and why.
struct FeeWish {
    QString dossier;   ///< its number
    QStringList codes; ///< empty = all that are open
    QString reason;    ///< of an exemption: one of the profile's
    QString note = {}; ///< in own words
};

/// A receipt, and why it is to change.
struct ReceiptWish {
    ports::ReceiptName receipt;
    QString reason;
    QString document = {}; ///< of a refund: number of the decision
};

/// Fees of sealed dossiers (phí, lệ phí; regulation facts §1.10, NĐ 118/2025 Art 24): each act is
/// one durable transaction with receipt, dossier, event and audit row. Only roles that the profile
/// lets collect, and supervisors. A dossier that waits for payment moves on when its last fee is
/// settled. Storage thread; owns nothing.
///
/// Common errors: "role.notAllowed" (NotAllowed), "dossier.unknown", "dossier.changed",
/// "fee.reason" (none given), "fee.act" [fee, state] for what the fee's state does not allow, those
/// of FeeStore.
class Fees
{
public:
    struct Parts {
        ports::FeeStore &store;
        const ports::DossierStore &dossiers;
        const domain::WorkCalendar &calendar;
        const kernel::Clock &clock;
    };
    Fees(Parts parts, const domain::Profile &profile) : m_parts(parts), m_profile(profile) {}

    [[nodiscard]] bool mayCollect(const ports::Actor &actor) const
    {
        return m_profile.fees.mayCollect(actor.user.role);
    }

    /// A supervisor or an administrator registers a series for this desk. Without a tax code it
    /// gets the profile's, without a first day today. Errors: those of domain::checkSeries().
    [[nodiscard]] kernel::Status addSeries(domain::ReceiptSeries series,
                                           const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<QList<domain::ReceiptSeries>>
    series(const ports::Actor &actor) const;
    /// A supervisor says which number was last used on paper.
    [[nodiscard]] kernel::Status adjustSeries(const ports::ReceiptName &last, const QString &reason,
                                              const ports::Actor &actor) const;

    /// Errors: "fee.unknown" [code, procedure], "fee.collected" [fee, receipt], "fee.nothingOpen",
    /// "fee.twice" [code], "fee.amount", "fee.amountReason" [fee, published for one],
    /// "fee.dossierEnded", those of feeFor() (receptionfees.h) and domain::partedBySeries().
    [[nodiscard]] kernel::Result<Collected> collect(const Collection &wish,
                                                    const ports::Actor &actor) const;
    /// Errors: "fee.exemption" [reasons] for one that the profile does not list.
    [[nodiscard]] kernel::Result<domain::Dossier> exempt(const FeeWish &wish,
                                                         const ports::Actor &actor) const;
    /// `reason` is the exemption or payment that is claimed, `note` the paper that proves it; both
    /// stay with the fee until then.
    [[nodiscard]] kernel::Result<domain::Dossier> askProof(const FeeWish &wish,
                                                           const ports::Actor &actor) const;
    /// Takes an exemption or a wait for proof back.
    [[nodiscard]] kernel::Result<domain::Dossier> reopen(const FeeWish &wish,
                                                         const ports::Actor &actor) const;

    /// The receipt was wrong: it keeps its number, its fees wait again, and so does a dossier whose
    /// wait for payment it ended. Only the own ones, but for
    /// a supervisor, and only while their day is open. Errors: "fee.receiptUnknown",
    /// "fee.foreignReceipt", "fee.dayClosed".
    [[nodiscard]] kernel::Result<Collected> cancel(const ReceiptWish &wish,
                                                   const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<Collected> askRefund(const ReceiptWish &wish,
                                                      const ports::Actor &actor) const;
    /// The refund was asked for by mistake.
    [[nodiscard]] kernel::Result<Collected> keepAfterAll(const ReceiptWish &wish,
                                                         const ports::Actor &actor) const;
    /// Gives the money of a whole receipt back, out of the actor's own box of today.
    [[nodiscard]] kernel::Result<Collected> refund(const ReceiptWish &wish,
                                                   const ports::Actor &actor) const;

private:
    [[nodiscard]] kernel::Result<domain::Dossier> dossierFor(const QString &code,
                                                             const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<QList<kernel::Error>> endWaiting(domain::Dossier &dossier,
                                                                  const QDateTime &now) const;
    [[nodiscard]] kernel::Result<QList<kernel::Error>>
    waitAgain(domain::Dossier &dossier, const domain::FeeReceipt &receipt) const;
    [[nodiscard]] kernel::Status addLines(domain::Dossier &dossier, const Collection &wish,
                                          QList<domain::FeeReceiptLine> &lines) const;
    [[nodiscard]] kernel::Result<domain::Dossier> act(domain::FeeAct act, const FeeWish &wish,
                                                      const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<Collected>
    settle(QList<domain::FeeAct> acts, const ReceiptWish &wish, const ports::Actor &actor) const;
    [[nodiscard]] kernel::Result<domain::FeeReceipt>
    receiptFor(const ports::ReceiptName &name) const;
    [[nodiscard]] kernel::Result<QList<kernel::Error>>
    nearEnds(const QList<domain::FeeReceipt> &receipts) const;
    [[nodiscard]] kernel::Status mayHandle(const ports::Actor &actor) const;

    Parts m_parts;
    const domain::Profile &m_profile;
};

} // namespace motcua::services
