#include "tests/faults/crashstates/diskrecord.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr qsizetype never = std::numeric_limits<qsizetype>::max();

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

/// Reads the shim's numbers and texts one after the other.
class Reader
{
public:
    explicit Reader(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    template <class Number> Number number()
    {
        Number value{};
        const QByteArray raw = take(sizeof value);
        if (!m_failed)
            std::memcpy(&value, raw.constData(), sizeof value);
        return value;
    }
    QByteArray take(qsizetype count)
    {
        m_failed = m_failed || count < 0 || count > m_bytes.size() - m_at;
        if (m_failed)
            return {};
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

DiskImage DiskImage::of(const QString &folder)
{
    DiskImage image;
    const QDir root(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (all.fileInfo().isDir()) {
            image.folders.insert(root.relativeFilePath(path));
            continue;
        }
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            image.files.insert(root.relativeFilePath(path), file.readAll());
    }
    return image;
}

bool DiskImage::writeTo(const QString &folder) const
{
    QDir(folder).removeRecursively();
    bool good = QDir().mkpath(folder);
    for (const QString &path : folders)
        good = good && QDir().mkpath(folder + u'/' + path);
    for (auto it = files.begin(); good && it != files.end(); ++it) {
        QFile file(folder + u'/' + it.key());
        good = file.open(QIODevice::WriteOnly) && file.write(*it) == it->size();
    }
    return good;
}

std::optional<DiskRecord> DiskRecord::read(const QString &file, const QString &folder)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    Reader reader(source.readAll());
    DiskRecord record;
    QMap<quint64, int> files; // inodes come back once their file is gone
    int known = 0;
    while (!reader.atEnd() && !reader.failed()) {
        Entry entry;
        entry.kind = reader.number<char>();
        const auto inode = reader.number<quint64>();
        entry.offset = reader.number<qint64>();
        const auto path = reader.number<quint32>();
        const auto second = reader.number<quint32>();
        const auto bytes = reader.number<quint32>();
        entry.path = QString::fromUtf8(reader.take(path)).mid(folder.size() + 1);
        entry.second = QString::fromUtf8(reader.take(second)).mid(folder.size() + 1);
        entry.data = reader.take(bytes);
        if (entry.kind == 'c' || !files.contains(inode))
            files.insert(inode, ++known);
        entry.file = files.value(inode);
        record.m_entries.append(entry);
    }
    if (reader.failed())
        return {};
    record.findBarriers();
    return record;
}

void DiskRecord::findBarriers()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        const bool isContent = entry.kind == 'w' || entry.kind == 't';
        const QString folder = parentOf(entry.kind == 'r' ? entry.second : entry.path);
        entry.durableFrom = entry.kind == 's' || entry.kind == 'p' ? i : never;
        for (qsizetype later = i + 1; entry.durableFrom == never && later < m_entries.size();
             ++later) {
            const Entry &sync = m_entries.at(later);
            if (sync.kind == 's' && (isContent ? sync.file == entry.file : sync.path == folder))
                entry.durableFrom = later;
        }
    }
}

QList<qsizetype> DiskRecord::pending(qsizetype cut) const
{
    QList<qsizetype> pending;
    for (qsizetype i = 0; i < cut; ++i)
        if (m_entries.at(i).durableFrom >= cut)
            pending.append(i);
    return pending;
}

QList<qsizetype> DiskRecord::applied(const Leftover &leftover) const
{
    QList<qsizetype> applied;
    for (qsizetype i = 0; i < leftover.cut; ++i) {
        const Entry &entry = m_entries.at(i);
        const bool changes = entry.kind != 's' && entry.kind != 'p';
        if (changes && (entry.durableFrom < leftover.cut || leftover.kept.contains(i)))
            applied.append(i);
    }
    return applied;
}

DiskImage DiskRecord::image(const Leftover &leftover) const
{
    QMap<int, QByteArray> contents;
    QMap<QString, int> names;
    DiskImage image;
    for (const qsizetype i : applied(leftover)) {
        const Entry &entry = m_entries.at(i);
        switch (entry.kind) {
        case 'c': names.insert(entry.path, entry.file); break;
        case 'r': {
            const auto name = names.constFind(entry.path);
            if (name != names.constEnd())
                names.insert(entry.second, *name);
            names.remove(entry.path);
            break;
        }
        case 'u': names.remove(entry.path); break;
        case 'm': image.folders.insert(entry.path); break;
        case 'd': image.folders.remove(entry.path); break;
        case 't': contents[entry.file].resize(entry.offset, '\0'); break;
        case 'w': {
            QByteArray data = entry.data;
            if (i == leftover.torn && leftover.isHollow)
                data.fill('\0');
            else if (i == leftover.torn)
                data.truncate(leftover.tornBytes);
            QByteArray &content = contents[entry.file];
            if (content.size() < entry.offset + data.size())
                content.resize(entry.offset + data.size(), '\0');
            std::memcpy(content.data() + entry.offset, data.constData(), size_t(data.size()));
            break;
        }
        default: break;
        }
    }
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QString folder = parentOf(it.key());
        if (folder.isEmpty() || image.folders.contains(folder)) // else nobody finds it
            image.files.insert(it.key(), contents.value(*it));
    }
    return image;
}

QStringList DiskRecord::printed(qsizetype cut) const
{
    QByteArray text;
    for (qsizetype i = 0; i < cut; ++i)
        if (m_entries.at(i).kind == 'p')
            text += m_entries.at(i).data;
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

QString DiskRecord::describe(qsizetype entry) const
{
    const Entry &told = m_entries.at(entry);
    return u"%1 %2 %3 at %4, %5 bytes"_s.arg(QChar::fromLatin1(told.kind))
        .arg(told.path, told.second)
        .arg(told.offset)
        .arg(told.data.size());
}

} // namespace motcua::tests
