#include "scanner/imaging/rows.h"

#include "app/core/kernel/pageimage.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixelloops.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace motcua::imaging
{

Rows rowsOf(const QImage &page)
{
    const QImage plain = page.format() == QImage::Format_Mono ? grayOf(page) : page;
    Rows rows{plain.size(), plain.format() == QImage::Format_RGB888 ? 3 : 1, dpiOf(plain), {}};
    rows.read = [plain, bytes = size_t(rows.rowBytes())](int y, uchar *to) {
        std::memcpy(to, plain.constScanLine(y), bytes);
    };
    return rows;
}

QImage imageOf(const Rows &rows)
{
    QImage image = kernel::pageImage(rows.size, rows.channels == 3 ? QImage::Format_RGB888
                                                                   : QImage::Format_Grayscale8);
    if (image.isNull() || rows.isNull())
        return {};
    setDpi(image, rows.dpi);
    for (int y = 0; y < image.height(); ++y)
        rows.read(y, image.scanLine(y));
    return image;
}

Rows grayRows(Rows rows)
{
    if (rows.channels == 1)
        return rows;
    Rows gray{rows.size, 1, rows.dpi, {}};
    gray.read = [rows, line = std::vector<uchar>(size_t(rows.rowBytes()))](int y,
                                                                           uchar *to) mutable {
        rows.read(y, line.data());
        loops::brightness(line.data(), to, rows.size.width());
    };
    return gray;
}

Rows whitenedRows(Rows rows, const PaperTone &paper)
{
    Rows white{rows.size, rows.channels, rows.dpi, {}};
    const std::array<ToneCurve, 3> curves = {whiteningCurve(paper.red), whiteningCurve(paper.green),
                                             whiteningCurve(paper.blue)};
    white.read = [rows = std::move(rows), curves](int y, uchar *to) {
        rows.read(y, to);
        const int bytes = rows.rowBytes();
        if (rows.channels == 1) {
            std::transform(to, to + bytes, to, [&](uchar tone) { return curves[0][tone]; });
            return;
        }
        for (int i = 0; i < bytes; i += 3) {
            to[i] = curves[0][to[i]];
            to[i + 1] = curves[1][to[i + 1]];
            to[i + 2] = curves[2][to[i + 2]];
        }
    };
    return white;
}

Rows curvedRows(Rows gray, const ToneCurve &curve)
{
    Rows curved{gray.size, 1, gray.dpi, {}};
    curved.read = [gray = std::move(gray), curve](int y, uchar *to) {
        gray.read(y, to);
        std::transform(to, to + gray.rowBytes(), to, [&](uchar tone) { return curve[tone]; });
    };
    return curved;
}

Beside::Beside(const Rows &rows, int factor)
    : m_image(kernel::pageImage({rows.size.width() / factor, rows.size.height() / factor},
                                QImage::Format_Grayscale8)),
      m_factor(factor), m_channels(rows.channels)
{
    setDpi(m_image, rows.dpi / factor);
    m_gray.resize(size_t(rows.size.width()));
    m_sums.resize(factor > 1 ? size_t(m_image.width()) : 0);
}

void Beside::take(int y, const uchar *row)
{
    if (y / m_factor >= m_image.height())
        return;
    uchar *to = m_image.scanLine(y / m_factor);
    if (m_channels == 3) {
        loops::brightest(row, m_factor == 1 ? to : m_gray.data(), int(m_gray.size()));
        row = m_gray.data();
    } else if (m_factor == 1) {
        std::memcpy(to, row, m_gray.size());
    }
    if (m_factor == 1)
        return;
    for (quint32 &sum : m_sums)
        for (int i = 0; i < m_factor; ++i)
            sum += *row++;
    if (y % m_factor < m_factor - 1)
        return;
    const quint32 area = quint32(m_factor * m_factor);
    std::transform(m_sums.begin(), m_sums.end(), to,
                   [area](quint32 sum) { return uchar(sum / area); });
    std::fill(m_sums.begin(), m_sums.end(), 0);
}

Rows noted(Rows rows, Beside &beside)
{
    Rows same{rows.size, rows.channels, rows.dpi, {}};
    same.read = [rows = std::move(rows), &beside](int y, uchar *to) {
        rows.read(y, to);
        beside.take(y, to);
    };
    return same;
}

} // namespace motcua::imaging
