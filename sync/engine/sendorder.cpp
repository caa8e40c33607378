#include "sync/engine/sendorder.h"

#include <algorithm>

namespace motcua::sync
{

namespace
{

constexpr int turnsOfNew = 3; // to one of the oldest file

bool isFile(const domain::OutboxItem &item) { return item.nextBytes > 0; }

} // namespace

bool SendOrder::hasSmall() const { return !std::all_of(m_items.begin(), m_items.end(), isFile); }

domain::OutboxItem SendOrder::take()
{
    const auto older = [](const domain::OutboxItem &a, const domain::OutboxItem &b) {
        return a.queuedAt < b.queuedAt;
    };
    const auto oldestFile = [&](const domain::OutboxItem &a, const domain::OutboxItem &b) {
        return isFile(a) != isFile(b) ? isFile(a) : older(a, b);
    };
    const auto smallest = [&](const domain::OutboxItem &a, const domain::OutboxItem &b) {
        const qint64 left = std::max<qint64>(0, a.nextBytes);
        const qint64 right = std::max<qint64>(0, b.nextBytes);
        return left != right ? left < right : older(a, b);
    };
    const bool isTurnOfOldest = m_turns >= turnsOfNew;
    auto next = isTurnOfOldest ? std::min_element(m_items.begin(), m_items.end(), oldestFile)
                               : std::min_element(m_items.begin(), m_items.end(), smallest);
    m_turns = isTurnOfOldest ? 0 : m_turns + 1;
    const domain::OutboxItem item = *next;
    m_items.erase(next);
    return item;
}

} // namespace motcua::sync
