#pragma once

#include "sync/engine/syncparts.h"

#include <memory>

namespace motcua::sync
{

/// Draws dossier numbers ahead while there is a link, so that receipts carry official numbers when
/// there is none (offline facts §c.3). For the day that the server's clock shows only: a number
/// holds its date, and what is left over becomes a gap. None while the clocks contradict each other
/// (numberDay()). A number of yet another day is kept, and until the day changes or the server's
/// clock is known better no more are drawn. One at a time; a failure ends the filling and is handed
/// over.
class NumberPool
{
public:
    /// The error that ended the filling, nothing when the pool is full.
    using Done = std::function<void(std::optional<kernel::Error>)>;

    NumberPool(const SyncParts &parts, int wanted, domain::NumberPattern pattern = {})
        : m_parts(parts), m_wanted(wanted), m_pattern(std::move(pattern))
    {
    }

    void fill(Done done);

private:
    using Day = kernel::Result<std::optional<QDate>>;

    void next(int left, QDate today, Done done);
    void keep(const QString &number, int left, QDate today, Done done);
    [[nodiscard]] Day today() const;

    const SyncParts &m_parts;
    int m_wanted;
    domain::NumberPattern m_pattern;
    QDate m_restsOn; // the server gave a number of another day on it
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
