#pragma once

#include "app/core/ports/feestore.h"
#include "app/storage/feerows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// The registered series and how far each has got. Storage thread.
class SeriesBook
{
public:
    explicit SeriesBook(Workbench &bench) : m_bench(bench), m_rows(bench.database, *bench.vault) {}

    // One transaction each, as the port tells.
    [[nodiscard]] kernel::Status add(const domain::ReceiptSeries &series,
                                     const ports::Actor &actor);
    [[nodiscard]] kernel::Status adjust(const ports::ReceiptName &last, const QString &reason,
                                        const ports::Actor &actor);
    [[nodiscard]] kernel::Result<QList<domain::ReceiptSeries>> all() const;

    /// The series of this symbol with this number, else the first that still gives numbers.
    /// "fee.seriesUnknown".
    [[nodiscard]] kernel::Result<StoredSeries> find(const QString &form, const QString &symbol,
                                                    qint64 number) const;
    /// The series that gives its next number now: that of this symbol with this number. Also
    /// "fee.seriesForeign", "fee.seriesUnconfirmed", "fee.seriesUsedUp".
    [[nodiscard]] kernel::Result<StoredSeries> ready(const ports::ReceiptName &wanted,
                                                     const QString &desk) const;

private:
    [[nodiscard]] kernel::Status lose(const StoredSeries &series, qint64 last,
                                      const QString &reason, const ports::Actor &actor);

    Workbench &m_bench;
    mutable FeeRows m_rows;
};

} // namespace motcua::storage
