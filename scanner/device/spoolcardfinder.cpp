#include "scanner/device/spoolcardfinder.h"

#include "app/core/domain/idcard.h"
#include "app/core/domain/zonerepair.h"
#include "app/core/kernel/spoolpage.h"
#include "scanner/device/zonechild.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/squarecode.h"
#include "scanner/imaging/zoneband.h"

#include <chrono>
#include <utility>

namespace motcua::scanner
{

namespace
{

constexpr std::chrono::milliseconds patience = std::chrono::seconds(6);
constexpr qint64 looksEnough = 40'000'000; // dots of a photo

bool isCard(const QString &text) { return domain::parseIdCardQr(text).has_value(); }

/// The first zone that is sound; else one that is a zone all the same, but not legible.
QString zoneOn(const QImage &gray)
{
    const auto isSound = [](const QString &lines) {
        return domain::mrzFromPicture(lines).has_value();
    };
    QString doubtful;
    ZoneChild child;
    for (const QImage &look : imaging::zoneLooks(gray)) {
        const QString lines = child.read(look, isSound);
        if (isSound(lines))
            return lines;
        if (doubtful.isEmpty() && domain::looksLikeZone(lines))
            doubtful = lines;
    }
    return doubtful;
}

} // namespace

kernel::Result<ports::SeenCard> SpoolCardFinder::look(const QString &spoolFile,
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
    const QImage gray = imaging::grayInPlace(imaging::asPage(std::exchange(image, {})));
    return ports::SeenCard{imaging::findSquareCode(gray, isCard, patience), zoneOn(gray)};
}

} // namespace motcua::scanner
