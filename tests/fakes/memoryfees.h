#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/feestore.h"
#include "tests/fakes/memorystores.h"

namespace motcua::tests
{

/// Fees in memory with the rules that services and window rely on; the real ones are in the schema.
class MemoryFeeStore final : public ports::FeeStore
{
public:
    MemoryFeeStore(MemoryDossierStore &dossiers, const kernel::Clock &clock)
        : m_dossiers(dossiers), m_clock(clock)
    {
    }

    [[nodiscard]] kernel::Status addSeries(const domain::ReceiptSeries &series,
                                           const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<domain::ReceiptSeries>> series() const override;
    [[nodiscard]] kernel::Status adjustSeries(const ports::ReceiptName &last, const QString &reason,
                                              const ports::Actor &actor) override;
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
                                       const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status reopen(const domain::CashBox &box, const QString &reason,
                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::CashClosing>>
    closingOf(const domain::CashBox &box) const override;

    QList<domain::ReceiptSeries> book;
    QList<domain::FeeReceipt> receipts;
    QList<domain::CashClosing> closings;
    QStringList deeds; ///< the words of the events, in order

private:
    [[nodiscard]] kernel::Status checkOpen(const domain::CashBox &box) const;
    [[nodiscard]] domain::Dossier keep(const ports::FeeDeed &deed);

    MemoryDossierStore &m_dossiers;
    const kernel::Clock &m_clock;
};

} // namespace motcua::tests
