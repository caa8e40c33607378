#include "tests/data/pagemaker/wear.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace motcua::pagemaker
{

namespace
{

/// Normally distributed numbers by the million: a table drawn once, then looked up at random.
class Noise
{
public:
    Noise(double deviation, quint32 seed) : m_state(seed * 2654435761U + 1)
    {
        QRandomGenerator random(seed);
        for (auto &value : m_values) {
            const double radius = std::sqrt(-2 * std::log(1 - random.generateDouble()));
            value = qint16(
                std::lround(deviation * radius * std::cos(2 * M_PI * random.generateDouble())));
        }
    }

    int next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_values[m_state >> 20];
    }

private:
    std::array<qint16, 4096> m_values{};
    quint32 m_state;
};

double dots(const QImage &image, double millimetres)
{
    return millimetres / 25.4 * image.dotsPerMeterX() * 0.0254;
}

void dustOn(QImage &image, int count, QRandomGenerator &random)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        painter.setBrush(QColor::fromHsv(0, 0, random.bounded(60, 170)));
        const double size = dots(image, 0.04 + 0.09 * random.generateDouble());
        painter.drawEllipse(QPointF(random.bounded(image.width()), random.bounded(image.height())),
                            size, size);
    }
}

void punch(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double x = dots(image, 11 + 2 * random.generateDouble());
    const double middle = image.height() / 2.0 + dots(image, random.bounded(-4, 4));
    for (const double way : {-40.0, 40.0}) { // ISO 838: 80 mm apart, 6 mm across
        const QPointF centre(x, middle + dots(image, way));
        const double radius = dots(image, 3);
        painter.setBrush(QColor(52, 52, 56));
        painter.drawEllipse(centre, radius, radius);
        painter.setBrush(QColor(104, 104, 108)); // the far rim catches the lamp
        painter.drawEllipse(centre + QPointF(radius * 0.12, radius * 0.14), radius * 0.84,
                            radius * 0.84);
    }
}

void darkenEdges(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(58, 58, 62));
    const double right = image.width() - dots(image, 1 + random.generateDouble());
    const double lower = image.height() - dots(image, 1 + random.generateDouble());
    const double lean = dots(image, random.generateDouble() * 1.2);
    painter.drawPolygon(QPolygonF{QPointF(right, 0), QPointF(image.width(), 0),
                                  QPointF(image.width(), image.height()),
                                  QPointF(right - lean, image.height())});
    painter.drawPolygon(QPolygonF{QPointF(0, lower), QPointF(image.width(), lower - lean),
                                  QPointF(image.width(), image.height()),
                                  QPointF(0, image.height())});
}

/// The wire is bright, its shadow and the dents around it are dark.
void stapleIn(QImage &image, QRandomGenerator &random)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(dots(image, 9 + 4 * random.generateDouble()),
                      dots(image, 9 + 4 * random.generateDouble()));
    painter.rotate(-45 + random.bounded(-15, 16));
    const double half = dots(image, 6);
    painter.setPen(QPen(QColor(120, 120, 124), dots(image, 0.5), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-half, 0), QPointF(half, 0));
    painter.setPen(QPen(QColor(205, 206, 210), dots(image, 0.25), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-half, -dots(image, 0.2)), QPointF(half, -dots(image, 0.2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(90, 90, 92));
    for (const double way : {-1.0, 1.0})
        painter.drawEllipse(QPointF(way * half, 0), dots(image, 0.45), dots(image, 0.45));
}

/// What shines through, mirrored and blurred by the paper's thickness, as a factor 0…255 a pixel.
QImage shine(const QImage &behind, const QSize &size, double strength)
{
    const QImage blurred = behind.mirrored(true, false)
                               .convertToFormat(QImage::Format_Grayscale8)
                               .scaled(size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_Grayscale8);
    QImage factor = blurred;
    for (int y = 0; y < factor.height(); ++y) {
        uchar *line = factor.scanLine(y);
        for (int x = 0; x < factor.width(); ++x)
            line[x] = uchar(255 - std::lround((255 - line[x]) * strength));
    }
    return factor;
}

struct Light {
    bool uneven = false;
    QSize size;

    /// Factor in 1/256: the lamp gives up to 14 % less towards the right.
    [[nodiscard]] int at(int x) const { return uneven ? 256 - 36 * x / size.width() : 256; }
};

} // namespace

QImage worn(const QImage &ink, const QImage &behind, const Wear &wear, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage marked = ink;
    dustOn(marked, wear.dust, random);
    QImage through;
    if (wear.bleed > 0 && !behind.isNull())
        through = shine(behind, ink.size(), wear.bleed);

    QImage page(ink.size(), QImage::Format_RGB888);
    page.setDotsPerMeterX(ink.dotsPerMeterX());
    page.setDotsPerMeterY(ink.dotsPerMeterY());
    if (wear.holes)
        punch(marked, random);
    if (wear.staple)
        stapleIn(marked, random);
    if (wear.darkEdge)
        darkenEdges(marked, random);
    const Light light{wear.unevenLight, page.size()};
    Noise noise(wear.noise, seed + 1);
    const std::array<int, 3> paper = {wear.paper.red(), wear.paper.green(), wear.paper.blue()};
    for (int y = 0; y < page.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(marked.constScanLine(y));
        const uchar *glow = through.isNull() ? nullptr : through.constScanLine(y);
        uchar *to = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const std::array<int, 3> rgb = {qRed(from[x]), qGreen(from[x]), qBlue(from[x])};
            const int shared = light.at(x) * (glow ? glow[x] : 255) / 255;
            const int grain = noise.next();
            for (size_t c = 0; c < 3; ++c)
                *to++ = uchar(qBound(
                    0, (rgb[c] * paper[c] / 255 * shared >> 8) + grain + noise.next() / 2, 255));
        }
    }
    return page;
}

} // namespace motcua::pagemaker
