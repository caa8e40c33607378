#pragma once

#include "sync/engine/syncparts.h"

#include <memory>

namespace motcua::sync
{

/// Draws dossier numbers ahead while there is a link, so that receipts carry official numbers when
/// there is none (offline facts §c.3). For today only: a number holds its date, and what is left
/// over becomes a gap. One at a time; a failure ends the filling and is handed over.
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
    void next(int left, Done done);

    const SyncParts &m_parts;
    int m_wanted;
    domain::NumberPattern m_pattern;
    qint64 m_restsUntilMs = 0; // monotonic
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
