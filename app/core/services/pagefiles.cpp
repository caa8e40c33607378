#include "app/core/services/pagefiles.h"

#include "app/core/domain/enumnames.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qsizetype messageBytes = 1 << 20;
constexpr int textInputQuality = 75;

using kernel::PageCoding;
constexpr auto codings = domain::enumNames<PageCoding>({{PageCoding::G4, "g4"},
                                                        {PageCoding::GrayJpeg, "grayJpeg"},
                                                        {PageCoding::ColourJpeg, "colourJpeg"},
                                                        {PageCoding::CmykJpeg, "cmykJpeg"}});

/// One head message, then the bytes in pieces.
Status save(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
            const QJsonObject &head, const QByteArray &bytes)
{
    auto file = files.create(path, key);
    if (!file)
        return failure(file.error());
    const QByteArray headBytes = QJsonDocument(head).toJson(QJsonDocument::Compact);
    if (auto written = (*file)->write(headBytes); !written)
        return written;
    for (qsizetype at = 0; at < bytes.size(); at += messageBytes) {
        const auto part =
            QByteArrayView(bytes).sliced(at, std::min(messageBytes, bytes.size() - at));
        if (auto written = (*file)->write(part); !written)
            return written;
    }
    return (*file)->finish({});
}

struct Loaded {
    QJsonObject head;
    QByteArray bytes;
};

Result<Loaded> load(const kernel::SealedFiles &files, const QByteArray &key, const QString &path)
{
    auto file = files.open(path, key);
    if (!file)
        return failure(file.error());
    const auto head = (*file)->next();
    if (!head)
        return failure(head.error());
    Loaded loaded{QJsonDocument::fromJson(*head).object(), {}};
    while (!(*file)->atEnd()) {
        const auto part = (*file)->next();
        if (!part)
            return failure(part.error());
        loaded.bytes.append(*part);
    }
    return loaded;
}

} // namespace

Status saveEncodedPage(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
                       const kernel::EncodedPage &page)
{
    return save(files, key, path,
                {{u"coding"_s, domain::nameIn(codings, page.coding)},
                 {u"width"_s, page.pixels.width()},
                 {u"height"_s, page.pixels.height()},
                 {u"dpiX"_s, page.dpi.width()},
                 {u"dpiY"_s, page.dpi.height()},
                 {u"rotation"_s, page.rotation}},
                page.bytes);
}

Result<kernel::EncodedPage> loadEncodedPage(const kernel::SealedFiles &files, const QByteArray &key,
                                            const QString &path)
{
    auto loaded = load(files, key, path);
    if (!loaded)
        return failure(loaded.error());
    const QJsonObject &head = loaded->head;
    const auto coding = domain::valueIn(codings, head[u"coding"_s].toString());
    if (!coding)
        return failure(ErrorKind::Store, u"sealed.damaged"_s, {}, u"an unknown page coding"_s);
    return kernel::EncodedPage{*coding,
                               std::move(loaded->bytes),
                               {head[u"width"_s].toInt(), head[u"height"_s].toInt()},
                               {head[u"dpiX"_s].toDouble(), head[u"dpiY"_s].toDouble()},
                               head[u"rotation"_s].toInt()};
}

Status saveTextInput(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
                     const QImage &gray)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!buffer.open(QIODevice::WriteOnly) || !gray.save(&buffer, "JPEG", textInputQuality))
        return failure(ErrorKind::Scanner, u"ocr.failed"_s, {}, u"the page could not be packed"_s);
    return save(
        files, key, path,
        {{u"dotsPerMeterX"_s, gray.dotsPerMeterX()}, {u"dotsPerMeterY"_s, gray.dotsPerMeterY()}},
        jpeg);
}

Result<QImage> loadTextInput(const kernel::SealedFiles &files, const QByteArray &key,
                             const QString &path)
{
    const auto loaded = load(files, key, path);
    if (!loaded)
        return failure(loaded.error());
    QImage gray =
        QImage::fromData(loaded->bytes, "JPEG").convertToFormat(QImage::Format_Grayscale8);
    if (gray.isNull())
        return failure(ErrorKind::Scanner, u"ocr.failed"_s, {},
                       u"the page could not be unpacked"_s);
    gray.setDotsPerMeterX(loaded->head[u"dotsPerMeterX"_s].toInt());
    gray.setDotsPerMeterY(loaded->head[u"dotsPerMeterY"_s].toInt());
    return gray;
}

} // namespace motcua::services
