// motcua-ocr: reads Vietnamese text off gray pages for the desk, one page after the other, at low
// priority. It lives as long as its stdin is open and dies with its parent. See ocrwire.h.

#include "app/core/kernel/childprocess.h"
#include "scanner/imaging/recognise.h"
#include "scanner/ocr/ocrwire.h"

#include <QtEndian>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace motcua;
namespace wire = motcua::scanner::ocrwire;

namespace
{

constexpr int background = 10;
constexpr quint64 mostMemory = quint64(2) << 30; // of addresses; a page needs a tenth

void giveWay()
{
    errno = 0;
    if (nice(background) == -1 && errno != 0)
        std::perror("motcua-ocr: nice");
}

bool readExactly(char *to, qsizetype size)
{
    return std::fread(to, 1, size_t(size), stdin) == size_t(size);
}

/// The next page; none at the end of stdin or when it makes no sense.
std::optional<wire::RequestHead> nextHead()
{
    char length[wire::lengthBytes];
    if (!readExactly(length, wire::lengthBytes))
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(length);
    if (size > wire::longestHead)
        return std::nullopt;
    QByteArray json(qsizetype(size), Qt::Uninitialized);
    return readExactly(json.data(), json.size()) ? wire::requestHead(json) : std::nullopt;
}

void answer(const wire::Answer &answer)
{
    const QByteArray line = wire::answerLine(answer);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main()
{
    kernel::liveAsChild(mostMemory);
    giveWay();
    imaging::TextReader reader;
    const auto opened = reader.open();
    while (const auto head = nextHead()) {
        QByteArray pixels(head->pixelBytes(), Qt::Uninitialized);
        if (!readExactly(pixels.data(), pixels.size()))
            break;
        if (!opened)
            answer({head->id, kernel::failure(opened.error())});
        else
            answer({head->id, reader.read(wire::requestImage(*head, pixels))});
    }
    return 0;
}
