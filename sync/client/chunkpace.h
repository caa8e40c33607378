#pragma once

#include <QtGlobal>

namespace motcua::sync
{

/// How many bytes the next piece of an upload has: as many as the link takes in a minute, 256 KB to
/// 16 MB, so that a break costs a minute at most and a fast link few requests (offline facts §c.5).
/// A value.
class ChunkPace
{
public:
    /// `first`: bytes of the first piece, whatever the limits say.
    explicit ChunkPace(qint64 first) : m_bytes(first) {}

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// A piece arrived. It grows fourfold at most: one quick answer proves little.
    void noteSent(qint64 bytes, qint64 ms);
    /// The link broke while a piece was on its way.
    void noteCut();
    /// Something on the way takes no piece of that size (HTTP 413). False: there are no smaller
    /// ones.
    [[nodiscard]] bool shrinkBelow(qint64 bytes);
    /// Larger ones were not taken, or are never sent.
    [[nodiscard]] qint64 most() const { return m_most; }

private:
    qint64 m_bytes;
    qint64 m_most = 16 * 1024 * 1024;
};

} // namespace motcua::sync
