// motcua-ocr: reads Vietnamese text off gray pages for the desk, one page after the other, at low
// priority; and the machine-readable zone of an ID card. It lives as long as its stdin is open and
// dies with its parent. See ocrwire.h.

#include "app/core/kernel/childprocess.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/zonereader.h"
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

/// The readers, each opened for its first picture: a card's zone needs no Vietnamese, and waits.
class Readers
{
public:
    kernel::Result<kernel::PageText> read(wire::Task task, const QImage &image)
    {
        using Way = imaging::ZoneReader::Way;
        switch (task) {
        case wire::Task::Page: return readPage(image);
        case wire::Task::ZoneBlock: return readZone(image, Way::Block);
        case wire::Task::ZoneLines: return readZone(image, Way::Lines);
        case wire::Task::ZoneLarger: return readZone(image, Way::Larger);
        }
        Q_UNREACHABLE();
    }

private:
    kernel::Result<kernel::PageText> readPage(const QImage &image)
    {
        if (!m_pagesOpened)
            m_pagesOpened = m_pages.open();
        if (!*m_pagesOpened)
            return kernel::failure(m_pagesOpened->error());
        return m_pages.read(image);
    }
    kernel::Result<kernel::PageText> readZone(const QImage &image, imaging::ZoneReader::Way way)
    {
        if (!m_zonesOpened)
            m_zonesOpened = m_zones.open();
        if (!*m_zonesOpened)
            return kernel::failure(m_zonesOpened->error());
        const QString zone = m_zones.read(image, way);
        kernel::PageText text{image.size(), {}};
        for (const QString &line : zone.split(u'\n'))
            text.lines.append({kernel::TextWord{line, QRectF(image.rect()), 0}});
        return text;
    }

    imaging::TextReader m_pages;
    imaging::ZoneReader m_zones;
    std::optional<kernel::Status> m_pagesOpened;
    std::optional<kernel::Status> m_zonesOpened;
};

} // namespace

int main()
{
    kernel::liveAsChild(mostMemory);
    giveWay();
    Readers readers;
    while (const auto head = nextHead()) {
        QByteArray pixels(head->pixelBytes(), Qt::Uninitialized);
        if (!readExactly(pixels.data(), pixels.size()))
            break;
        answer({head->id, readers.read(head->task, wire::requestImage(*head, pixels))});
    }
    return 0;
}
