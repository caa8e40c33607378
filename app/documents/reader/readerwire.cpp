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
    kernel::Error error;
    qint32 kind = 0;
    stream >> kind >> error.key >> error.arguments >> error.detail;
    if (isValue || stream.status() != QDataStream::Ok)
        return std::nullopt;
    error.kind = kernel::ErrorKind(kind);
    return kernel::failure(error);
}

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
        return pages > 0;
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
