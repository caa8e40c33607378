// motcua-reader: opens one file that came in from outside, tells what it is and gives its pages.
// A file can be made to eat any memory and time in the libraries that read it; here that costs the
// file and not the desk. It dies with its parent. See readerwire.h.

#include "app/core/kernel/childprocess.h"
#include "app/documents/fileinspector.h"
#include "app/documents/reader/readerwire.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <new>

#include <sys/resource.h>
#include <unistd.h>

using namespace motcua;
using namespace motcua::documents;
using namespace Qt::StringLiterals;

namespace
{

// Of addresses. A page of the most pixels needs half of it, the programs' libraries a quarter.
constexpr quint64 mostMemory = quint64(1) << 30;
constexpr rlim_t secondsForFile = 60; // of a processor: a TIFF is decoded to its last page
constexpr rlim_t secondsForPage = 20;

/// From now on; what went before is not counted.
void grantTime(rlim_t seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto before = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1);
    const rlimit time{before + seconds, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &time);
}

void put(const char *bytes, qsizetype size) { std::fwrite(bytes, 1, size_t(size), stdout); }

void say(const QByteArray &answer)
{
    put(answer.constData(), answer.size());
    std::fflush(stdout);
}

/// Sends a page on its way as its rows come in.
class Sender final : public PageSink
{
public:
    kernel::Status begin(const ImportedPage &page) override
    {
        m_hasBegun = true;
        const QByteArray head = readerwire::pageAnswer(page);
        put(head.constData(), head.size());
        return {};
    }
    kernel::Status take(QByteArrayView rows) override
    {
        if (m_piece.size() + rows.size() > readerwire::pieceBytes)
            sendPiece();
        m_piece.append(rows);
        return {};
    }
    void end(const kernel::Status &given)
    {
        if (!m_hasBegun)
            return say(readerwire::pageAnswer(kernel::failure(given.error())));
        if (!m_piece.isEmpty())
            sendPiece();
        sendPiece(); // of nothing
        say(readerwire::endAnswer(given));
    }

private:
    void sendPiece()
    {
        const quint32 length = qToBigEndian(quint32(m_piece.size()));
        put(reinterpret_cast<const char *>(&length), sizeof length);
        put(m_piece.constData(), m_piece.size());
        m_piece.resize(0);
    }

    QByteArray m_piece;
    bool m_hasBegun = false;
};

void servePages(const QString &path, const RenderWish &wish)
{
    const auto pages = openFilePages(path, wish);
    if (!pages)
        return say(readerwire::factsAnswer(kernel::failure(pages.error())));
    say(readerwire::factsAnswer(ports::FileFacts{{}, (*pages)->count(), (*pages)->isSigned()}));
    char line[32];
    while (std::fgets(line, sizeof line, stdin)) {
        const int index = QByteArray(line).trimmed().toInt();
        if (index < 0 || index >= (*pages)->count())
            return;
        grantTime(secondsForPage);
        Sender sender;
        sender.end((*pages)->give(index, sender));
    }
}

} // namespace

int main(int argc, char **argv)
{
    kernel::liveAsChild(mostMemory);
    // Else the libraries would take it for damage of the file.
    std::set_new_handler([] { _exit(readerwire::outOfMemory); });
    grantTime(secondsForFile);
    const QCoreApplication application(argc, argv); // finds the plug-ins of image formats
    const QByteArray deed = argc > 1 ? argv[1] : "";
    const QString path = QFile::decodeName(argc > 2 ? argv[2] : "");
    if (deed == "inspect" && argc == 3)
        say(readerwire::factsAnswer(inspectFile(path)));
    else if (deed == "pages" && argc == 5)
        servePages(path, {QByteArray(argv[3]).toInt(), QByteArray(argv[4]) == "gray"});
    else
        return 2;
    return 0;
}
