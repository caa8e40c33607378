#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>

#include <optional>

/// What the desk and motcua-ocr say to each other. A request on stdin: the length of a JSON head
/// (4 bytes, big-endian), the head, then width × height bytes of gray. An answer on stdout: one
/// line of JSON. A page never touches the disk.
namespace motcua::scanner::ocrwire
{

constexpr qsizetype lengthBytes = 4;
constexpr quint32 longestHead = 4096;
constexpr qsizetype mostDots = 100'000'000; ///< of a page
/// What layout and tesseract measure letters with. A tiny picture that fills a sheet of paper has
/// less, a large one of a stamp more.
constexpr double lowestDpi = 50;
constexpr double highestDpi = 1200;

/// What is to be read: the words of a page, or the machine-readable zone of an ID card, whose band
/// is the whole picture, in one of the ways of imaging::ZoneReader.
enum class Task { Page, ZoneBlock, ZoneLines, ZoneLarger };

struct RequestHead {
    int id = 0;
    QSize size;     ///< at most mostDots
    double dpi = 0; ///< lowestDpi…highestDpi
    Task task = Task::Page;

    [[nodiscard]] qsizetype pixelBytes() const { return qsizetype(size.width()) * size.height(); }
};

struct Answer {
    int id = 0;
    kernel::Result<kernel::PageText> text;
};

/// Is it a Grayscale8 page that a request may hold? The child ends at any other.
[[nodiscard]] bool isReadable(const QImage &gray);
/// The whole request for such a page; a resolution out of range is brought into it.
[[nodiscard]] QByteArray request(int id, const QImage &gray, Task task = Task::Page);
/// None for a head that is no JSON or out of range.
[[nodiscard]] std::optional<RequestHead> requestHead(const QByteArray &json);
/// The page behind a head; `pixels` must hold pixelBytes().
[[nodiscard]] QImage requestImage(const RequestHead &head, const QByteArray &pixels);

/// One line, with its end.
[[nodiscard]] QByteArray answerLine(const Answer &answer);
/// None for a line that is no answer.
[[nodiscard]] std::optional<Answer> answerFrom(const QByteArray &line);

} // namespace motcua::scanner::ocrwire
