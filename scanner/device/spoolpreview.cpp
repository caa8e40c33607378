#include "scanner/device/spoolpreview.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/thumbnail.h"

#include <algorithm>

namespace motcua::scanner
{

namespace
{

using kernel::failure;
using kernel::FrameFormat;
using kernel::FrameHead;
using kernel::Result;

/// Keeps one line of each `step` lines, as means of `step` dots. Grows: the height is known at the
/// end.
class FewLines
{
public:
    explicit FewLines(int pixels) : m_pixels(std::max(1, pixels)) {}

    void begin(const FrameHead &head)
    {
        m_isPlane = head.format > FrameFormat::Rgb;
        m_channels = head.format == FrameFormat::Gray ? 1 : 3;
        m_samples = head.pixelsPerLine * (head.format == FrameFormat::Rgb ? 3 : 1);
        m_line.resize(size_t(m_samples));
        m_step = std::max(1, head.pixelsPerLine / (2 * m_pixels));
        m_width = head.pixelsPerLine / m_step;
    }

    void take(const FrameHead &head, int line, const uchar *samples)
    {
        if (line % m_step != m_step / 2)
            return;
        kernel::convertSamples(head, samples, m_line.data(), m_samples);
        const size_t start = size_t(line / m_step) * size_t(m_width * m_channels);
        m_kept.resize(std::max(m_kept.size(), start + size_t(m_width * m_channels)), 255);
        uchar *to = m_kept.data() + start;
        if (m_isPlane)
            means(to + (int(head.format) - int(FrameFormat::Red)), 1, 3);
        else
            for (int c = 0; c < m_channels; ++c)
                means(to + c, m_channels, m_channels, c);
    }

    [[nodiscard]] QImage image() const
    {
        if (m_width == 0 || m_kept.empty())
            return {};
        const int lineBytes = m_width * m_channels;
        const QImage view(m_kept.data(), m_width, int(m_kept.size()) / lineBytes, lineBytes,
                          m_channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
        return view
            .scaled(view.size().boundedTo({m_pixels, m_pixels}), Qt::KeepAspectRatio,
                    Qt::SmoothTransformation)
            .convertToFormat(view.format());
    }

private:
    void means(uchar *to, int from, int apart, int first = 0)
    {
        const uchar *in = m_line.data() + first;
        for (int x = 0; x < m_width; ++x, to += apart) {
            int sum = 0;
            for (int i = 0; i < m_step; ++i, in += from)
                sum += *in;
            *to = uchar(sum / m_step);
        }
    }

    int m_pixels;
    bool m_isPlane = false;
    int m_channels = 1;
    int m_samples = 0;
    int m_step = 1;
    int m_width = 0;
    std::vector<uchar> m_line; ///< one line of the device as 8-bit samples
    std::vector<uchar> m_kept;
};

} // namespace

Result<QImage> spoolPreview(kernel::SealedReader &file, int pixels)
{
    FewLines lines(pixels);
    const auto content =
        kernel::readSpoolLines(file, {[&](const FrameHead &head) {
                                          lines.begin(head);
                                          return kernel::Status();
                                      },
                                      [&](const FrameHead &head, int line, const uchar *samples) {
                                          lines.take(head, line, samples);
                                      }});
    if (!content)
        return failure(content.error());
    if (content->jpeg.isEmpty()) {
        QImage image = lines.image();
        if (image.isNull())
            return failure(kernel::ErrorKind::Scanner, QStringLiteral("spool.damaged"), {},
                           QStringLiteral("a page without lines"));
        return image;
    }
    const auto image = imaging::decodedJpegAtLeast(content->jpeg, pixels);
    if (!image)
        return failure(image.error());
    return imaging::thumbnailOf(*image, pixels);
}

} // namespace motcua::scanner
