#include "tests/standin/escl/esclpages.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

constexpr double a4Inches = 210 / 25.4;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isAsWished(const QImage &image, const EsclWish &wish)
{
    return image.size() == wish.pixels && image.isGrayscale() != wish.colour;
}

QImage laidOnGlass(const QImage &image, const EsclWish &wish)
{
    const double imageDpi = image.dotsPerMeterX() * 0.0254;
    const bool tells = imageDpi > 96.5 || image.width() < 1000; // 96 = Qt's own guess
    const double scale = wish.dpi / (tells ? imageDpi : image.width() / a4Inches);
    QImage glass(wish.pixels, QImage::Format_RGB888);
    glass.fill(Qt::white);
    QPainter painter(&glass);
    const QSize size = (QSizeF(image.size()) * scale).toSize();
    painter.drawImage(QPoint(0, 0), size == image.size() ? image
                                                         : image.scaled(size, Qt::IgnoreAspectRatio,
                                                                        Qt::SmoothTransformation));
    painter.end();
    return wish.colour ? glass : glass.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

EsclPages::EsclPages(const QString &folder)
{
    const QDir dir(folder);
    const auto names = dir.entryList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.ppm"_s, u"*.pgm"_s},
                                     QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_files.append(dir.absoluteFilePath(name));
}

QByteArray EsclPages::jpeg(int index, const EsclWish &wish)
{
    const QString key = u"%1 %2 %3 %4×%5"_s.arg(index)
                            .arg(wish.colour)
                            .arg(wish.dpi)
                            .arg(wish.pixels.width())
                            .arg(wish.pixels.height());
    if (const auto made = m_made.constFind(key); made != m_made.constEnd())
        return *made;
    QImageReader reader(m_files.at(index));
    reader.setAllocationLimit(0);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QByteArray bytes;
    if (reader.format() == "jpeg"_ba && isAsWished(image, wish)) {
        bytes = contentOf(m_files.at(index));
    } else {
        QBuffer buffer(&bytes);
        laidOnGlass(image, wish).save(&buffer, "JPEG", 90);
    }
    m_made.insert(key, bytes);
    return bytes;
}

} // namespace motcua::standin
