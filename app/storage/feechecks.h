#pragma once

#include "app/storage/workbench.h"

#include <QStringList>

namespace motcua::storage
{

/// Looks through all that was given for money: every number of a series is there, every receipt
/// opens and says what its columns say, every dossier knows its receipts, every closing has the sum
/// of its day. English sentences about what is not so; nothing is changed. Storage thread.
class FeeChecks
{
public:
    explicit FeeChecks(Workbench &bench) : m_bench(bench) {}

    [[nodiscard]] kernel::Result<QStringList> damage();

private:
    [[nodiscard]] kernel::Status checkSeries();
    [[nodiscard]] kernel::Status checkReceipts();
    [[nodiscard]] kernel::Status checkClosings();

    Workbench &m_bench;
    QStringList m_found;
};

} // namespace motcua::storage
