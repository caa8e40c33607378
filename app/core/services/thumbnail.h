#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua::services
{

/// A page's small picture, as it waits: packed, a tenth of its pixels' bytes, because a reception
/// may have thousands. A value; packing costs a millisecond and belongs into a pool's thread.
class Thumbnail
{
public:
    Thumbnail() = default;
    explicit Thumbnail(const QImage &picture);

    [[nodiscard]] bool isNull() const { return m_jpeg.isEmpty(); }
    /// Unpacked afresh each time, in some 0.2 ms at the usual size; null when there is none.
    [[nodiscard]] QImage picture() const;

    /// For a file, and back. Of bytes that are no picture, picture() is null.
    [[nodiscard]] const QByteArray &bytes() const { return m_jpeg; }
    [[nodiscard]] static Thumbnail of(const QByteArray &bytes);

private:
    QByteArray m_jpeg;
};

} // namespace motcua::services
