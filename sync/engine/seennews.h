#pragma once

#include "app/core/ports/remotedossier.h"

#include <QList>

#include <optional>

namespace motcua::sync
{

/// The pages of the server's news that were read within the last minute, so that a hundred dossiers
/// which wait for the courier cost one reading and not a hundred. Milliseconds of the monotonic
/// clock. A value.
class SeenNews
{
public:
    static constexpr qint64 keptMs = 60'000;

    [[nodiscard]] std::optional<ports::RemotePage> page(int number, qint64 nowMs) const
    {
        const bool isThere = number < m_pages.size() && nowMs - m_sinceMs < keptMs;
        return isThere ? std::optional(m_pages.at(number)) : std::nullopt;
    }
    void keep(int number, const ports::RemotePage &page, qint64 nowMs)
    {
        if (number == 0) {
            m_pages.clear();
            m_sinceMs = nowMs;
        }
        if (number == m_pages.size())
            m_pages.append(page);
    }

private:
    QList<ports::RemotePage> m_pages;
    qint64 m_sinceMs = 0;
};

} // namespace motcua::sync
