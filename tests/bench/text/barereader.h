#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace tesseract
{
class TessBaseAPI;
}

namespace motcua::tests
{

/// tesseract as it comes, as its command line would read a page: the yardstick.
class BareReader
{
public:
    BareReader();
    ~BareReader();

    /// Grayscale8 or RGB888; empty on failure.
    [[nodiscard]] QString read(const QImage &page);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_reader;
};

} // namespace motcua::tests
