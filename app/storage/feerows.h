#pragma once

#include "app/core/domain/cashday.h"
#include "app/core/ports/feestore.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// A receipt and where it stands.
struct StoredReceipt {
    qint64 row = 0;
    qint64 series = 0;
    int revision = 1;
    domain::FeeReceipt receipt;
};

/// A series and the number of its row.
struct StoredSeries {
    qint64 row = 0;
    domain::ReceiptSeries series;
};

/// Series, receipts and closings as rows; what may tell of a citizen is sealed and bound to series,
/// number and revision. Inside the caller's transaction; storage thread.
class FeeRows
{
public:
    FeeRows(Database &database, const ports::Vault &vault) : m_database(database), m_vault(vault) {}

    [[nodiscard]] kernel::Status addSeries(const domain::ReceiptSeries &series,
                                           const QDateTime &now);
    /// `where` is a condition on the table `s`, with an order.
    [[nodiscard]] kernel::Result<QList<StoredSeries>> series(const QString &where,
                                                             const QVariantList &values = {});
    /// From now on the series counts as known in this store's generation.
    [[nodiscard]] kernel::Status confirm(qint64 series);

    /// `row` and `revision` are set here. The number must be the series' next one.
    [[nodiscard]] kernel::Status add(StoredReceipt &stored, const std::optional<qint64> &dossier);
    /// State, settlement and body; the revision rises by one.
    [[nodiscard]] kernel::Status update(StoredReceipt &stored);
    /// `where` is a condition on the tables `r` and `s`, with an order.
    [[nodiscard]] kernel::Result<QList<StoredReceipt>> receipts(const QString &where,
                                                                const QVariantList &values);

    [[nodiscard]] kernel::Status addClosing(const domain::CashClosing &closing);
    [[nodiscard]] kernel::Status updateClosing(qint64 row, int revision,
                                               const domain::CashClosing &closing);
    struct StoredClosing {
        qint64 row = 0;
        int revision = 1;
        domain::CashClosing closing;
    };
    /// `where` is a condition on the table `c`.
    [[nodiscard]] kernel::Result<QList<StoredClosing>> closings(const QString &where,
                                                                const QVariantList &values);

private:
    [[nodiscard]] kernel::Result<StoredReceipt> receiptIn(const Row &row) const;
    [[nodiscard]] kernel::Result<StoredClosing> closingIn(const Row &row) const;

    Database &m_database;
    const ports::Vault &m_vault;
};

/// The setting that a restore changes: a series that was confirmed in another generation may have
/// gone on elsewhere.
inline const QString generationSetting = QStringLiteral("store.generation");

} // namespace motcua::storage
