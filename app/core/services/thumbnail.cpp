#include "app/core/services/thumbnail.h"

#include <QBuffer>

namespace motcua::services
{

namespace
{

constexpr int quality = 70; // a page of text takes some 4 KB then, and nobody reads it at this size

} // namespace

Thumbnail::Thumbnail(const QImage &picture)
{
    QBuffer buffer(&m_jpeg);
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) ||
        !picture.save(&buffer, "JPEG", quality))
        m_jpeg.clear();
    m_jpeg.squeeze();
}

QImage Thumbnail::picture() const { return QImage::fromData(m_jpeg, "JPEG"); }

Thumbnail Thumbnail::of(const QByteArray &bytes)
{
    Thumbnail thumbnail;
    thumbnail.m_jpeg = bytes;
    return thumbnail;
}

} // namespace motcua::services
