#include "scanner/ocr/ocrwire.h"

#include "app/core/kernel/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace motcua::scanner::ocrwire
{

namespace
{

using kernel::ErrorKind;
using kernel::PageText;
using kernel::TextWord;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonArray wordJson(const TextWord &word)
{
    const QRect box = word.box.toRect();
    return {word.text, box.x(), box.y(), box.width(), box.height(), double(word.confidence)};
}

TextWord wordFrom(const QJsonArray &json)
{
    return {json[0].toString(),
            QRectF(json[1].toInt(), json[2].toInt(), json[3].toInt(), json[4].toInt()),
            float(json[5].toDouble())};
}

PageText textFrom(const QJsonObject &json)
{
    PageText text{QSize(json["width"_L1].toInt(), json["height"_L1].toInt()), {}};
    const QJsonArray lines = json["lines"_L1].toArray();
    for (const auto &line : lines) {
        QList<TextWord> words;
        const QJsonArray entries = line.toArray();
        for (const auto &entry : entries)
            words.append(wordFrom(entry.toArray()));
        text.lines.append(words);
    }
    return text;
}

} // namespace

bool isReadable(const QImage &gray)
{
    return gray.format() == QImage::Format_Grayscale8 &&
           qsizetype(gray.width()) * gray.height() <= mostDots;
}

QByteArray request(int id, const QImage &gray, Task task)
{
    const double dpi =
        std::clamp(gray.dotsPerMeterX() * kernel::metresPerInch, lowestDpi, highestDpi);
    const QByteArray head = compact({{u"id"_s, id},
                                     {u"width"_s, gray.width()},
                                     {u"height"_s, gray.height()},
                                     {u"dpi"_s, dpi},
                                     {u"task"_s, int(task)}});
    QByteArray bytes(lengthBytes, 0);
    qToBigEndian(quint32(head.size()), bytes.data());
    bytes.reserve(lengthBytes + head.size() + qsizetype(gray.width()) * gray.height());
    bytes.append(head);
    for (int y = 0; y < gray.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(gray.constScanLine(y)), gray.width());
    return bytes;
}

std::optional<RequestHead> requestHead(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    const RequestHead head{read["id"_L1].toInt(),
                           QSize(read["width"_L1].toInt(), read["height"_L1].toInt()),
                           read["dpi"_L1].toDouble(), Task(read["task"_L1].toInt())};
    const int task = int(head.task);
    const bool sane = task >= int(Task::Page) && task <= int(Task::ZoneLarger) &&
                      !head.size.isEmpty() && head.pixelBytes() <= mostDots &&
                      head.dpi >= lowestDpi && head.dpi <= highestDpi;
    return sane ? std::optional(head) : std::nullopt;
}

QImage requestImage(const RequestHead &head, const QByteArray &pixels)
{
    QImage image(head.size, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), pixels.constData() + qsizetype(y) * head.size.width(),
                    size_t(head.size.width()));
    image.setDotsPerMeterX(qRound(head.dpi / kernel::metresPerInch));
    image.setDotsPerMeterY(qRound(head.dpi / kernel::metresPerInch));
    return image;
}

QByteArray answerLine(const Answer &answer)
{
    if (!answer.text)
        return compact({{u"id"_s, answer.id}, {u"error"_s, answer.text.error().detail}}) + '\n';
    QJsonArray lines;
    for (const auto &line : answer.text->lines) {
        QJsonArray words;
        for (const TextWord &word : line)
            words.append(wordJson(word));
        lines.append(words);
    }
    return compact({{u"id"_s, answer.id},
                    {u"width"_s, answer.text->pixels.width()},
                    {u"height"_s, answer.text->pixels.height()},
                    {u"lines"_s, lines}}) +
           '\n';
}

std::optional<Answer> answerFrom(const QByteArray &line)
{
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    if (!read.contains("id"_L1))
        return std::nullopt;
    const int id = read["id"_L1].toInt();
    if (read.contains("error"_L1))
        return Answer{id, kernel::failure(ErrorKind::Store, u"ocr.failed"_s, {},
                                          read["error"_L1].toString())};
    return Answer{id, textFrom(read)};
}

} // namespace motcua::scanner::ocrwire
