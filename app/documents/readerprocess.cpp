#include "app/documents/readerprocess.h"

#include "app/documents/filekind.h"
#include "app/documents/reader/readerwire.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtEndian>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::documents
{

using kernel::failure;
using kernel::Result;

namespace
{

// The child limits its own time on the processor; this is for a file on a disk that hangs.
constexpr std::chrono::minutes longestWait = 5min;
constexpr int cancelMs = 50;
constexpr int goneMs = 1000;

class PagesApart final : public FilePages
{
public:
    PagesApart(const QString &path, const QStringList &arguments, const kernel::CancelToken &cancel)
        : m_reader(path, arguments, cancel), m_facts(m_reader.facts())
    {
    }

    [[nodiscard]] const Result<ports::FileFacts> &facts() const { return m_facts; }
    int count() const override { return m_facts->pages; }
    bool isSigned() const override { return m_facts->isSigned; }
    kernel::Status give(int index, PageSink &sink) override { return m_reader.give(index, sink); }

private:
    ReaderProcess m_reader;
    Result<ports::FileFacts> m_facts;
};

} // namespace

ReaderProcess::ReaderProcess(QString path, const QStringList &arguments, kernel::CancelToken cancel)
    : m_path(std::move(path)), m_cancel(std::move(cancel))
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + u"/motcua-reader"_s, arguments);
    m_process.waitForStarted();
}

ReaderProcess::~ReaderProcess()
{
    m_process.kill();
    m_process.waitForFinished(goneMs); // a killed child is gone at once; ~QProcess would warn
}

bool ReaderProcess::read(char *to, qsizetype size)
{
    const QDeadlineTimer deadline(longestWait);
    while (size > 0) {
        const qint64 got = m_process.read(to, size);
        if (got < 0)
            return false;
        to += got;
        size -= got;
        if (got > 0 || m_process.bytesAvailable() > 0)
            continue;
        if (m_cancel.isCancelled() || deadline.hasExpired() ||
            (!m_process.waitForReadyRead(cancelMs) && m_process.state() == QProcess::NotRunning &&
             m_process.bytesAvailable() == 0))
            return false;
    }
    return true;
}

kernel::Failure ReaderProcess::failed()
{
    if (m_process.error() == QProcess::FailedToStart)
        return failure(kernel::ErrorKind::Store, u"file.noReader"_s, {}, m_process.errorString());
    const bool isLate = m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
    const int code = m_process.exitCode(); // or the signal
    // poppler aborts where it gets no memory
    const bool isHeavy = isLate || (m_process.exitStatus() == QProcess::CrashExit
                                        ? code == SIGXCPU || code == SIGKILL || code == SIGABRT
                                        : code == readerwire::outOfMemory);
    return fileFailure(isHeavy ? u"file.tooHeavy"_s : u"file.unreadable"_s, m_path,
                       u"motcua-reader left with %1"_s.arg(code));
}

std::optional<quint32> ReaderProcess::number()
{
    char bytes[readerwire::lengthBytes];
    if (!read(bytes, sizeof bytes))
        return std::nullopt;
    return qFromBigEndian<quint32>(bytes);
}

Result<QByteArray> ReaderProcess::answer()
{
    const auto size = number();
    if (!size || *size > readerwire::longestAnswer)
        return failed();
    QByteArray bytes(qsizetype(*size), Qt::Uninitialized);
    if (!read(bytes.data(), bytes.size()))
        return failed();
    return bytes;
}

Result<ports::FileFacts> ReaderProcess::facts()
{
    const auto bytes = answer();
    if (!bytes)
        return failure(bytes.error());
    auto facts = readerwire::factsFrom(*bytes);
    return facts ? std::move(*facts) : failed();
}

kernel::Status ReaderProcess::give(int index, PageSink &sink)
{
    m_process.write(QByteArray::number(index) + '\n');
    const auto bytes = answer();
    if (!bytes)
        return failure(bytes.error());
    const auto page = readerwire::pageFrom(*bytes);
    if (!page)
        return failed();
    if (!*page)
        return failure(page->error());
    if (auto begun = sink.begin(**page); !begun)
        return begun;
    return giveRows(**page, sink);
}

kernel::Status ReaderProcess::giveRows(const ImportedPage &page, PageSink &sink)
{
    qint64 missing = qint64(page.bytesPerRow()) * page.pixels.height();
    QByteArray piece;
    for (;;) {
        const auto size = number();
        if (!size || *size > missing)
            return failed();
        if (*size == 0)
            break;
        piece.resize(qsizetype(*size));
        if (piece.size() % page.bytesPerRow() != 0 || !read(piece.data(), piece.size()))
            return failed();
        missing -= piece.size();
        if (auto taken = sink.take(piece); !taken)
            return taken; // what else is on its way is of no more use: the caller gives up
    }
    const auto end = answer();
    if (!end)
        return failure(end.error());
    const auto status = readerwire::endFrom(*end);
    if (!status || (*status && missing > 0))
        return failed();
    return *status;
}

Result<ports::FileFacts> inspectApart(const QString &path)
{
    return ReaderProcess(path, {u"inspect"_s, path}).facts();
}

Result<std::unique_ptr<FilePages>> openPagesApart(const QString &path, const RenderWish &wish,
                                                  const kernel::CancelToken &cancel)
{
    const QStringList arguments{u"pages"_s, path, QString::number(wish.dpi),
                                wish.isGray ? u"gray"_s : u"color"_s};
    auto pages = std::make_unique<PagesApart>(path, arguments, cancel);
    if (!pages->facts())
        return failure(pages->facts().error());
    return pages;
}

} // namespace motcua::documents
