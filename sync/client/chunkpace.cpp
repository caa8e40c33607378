#include "sync/client/chunkpace.h"

#include <algorithm>

namespace motcua::sync
{

namespace
{

constexpr qint64 targetMs = 60'000;
constexpr qint64 least = 256 * 1024;

} // namespace

void ChunkPace::noteSent(qint64 bytes, qint64 ms)
{
    // Of the rest of a file the way there and back is the larger part: it tells no speed.
    if (bytes < m_bytes && ms < targetMs)
        return;
    const qint64 inAMinute = bytes * targetMs / std::max<qint64>(1, ms);
    m_bytes = std::clamp(std::min(inAMinute, 4 * m_bytes), least, m_most);
}

bool ChunkPace::shrinkBelow(qint64 bytes)
{
    if (bytes <= least)
        return false;
    m_most = std::max(least, bytes / 2);
    m_bytes = std::min(m_bytes, m_most);
    return true;
}

void ChunkPace::noteCut() { m_bytes = std::max(std::min(m_bytes, least), m_bytes / 2); }

} // namespace motcua::sync
