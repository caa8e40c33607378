#include "app/core/kernel/pagejournal.h"

#include "app/core/kernel/durable.h"
#include "app/core/kernel/spoolpage.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

namespace
{

constexpr qint64 blockBytes = 64 << 10;
const QByteArray voidMark = "V"_ba;

QString journalFile(const QString &folder) { return folder + u"/journal.mcj"_s; }

QByteArray stamped(const SealedFiles &files, const QByteArray &key, const QByteArray &before,
                   const QByteArray &line)
{
    return files.stamp(key, QByteArray(before + line)).toHex();
}

/// The journal as far as its stamps hold.
struct Lines {
    struct Page {
        JournalReport::Place place;
        QByteArray fingerprint;
    };
    QMap<int, Page> pages; ///< by number
    QByteArray stamp;
    qint64 end = 0;
    bool isDamaged = false;

    void take(const QByteArray &line)
    {
        const auto words = line.split(' ');
        if (words.value(0) == voidMark) {
            for (auto it = pages.lowerBound(words.value(1).toInt()); it != pages.end();)
                it = pages.erase(it);
            return;
        }
        const auto side = words.value(2) == "B" ? PageSide::Back : PageSide::Front;
        pages.insert(words.value(0).toInt(), {{words.value(1).toInt(), side}, words.value(3)});
    }
};

Result<Lines> linesOf(const QString &folder, const QByteArray &key, const SealedFiles &files)
{
    Lines lines;
    QFile file(journalFile(folder));
    if (!file.exists())
        return lines;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Store, u"disk.read"_s, {}, file.errorString());
    QByteArray all = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Store, u"disk.read"_s, {}, file.errorString());
    all.truncate(std::max<qsizetype>(0, all.indexOf('\0') < 0 ? all.size() : all.indexOf('\0')));
    while (lines.end < all.size()) {
        const qsizetype end = all.indexOf('\n', lines.end);
        const QByteArray whole = all.mid(lines.end, end < 0 ? -1 : end - lines.end);
        const qsizetype cut = whole.lastIndexOf(' ');
        const QByteArray line = whole.left(std::max<qsizetype>(0, cut));
        const QByteArray stamp = stamped(files, key, lines.stamp, line);
        if (end < 0 || whole.mid(cut + 1) != stamp) {
            // A power cut tears the last line and nothing else.
            lines.isDamaged = end >= 0 && end + 1 < all.size();
            break;
        }
        lines.take(line);
        lines.stamp = stamp;
        lines.end = end + 1;
    }
    return lines;
}

} // namespace

PageJournal::PageJournal(int fd, QByteArray key, const SealedFiles &files)
    : m_fd(fd), m_key(std::move(key)), m_files(files)
{
}

PageJournal::PageJournal(PageJournal &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_key(std::move(other.m_key)), m_files(other.m_files),
      m_stamp(std::move(other.m_stamp)), m_end(other.m_end), m_room(other.m_room)
{
}

PageJournal::~PageJournal()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_key.fill('\0');
}

Result<PageJournal> PageJournal::open(const QString &folder, const QByteArray &key,
                                      const SealedFiles &files, int firstNumber)
{
    auto lines = linesOf(folder, key, files);
    if (!lines)
        return failure(lines.error());
    const QString path = journalFile(folder);
    if (lines->isDamaged) {
        if (auto moved = renameDurably(path, path + u".damaged"_s); !moved)
            return failure(moved.error());
        *lines = {};
    }
    const bool isNew = !QFileInfo::exists(path);
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_DSYNC, 0600);
    if (fd < 0)
        return diskFailure(errno, u"open journal"_s);
    PageJournal journal(fd, key, files);
    journal.m_stamp = lines->stamp;
    journal.m_end = lines->end;
    // What a torn line left behind must not stand behind the next one.
    journal.m_room = lines->end;
    if (isNew) {
        if (auto synced = syncFolder(folder); !synced)
            return failure(synced.error());
    }
    if (auto begun = journal.write(voidMark + ' ' + QByteArray::number(firstNumber)); !begun)
        return failure(begun.error());
    return journal;
}

Status PageJournal::append(const ScannedPage &page)
{
    const auto fingerprint = m_files.fingerprint(page.file);
    if (!fingerprint)
        return failure(fingerprint.error());
    return write(QByteArray::number(page.number) + ' ' + QByteArray::number(page.sheet) +
                 (page.side == PageSide::Back ? " B " : " F ") + fingerprint->toHex());
}

Status PageJournal::write(const QByteArray &line)
{
    const QByteArray stamp = stamped(m_files, m_key, m_stamp, line);
    QByteArray bytes = line + ' ' + stamp + '\n';
    const qsizetype length = bytes.size();
    if (m_end + length > m_room) {
        bytes.append(QByteArray(blockBytes, '\0'));
        m_room = m_end + bytes.size();
    }
    if (::pwrite(m_fd, bytes.constData(), size_t(bytes.size()), m_end) != bytes.size())
        return diskFailure(errno ? errno : EIO, u"write journal"_s);
    m_end += length;
    m_stamp = stamp;
    return {};
}

QList<int> JournalReport::lost() const
{
    QList<int> numbers = missing + foreign;
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<JournalReport> readJournal(const QString &folder, const QByteArray &key,
                                  const SealedFiles &files)
{
    const auto lines = linesOf(folder, key, files);
    if (!lines)
        return failure(lines.error());
    JournalReport report;
    report.isDamaged = lines->isDamaged;
    const auto there = spooledPages(folder);
    for (auto it = lines->pages.begin(); it != lines->pages.end(); ++it) {
        report.announced.insert(it.key(), it->place);
        if (!there.contains(it.key())) {
            report.missing.append(it.key());
            continue;
        }
        const auto found = files.fingerprint(folder + u'/' + spoolFileName(it.key()));
        if (!found || found->toHex() != it->fingerprint)
            report.foreign.append(it.key());
    }
    return report;
}

} // namespace motcua::kernel
