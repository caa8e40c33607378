#pragma once

#include "app/core/domain/outbox.h"

namespace motcua::sync
{

/// What goes next, of all that is due: small requests (numbers, creates, reports) before files and
/// small files before large ones, so that the province sees every dossier soon; but every fourth
/// turn belongs to the file that has waited longest, so that nothing large is starved by new work
/// (offline facts §c.1 no. 14). A value.
class SendOrder
{
public:
    void add(const domain::OutboxItem &item) { m_items.append(item); }
    void clear() { m_items.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    /// Is there anything but files?
    [[nodiscard]] bool hasSmall() const;
    /// Must not be empty.
    [[nodiscard]] domain::OutboxItem take();

private:
    QList<domain::OutboxItem> m_items;
    int m_turns = 0; // since the oldest file had its
};

} // namespace motcua::sync
