#include "scanner/protocol/valuejson.h"

#include "app/core/kernel/clock.h"
#include "app/core/kernel/sealedstream.h"
#include "scanner/protocol/codec.h"

#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::ErrorKind;
using ports::ScanMode;
using ports::ScanSource;

namespace
{

constexpr std::array sourceNames{
    std::pair{ScanSource::Flatbed, "flatbed"_L1},
    std::pair{ScanSource::Adf, "adf"_L1},
    std::pair{ScanSource::AdfDuplex, "adf-duplex"_L1},
};
constexpr std::array modeNames{
    std::pair{ScanMode::Colour, "color"_L1},
    std::pair{ScanMode::Gray, "gray"_L1},
    std::pair{ScanMode::Lineart, "lineart"_L1},
};
constexpr std::array kindNames{
    std::pair{ErrorKind::Refused, "refused"_L1}, std::pair{ErrorKind::Usage, "usage"_L1},
    std::pair{ErrorKind::Scanner, "scanner"_L1}, std::pair{ErrorKind::Network, "network"_L1},
    std::pair{ErrorKind::Store, "store"_L1},     std::pair{ErrorKind::NotAllowed, "notAllowed"_L1},
};

template <class Names, class Value> QString nameIn(const Names &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class Names>
auto valueIn(const Names &names, QStringView name)
    -> std::optional<typename Names::value_type::first_type>
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> textsFrom(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QString sourceName(ScanSource source) { return nameIn(sourceNames, source); }
QString modeName(ScanMode mode) { return nameIn(modeNames, mode); }
std::optional<ScanSource> sourceNamed(QStringView name) { return valueIn(sourceNames, name); }
std::optional<ScanMode> modeNamed(QStringView name) { return valueIn(modeNames, name); }

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    const QJsonArray entries = json.toArray();
    for (const QJsonValue &entry : entries)
        strings.append(entry.toString());
    return strings;
}

QJsonObject requestJson(const ports::ScanRequest &request)
{
    return {{u"device"_s, request.device},
            {u"source"_s, request.source ? sourceName(*request.source) : QString()},
            {u"mode"_s, modeName(request.mode)},
            {u"dpi"_s, request.dpi},
            {u"paperWidthMm"_s, request.paperMm.width()},
            {u"paperHeightMm"_s, request.paperMm.height()},
            {u"fitPaper"_s, request.fitPaper},
            {u"maxPages"_s, request.maxPages},
            {u"firstNumber"_s, request.firstNumber},
            {u"folder"_s, request.spoolFolder},
            {u"key"_s, QString::fromLatin1(request.spoolKey.toBase64())},
            {u"options"_s, textsJson(request.deviceOptions)}};
}

std::optional<ports::ScanRequest> requestFrom(const QJsonObject &json)
{
    ports::ScanRequest request;
    request.device = json["device"_L1].toString();
    request.source = sourceNamed(json["source"_L1].toString());
    const auto mode = modeNamed(json["mode"_L1].toString());
    request.dpi = json["dpi"_L1].toInt();
    request.paperMm = {json["paperWidthMm"_L1].toDouble(), json["paperHeightMm"_L1].toDouble()};
    request.fitPaper = json["fitPaper"_L1].toBool();
    request.maxPages = json["maxPages"_L1].toInt();
    request.firstNumber = json["firstNumber"_L1].toInt();
    request.spoolFolder = json["folder"_L1].toString();
    request.spoolKey = QByteArray::fromBase64(json["key"_L1].toString().toLatin1());
    request.deviceOptions = textsFrom(json["options"_L1].toObject());
    if (request.device.isEmpty() || !mode || request.dpi <= 0 || request.paperMm.isEmpty() ||
        request.maxPages < 0 || request.firstNumber < 1 || request.spoolFolder.isEmpty() ||
        request.spoolKey.size() != kernel::SealedFiles::keyBytes)
        return std::nullopt;
    request.mode = *mode;
    return request;
}

QJsonObject deviceJson(const ports::ScanDevice &device)
{
    QJsonArray resolutions;
    for (const int dpi : device.resolutions)
        resolutions.append(dpi);
    return {{u"name"_s, device.name},
            {u"vendor"_s, device.vendor},
            {u"model"_s, device.model},
            {u"backend"_s, device.backend},
            {u"sources"_s, QJsonArray::fromStringList(device.sources)},
            {u"modes"_s, QJsonArray::fromStringList(device.modes)},
            {u"resolutions"_s, resolutions},
            {u"serial"_s, device.serial}};
}

std::optional<ports::ScanDevice> deviceFrom(const QJsonObject &json)
{
    ports::ScanDevice device{json["name"_L1].toString(),
                             json["vendor"_L1].toString(),
                             json["model"_L1].toString(),
                             json["backend"_L1].toString(),
                             stringsFrom(json["sources"_L1]),
                             stringsFrom(json["modes"_L1]),
                             {},
                             json["serial"_L1].toString()};
    const QJsonArray resolutions = json["resolutions"_L1].toArray();
    for (const QJsonValue &dpi : resolutions)
        device.resolutions.append(dpi.toInt());
    if (device.name.isEmpty())
        return std::nullopt;
    return device;
}

QJsonObject pageJson(const kernel::ScannedPage &page)
{
    return {{u"number"_s, page.number},
            {u"sheet"_s, page.sheet},
            {u"back"_s, page.side == kernel::PageSide::Back},
            {u"file"_s, page.file},
            {u"device"_s, page.device},
            {u"scannedAt"_s, kernel::isoText(page.scannedAt)},
            {u"dpiX"_s, page.dpi.width()},
            {u"dpiY"_s, page.dpi.height()},
            {u"width"_s, page.pixels.width()},
            {u"lines"_s, page.pixels.height()},
            {u"announcedLines"_s, page.announcedLines},
            {u"short"_s, page.isShort}};
}

std::optional<kernel::ScannedPage> pageFrom(const QJsonObject &json)
{
    kernel::ScannedPage page;
    page.number = json["number"_L1].toInt();
    page.sheet = json["sheet"_L1].toInt();
    page.side = json["back"_L1].toBool() ? kernel::PageSide::Back : kernel::PageSide::Front;
    page.file = json["file"_L1].toString();
    page.device = json["device"_L1].toString();
    page.scannedAt = kernel::fromIsoText(json["scannedAt"_L1].toString());
    page.dpi = {json["dpiX"_L1].toDouble(), json["dpiY"_L1].toDouble()};
    page.pixels = {json["width"_L1].toInt(), json["lines"_L1].toInt()};
    page.announcedLines = json["announcedLines"_L1].toInt();
    page.isShort = json["short"_L1].toBool();
    if (page.number < 1 || page.file.isEmpty() || page.pixels.isEmpty())
        return std::nullopt;
    return page;
}

QJsonObject partJson(const ports::PagePart &part)
{
    const qsizetype bytesPerLine = qsizetype(part.lines.width()) * part.lines.depth() / 8;
    QByteArray rows;
    for (int y = 0; y < part.lines.height(); ++y)
        rows.append(reinterpret_cast<const char *>(part.lines.constScanLine(y)), bytesPerLine);
    return {{u"top"_s, part.top},
            {u"width"_s, part.lines.width()},
            {u"height"_s, part.height},
            {u"colour"_s, part.lines.format() == QImage::Format_RGB888},
            {u"rows"_s, QString::fromLatin1(rows.toBase64())}};
}

std::optional<ports::PagePart> partFrom(const QJsonObject &json)
{
    const int width = json["width"_L1].toInt();
    const bool colour = json["colour"_L1].toBool();
    const QByteArray rows = QByteArray::fromBase64(json["rows"_L1].toString().toLatin1());
    const qsizetype bytesPerLine = qsizetype(width) * (colour ? 3 : 1);
    if (width <= 0 || width > 4096 || rows.isEmpty() || rows.size() % bytesPerLine != 0)
        return std::nullopt;
    const int height = int(rows.size() / bytesPerLine);
    QImage lines(width, height, colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        std::memcpy(lines.scanLine(y), rows.constData() + y * bytesPerLine, size_t(bytesPerLine));
    return ports::PagePart{lines, json["top"_L1].toInt(), json["height"_L1].toInt()};
}

QJsonObject endJson(const ports::ScanEnd &end)
{
    return {{u"pages"_s, end.pages},
            {u"fault"_s, errorJson(end.fault)},
            {u"cancelled"_s, end.cancelled},
            {u"warnings"_s, QJsonArray::fromStringList(end.warnings)},
            {u"continueFrom"_s, end.continueFrom}};
}

std::optional<ports::ScanEnd> endFrom(const QJsonObject &json)
{
    if (!json["pages"_L1].isDouble())
        return std::nullopt;
    return ports::ScanEnd{json["pages"_L1].toInt(), errorFrom(json["fault"_L1]),
                          json["cancelled"_L1].toBool(), stringsFrom(json["warnings"_L1]),
                          json["continueFrom"_L1].toInt()};
}

QJsonValue errorJson(const std::optional<kernel::Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, nameIn(kindNames, error->kind)},
                       {u"key"_s, error->key},
                       {u"arguments"_s, QJsonArray::fromStringList(error->arguments)},
                       {u"detail"_s, error->detail}};
}

std::optional<kernel::Error> errorFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return kernel::Error{
        valueIn(kindNames, json["kind"_L1].toString()).value_or(ErrorKind::Scanner),
        json["key"_L1].toString(), stringsFrom(json["arguments"_L1]), json["detail"_L1].toString()};
}

} // namespace motcua::scanner
