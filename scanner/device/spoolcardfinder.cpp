#include "scanner/device/spoolcardfinder.h"

#include "app/core/domain/idcard.h"
#include "app/core/kernel/spoolpage.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/squarecode.h"

#include <chrono>

namespace motcua::scanner
{

namespace
{

constexpr std::chrono::milliseconds patience = std::chrono::seconds(6);
constexpr qint64 looksEnough = 40'000'000; // dots of a photo

bool isCard(const QString &text) { return domain::parseIdCardQr(text).has_value(); }

} // namespace

kernel::Result<QString> SpoolCardFinder::qrText(const QString &spoolFile,
                                                const QByteArray &key) const
{
    const auto file = m_files.open(spoolFile, key);
    if (!file)
        return kernel::failure(file.error());
    auto page = kernel::readSpoolPage(**file);
    if (!page)
        return kernel::failure(page.error());
    QImage image = std::move(page->image);
    if (!page->jpeg.isEmpty()) {
        auto decoded = imaging::decodedJpeg(page->jpeg, looksEnough);
        if (!decoded)
            return kernel::failure(decoded.error());
        image = std::move(*decoded);
    }
    return imaging::findSquareCode(image, isCard, patience);
}

} // namespace motcua::scanner
