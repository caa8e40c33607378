#include "app/documents/reader/readerwire.h"

#include "app/documents/rasterfile.h"

#include <QDataStream>
#include <QIODevice>

namespace motcua::documents::readerwire
{

namespace
{

using kernel::Result;

constexpr auto version = QDataStream::Qt_6_4;
constexpr quint32 mostArguments = 8; // of an error; a sentence has two or three
constexpr int mostPages = 1'000'000; // a PDF of more was not made for a counter

template <class Value, class Write> QByteArray answer(const Result<Value> &result, Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << result.has_value();
    if (result)
        write(stream, *result);
    else
        stream << qint32(result.error().kind) << result.error().key << result.error().arguments
               << result.error().detail;
    QByteArray framed;
    QDataStream frame(&framed, QIODevice::WriteOnly);
    frame << bytes; // a length of 32 bits, then the bytes
    return framed;
}

/// Not by QStringList's own operator: it makes room for as many strings as the bytes promise.
std::optional<kernel::Error> errorFrom(QDataStream &stream)
{
    kernel::Error error;
    qint32 kind = 0;
    quint32 arguments = 0;
    stream >> kind >> error.key >> arguments;
    if (arguments > mostArguments)
        return std::nullopt;
    for (quint32 i = 0; i < arguments; ++i) {
        QString argument;
        stream >> argument;
        error.arguments.append(argument);
    }
    stream >> error.detail;
    error.kind = kernel::ErrorKind(kind);
    const bool isKind =
        error.kind >= kernel::ErrorKind::Refused && error.kind <= kernel::ErrorKind::NotAllowed;
    return isKind && stream.status() == QDataStream::Ok ? std::optional(error) : std::nullopt;
}

template <class Value, class Read>
std::optional<Result<Value>> result(const QByteArray &answer, Read read)
{
    QDataStream stream(answer);
    stream.setVersion(version);
    bool isValue = false;
    stream >> isValue;
    Value value;
    if (isValue && read(stream, value) && stream.status() == QDataStream::Ok)
        return value;
    auto error = isValue ? std::nullopt : errorFrom(stream);
    if (!error)
        return std::nullopt;
    return kernel::failure(std::move(*error));
}

/// False for what is no number, too.
bool isPossible(double dpi) { return dpi >= lowestDpi && dpi <= highestDpi; }

bool isPageFormat(qint32 format)
{
    return format == QImage::Format_Mono || format == QImage::Format_Grayscale8 ||
           format == QImage::Format_RGB888;
}

} // namespace

QByteArray factsAnswer(const Result<ports::FileFacts> &facts)
{
    return answer(facts, [](QDataStream &stream, const ports::FileFacts &found) {
        stream << found.mediaType << qint32(found.pages) << found.isSigned;
    });
}

QByteArray pageAnswer(const Result<ImportedPage> &page)
{
    return answer(page, [](QDataStream &stream, const ImportedPage &read) {
        stream << read.pixels << read.dpi << qint32(read.format) << read.jpeg;
    });
}

std::optional<Result<ports::FileFacts>> factsFrom(const QByteArray &answer)
{
    return result<ports::FileFacts>(answer, [](QDataStream &stream, ports::FileFacts &facts) {
        qint32 pages = 0;
        stream >> facts.mediaType >> pages >> facts.isSigned;
        facts.pages = pages;
        return pages > 0 && pages <= mostPages;
    });
}

std::optional<Result<ImportedPage>> pageFrom(const QByteArray &answer)
{
    return result<ImportedPage>(answer, [](QDataStream &stream, ImportedPage &page) {
        qint32 format = 0;
        stream >> page.pixels >> page.dpi >> format >> page.jpeg;
        const QSize &size = page.pixels;
        if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
            return false;
        if (!isPossible(page.dpi.width()) || !isPossible(page.dpi.height()))
            return false;
        if (!page.jpeg.isEmpty())
            return true;
        page.format = QImage::Format(format);
        return isPageFormat(format);
    });
}

QByteArray endAnswer(const kernel::Status &end)
{
    return answer(end ? Result<bool>(true) : Result<bool>(kernel::failure(end.error())),
                  [](QDataStream &stream, bool whole) { stream << whole; });
}

std::optional<kernel::Status> endFrom(const QByteArray &answer)
{
    const auto end = result<bool>(answer, [](QDataStream &stream, bool &whole) {
        stream >> whole;
        return whole;
    });
    if (!end)
        return std::nullopt;
    return *end ? kernel::Status() : kernel::Status(kernel::failure(end->error()));
}

} // namespace motcua::documents::readerwire
