#include "app/core/services/pagefiles.h"

#include "app/core/domain/enumnames.h"

#include <QBuffer>
#include <QColor>
#include <QDataStream>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::PageText;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qsizetype messageBytes = 1 << 20;
constexpr int textInputQuality = 75;
constexpr auto textVersion = QDataStream::Qt_6_4;

using kernel::PageCoding;
constexpr auto codings = domain::enumNames<PageCoding>({{PageCoding::Jbig2, "jbig2"},
                                                        {PageCoding::GrayJpeg, "grayJpeg"},
                                                        {PageCoding::ColourJpeg, "colourJpeg"},
                                                        {PageCoding::CmykJpeg, "cmykJpeg"}});

QJsonObject headOf(const kernel::InkLayer &layer)
{
    return {{u"coding"_s, domain::nameIn(codings, layer.coding)},
            {u"x"_s, layer.area.x()},
            {u"y"_s, layer.area.y()},
            {u"width"_s, layer.area.width()},
            {u"height"_s, layer.area.height()},
            {u"ink"_s, QColor(layer.ink).name()},
            {u"bytes"_s, layer.bytes.size()}};
}

/// Without its bytes.
std::optional<kernel::InkLayer> inkLayer(const QJsonObject &head)
{
    const auto coding = domain::valueIn(codings, head[u"coding"_s].toString());
    if (!coding)
        return std::nullopt;
    return kernel::InkLayer{*coding,
                            {},
                            {head[u"x"_s].toInt(), head[u"y"_s].toInt(), head[u"width"_s].toInt(),
                             head[u"height"_s].toInt()},
                            QColor(head[u"ink"_s].toString()).rgb()};
}

QByteArray compact(const QJsonObject &head)
{
    return QJsonDocument(head).toJson(QJsonDocument::Compact);
}

/// One head message, then the bytes in pieces.
Status save(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
            const QByteArray &head, const QByteArray &bytes)
{
    auto file = files.create(path, key);
    if (!file)
        return failure(file.error());
    if (auto written = (*file)->write(head); !written)
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
                       const kernel::EncodedPage &page, const Thumbnail &look)
{
    QJsonArray inks;
    QByteArray bytes = page.bytes;
    for (const kernel::InkLayer &layer : page.inks) {
        inks.append(headOf(layer));
        bytes += layer.bytes;
    }
    bytes += look.bytes();
    return save(files, key, path,
                compact({{u"coding"_s, domain::nameIn(codings, page.coding)},
                         {u"width"_s, page.pixels.width()},
                         {u"height"_s, page.pixels.height()},
                         {u"dpiX"_s, page.dpi.width()},
                         {u"dpiY"_s, page.dpi.height()},
                         {u"rotation"_s, page.rotation},
                         {u"pictureWidth"_s, page.picturePixels.width()},
                         {u"pictureHeight"_s, page.picturePixels.height()},
                         {u"bytes"_s, page.bytes.size()},
                         {u"inks"_s, inks},
                         {u"look"_s, look.bytes().size()}}),
                bytes);
}

Result<kernel::EncodedPage> loadEncodedPage(const kernel::SealedFiles &files, const QByteArray &key,
                                            const QString &path)
{
    const auto damaged = [](const QString &detail) {
        return failure(ErrorKind::Store, u"sealed.damaged"_s, {}, detail);
    };
    const auto loaded = load(files, key, path);
    if (!loaded)
        return failure(loaded.error());
    const QJsonObject &head = loaded->head;
    const auto coding = domain::valueIn(codings, head[u"coding"_s].toString());
    if (!coding)
        return damaged(u"an unknown page coding"_s);
    kernel::EncodedPage page{
        *coding,
        loaded->bytes,
        {head[u"width"_s].toInt(), head[u"height"_s].toInt()},
        {head[u"dpiX"_s].toDouble(), head[u"dpiY"_s].toDouble()},
        head[u"rotation"_s].toInt(),
        {head[u"pictureWidth"_s].toInt(-1), head[u"pictureHeight"_s].toInt(-1)}};
    qsizetype at = head[u"bytes"_s].toInteger(loaded->bytes.size());
    page.bytes.truncate(at);
    for (const auto &entry : head[u"inks"_s].toArray()) {
        auto layer = inkLayer(entry.toObject());
        const qsizetype size = entry[u"bytes"_s].toInteger();
        if (!layer || size <= 0 || size > loaded->bytes.size() - at)
            return damaged(u"an ink layer that is not whole"_s);
        layer->bytes = loaded->bytes.mid(at, size);
        at += size;
        page.inks.append(std::move(*layer));
    }
    return page;
}

Thumbnail loadLook(const kernel::SealedFiles &files, const QByteArray &key, const QString &path)
{
    const auto loaded = load(files, key, path);
    return loaded ? Thumbnail::of(loaded->bytes.right(loaded->head[u"look"_s].toInteger()))
                  : Thumbnail();
}

Result<TextInput> textInputOf(const QImage &gray)
{
    TextInput input;
    QBuffer buffer(&input.jpeg);
    if (!buffer.open(QIODevice::WriteOnly) || !gray.save(&buffer, "JPEG", textInputQuality))
        return failure(ErrorKind::Scanner, u"ocr.failed"_s, {}, u"the page could not be packed"_s);
    input.head = compact(
        {{u"dotsPerMeterX"_s, gray.dotsPerMeterX()}, {u"dotsPerMeterY"_s, gray.dotsPerMeterY()}});
    return input;
}

Status saveTextInput(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
                     const TextInput &input)
{
    return save(files, key, path, input.head, input.jpeg);
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

Status saveText(const kernel::SealedFiles &files, const QByteArray &key, const QString &path,
                const PageText &text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(textVersion);
    for (const auto &line : text.lines) {
        stream << qint32(line.size());
        for (const kernel::TextWord &word : line)
            stream << word.text << word.box << word.confidence;
    }
    return save(files, key, path,
                compact({{u"width"_s, text.pixels.width()},
                         {u"height"_s, text.pixels.height()},
                         {u"lines"_s, text.lines.size()}}),
                bytes);
}

Result<PageText> loadText(const kernel::SealedFiles &files, const QByteArray &key,
                          const QString &path)
{
    const auto loaded = load(files, key, path);
    if (!loaded)
        return failure(loaded.error());
    const QJsonObject &head = loaded->head;
    PageText text{{head[u"width"_s].toInt(), head[u"height"_s].toInt()}, {}};
    QDataStream stream(loaded->bytes);
    stream.setVersion(textVersion);
    const auto lines = head[u"lines"_s].toInteger();
    while (text.lines.size() < lines && stream.status() == QDataStream::Ok) {
        qint32 words = 0;
        stream >> words;
        QList<kernel::TextWord> line;
        while (line.size() < words && stream.status() == QDataStream::Ok) {
            kernel::TextWord word;
            stream >> word.text >> word.box >> word.confidence;
            line.append(word);
        }
        text.lines.append(line);
    }
    if (stream.status() != QDataStream::Ok || !head.contains(u"lines"_s))
        return failure(ErrorKind::Store, u"sealed.damaged"_s, {}, u"a text that is not whole"_s);
    return text;
}

} // namespace motcua::services
