#pragma once

#include "app/core/kernel/result.h"

#include <QImage>
#include <QString>

#include <memory>

namespace tesseract
{
class TessBaseAPI;
}

namespace motcua::imaging
{

/// Reads the machine-readable zone of an ID card off its band (zoneband.h; TD1, three lines of 30
/// signs: ICAO 9303 part 5, facts §6.3). One tesseract instance, one thread; meant for the program
/// motcua-ocr.
class ZoneReader
{
public:
    enum class Way { Block, Lines, Larger }; ///< in one go; line by line; the same, enlarged

    ZoneReader();
    ~ZoneReader();

    /// Loads the language data. Errors: "ocr.failed" (neither English nor Vietnamese installed).
    [[nodiscard]] kernel::Status open();
    /// Three lines of capitals, digits and `<`, as they are recognised one way; another way may do
    /// better. `band` is Grayscale8. Some 0.1 s.
    [[nodiscard]] QString read(const QImage &band, Way way);

private:
    [[nodiscard]] QString signsOn(const QImage &gray, int segmentation);

    std::unique_ptr<tesseract::TessBaseAPI> m_reader;
};

} // namespace motcua::imaging
