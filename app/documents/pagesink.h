#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <utility>

namespace motcua::documents
{

/// One page taken from a file: the bytes of a JPEG as they came, or what its rows are.
struct ImportedPage {
    QByteArray jpeg;
    QImage::Format format = QImage::Format_Invalid; ///< Mono (0 = white), Grayscale8 or RGB888;
                                                    ///< invalid with `jpeg`
    QSize pixels;
    QSizeF dpi;

    /// Of a row, which is not padded; 0 with `jpeg`.
    [[nodiscard]] int bytesPerRow() const
    {
        switch (format) {
        case QImage::Format_Mono: return (pixels.width() + 7) / 8;
        case QImage::Format_Grayscale8: return pixels.width();
        case QImage::Format_RGB888: return pixels.width() * 3;
        default: return 0;
        }
    }
};

/// Takes one page a few rows at a time: nobody on its way needs to hold all of it, and A3 at 600
/// dpi has 210 MB. What it answers ends the page.
class PageSink
{
public:
    virtual ~PageSink() = default;
    [[nodiscard]] virtual kernel::Status begin(const ImportedPage &page) = 0;
    /// The next rows, whole ones, from the top. `height` of them follow in all.
    [[nodiscard]] virtual kernel::Status take(QByteArrayView rows) = 0;
};

/// Puts the rows together again.
class ImageSink final : public PageSink
{
public:
    [[nodiscard]] kernel::Status begin(const ImportedPage &page) override;
    [[nodiscard]] kernel::Status take(QByteArrayView rows) override;

    [[nodiscard]] const ImportedPage &page() const { return m_page; }
    [[nodiscard]] QImage takeImage() { return std::exchange(m_image, {}); } ///< null for a JPEG

private:
    ImportedPage m_page;
    QImage m_image;
    int m_row = 0;
};

/// Only to see whether a page can be read to its end.
class NoSink final : public PageSink
{
public:
    [[nodiscard]] kernel::Status begin(const ImportedPage &) override { return {}; }
    [[nodiscard]] kernel::Status take(QByteArrayView) override { return {}; }
};

/// A whole picture in the form of a page (asPage()).
[[nodiscard]] kernel::Status giveImage(const QImage &image, QSizeF dpi, PageSink &sink);

/// Of any page that is taken. Below, letters are measured wrongly (ocrwire.h) and a page comes near
/// the 200 inches that a PDF ends at (ISO 32000-1 Annex C): a tiny picture stays a small page.
/// Above is no paper.
inline constexpr double lowestDpi = 50;
inline constexpr double highestDpi = 10'000;
inline constexpr double smallestPagePoints = 3; ///< of each side in a PDF (ISO 32000-1 Annex C.2)

/// The resolution to believe: what the file says when no side of the paper is then shorter than a
/// card's or longer than A3's, or than A0's where it says what scanners are set to (150, 200, 300,
/// …: plans and maps come so); else that which lets the picture fill A4 (telephones write 72 dpi
/// into everything). Always within lowestDpi…highestDpi.
[[nodiscard]] QSizeF believableDpi(QSizeF told, QSize pixels);

/// Is it as large as the smallest page of a PDF? One dot of a web page's counter is not.
[[nodiscard]] bool makesAPage(QSize pixels, QSizeF dpi);

} // namespace motcua::documents
