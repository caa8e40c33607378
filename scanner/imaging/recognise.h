#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <QImage>

#include <memory>
#include <optional>

namespace tesseract
{
class TessBaseAPI;
}

namespace motcua::imaging
{

struct TextBlock;

/// By how much a page of `dpi` is made smaller before it is read: to about 300 dpi, for beyond it
/// reading takes longer and gets no better. Up to 315 are let be, as scanners and files that mean
/// 300 say a little more; and nothing falls below 200, where tone marks run into their letters, so
/// at most 400 are read.
[[nodiscard]] int ocrFactor(double dpi);

/// The page as tesseract likes it: brightest colour (drops the red of a seal), reduced by
/// ocrFactor(), light evened out; Grayscale8. Not binarised: tesseract does that better itself.
[[nodiscard]] QImage ocrInput(const QImage &page);

/// Of tesseract and of everything here that decides what it reads.
[[nodiscard]] QByteArray textReaderVersion();

/// Reads Vietnamese text with one tesseract instance that lives as long as this object; one thread.
/// Meant for the program motcua-ocr, with OMP_THREAD_LIMIT=1 in its environment.
class TextReader
{
public:
    TextReader();
    ~TextReader();

    /// Loads the language data. Errors: "ocr.failed" (no Vietnamese data installed).
    [[nodiscard]] kernel::Status open();
    /// Words of a Grayscale8 page in NFC with boxes in its pixels, in reading order (see
    /// readingBlocks()); its dpi is passed on. What tesseract makes of a signature or a fold,
    /// without certainty, is left out. Errors: "ocr.failed".
    [[nodiscard]] kernel::Result<kernel::PageText> read(const QImage &gray);

private:
    /// Its lines in page coordinates; none when tesseract gave up.
    [[nodiscard]] std::optional<QList<QList<kernel::TextWord>>> readBlock(const QImage &page,
                                                                          const TextBlock &block);

    std::unique_ptr<tesseract::TessBaseAPI> m_reader;
};

} // namespace motcua::imaging
