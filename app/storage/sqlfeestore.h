#pragma once

#include "app/core/ports/feestore.h"
#include "app/storage/cashclosings.h"
#include "app/storage/dossierrows.h"
#include "app/storage/eventlog.h"
#include "app/storage/outboxrows.h"
#include "app/storage/seriesbook.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// Fees in SQLite: the port's promises are transactions here and triggers in the schema. Besides
/// the errors of the port those of Database. Storage thread; owned by Store.
class SqlFeeStore final : public ports::FeeStore
{
public:
    explicit SqlFeeStore(Workbench &bench);

    [[nodiscard]] kernel::Status addSeries(const domain::ReceiptSeries &series,
                                           const ports::Actor &actor) override
    {
        return m_series.add(series, actor);
    }
    [[nodiscard]] kernel::Result<QList<domain::ReceiptSeries>> series() const override
    {
        return m_series.all();
    }
    [[nodiscard]] kernel::Status adjustSeries(const ports::ReceiptName &last, const QString &reason,
                                              const ports::Actor &actor) override
    {
        return m_series.adjust(last, reason, actor);
    }

    [[nodiscard]] kernel::Result<ports::IssuedReceipts>
    issue(const QList<domain::FeeReceipt> &drafts, const ports::FeeDeed &deed,
          const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<domain::Dossier> change(const ports::FeeDeed &deed,
                                                         const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<ports::IssuedReceipts> settle(const domain::FeeReceipt &receipt,
                                                               const ports::FeeDeed &deed,
                                                               const ports::Actor &actor) override;

    [[nodiscard]] kernel::Result<std::optional<domain::FeeReceipt>>
    byNumber(const ports::ReceiptName &name) const override;
    [[nodiscard]] kernel::Result<QList<domain::FeeReceipt>>
    receiptsOf(const kernel::DossierId &dossier) const override;
    [[nodiscard]] kernel::Result<QList<domain::FeeReceipt>> receiptsOn(const QString &desk,
                                                                       QDate day) const override;

    [[nodiscard]] kernel::Status close(const domain::CashClosing &closing,
                                       const ports::Actor &actor) override
    {
        return m_closings.close(closing, actor);
    }
    [[nodiscard]] kernel::Status reopen(const domain::CashBox &box, const QString &reason,
                                        const ports::Actor &actor) override
    {
        return m_closings.reopen(box, reason, actor);
    }
    [[nodiscard]] kernel::Result<std::optional<domain::CashClosing>>
    closingOf(const domain::CashBox &box) const override
    {
        return m_closings.closingOf(box);
    }

private:
    /// The deed's dossier in its row, and the state in which it was.
    struct Opened : StoredDossier {
        domain::DossierState before = domain::DossierState::Received;
    };
    [[nodiscard]] kernel::Result<Opened> opened(const ports::FeeDeed &deed);
    [[nodiscard]] kernel::Status give(domain::FeeReceipt &draft, Opened &dossier,
                                      const ports::Actor &actor);
    [[nodiscard]] kernel::Status write(Opened &stored, const ports::FeeDeed &deed,
                                       const ports::Actor &actor);
    [[nodiscard]] kernel::Result<std::optional<StoredReceipt>>
    stored(const ports::ReceiptName &name) const;

    Workbench &m_bench;
    SeriesBook m_series;
    CashClosings m_closings;
    mutable FeeRows m_fees;
    DossierRows m_dossiers;
    EventLog m_events;
    OutboxRows m_outbox;
};

} // namespace motcua::storage
