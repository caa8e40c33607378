#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::tests
{

/// What lies in a folder, paths from there.
struct DiskImage {
    QSet<QString> folders;
    QMap<QString, QByteArray> files;

    [[nodiscard]] static DiskImage of(const QString &folder);
    /// Empties the folder and fills it; false when the disk says no.
    [[nodiscard]] bool writeTo(const QString &folder) const;
    bool operator==(const DiskImage &) const = default;
};

/// What a power cut leaves of the operations that nothing had made durable.
struct Leftover {
    qsizetype cut = 0; ///< the power fails before this entry of the record
    QSet<qsizetype> kept;
    /// Of this entry (a write that is kept) only so many bytes came through …
    qsizetype torn = -1;
    qsizetype tornBytes = 0;
    /// … or its place is there and reads as zeros (delayed allocation).
    bool isHollow = false;
};

/// What one program did to the files of a folder (tests/faults/shim/recordshim.cpp), and every
/// state of the disk that POSIX allows after a power cut in between (ALICE, OSDI '14): a write or
/// truncation is safe once its file was synced, a name once its folder was; of what is not, any
/// subset may be there, in any order.
class DiskRecord
{
public:
    /// Nothing when the record cannot be read to its end.
    [[nodiscard]] static std::optional<DiskRecord> read(const QString &file, const QString &folder);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// Entries before `cut` that may be missing after it.
    [[nodiscard]] QList<qsizetype> pending(qsizetype cut) const;
    [[nodiscard]] bool isWrite(qsizetype entry) const { return m_entries.at(entry).kind == 'w'; }
    [[nodiscard]] qsizetype bytesOf(qsizetype entry) const
    {
        return m_entries.at(entry).data.size();
    }
    /// Entries that change the disk and came through, in order.
    [[nodiscard]] QList<qsizetype> applied(const Leftover &leftover) const;
    [[nodiscard]] DiskImage image(const Leftover &leftover) const;
    /// Lines that the program had printed before `cut`.
    [[nodiscard]] QStringList printed(qsizetype cut) const;
    [[nodiscard]] QString describe(qsizetype entry) const;

private:
    struct Entry {
        char kind = 0;
        int file = -1; ///< the same number for the same file, whatever its name
        qint64 offset = 0;
        QString path;
        QString second;
        QByteArray data;
        qsizetype durableFrom = 0; ///< after this entry nothing can take it away
    };
    void findBarriers();

    QList<Entry> m_entries;
};

} // namespace motcua::tests
