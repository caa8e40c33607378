#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace motcua::documents
{

/// A file in the making: `<path>.part` until commit() makes it durable under its name, so that a
/// reader never meets half a file. Locked until then: of two programs with one name the second is
/// refused. Owned by one caller on one thread; the destructor removes what was not committed.
/// Errors: "disk.full" (also: over the file size limit), "disk.write".
class PartFile
{
public:
    /// Replaces what an earlier crash left under the same part name. "disk.inUse" [folder] where
    /// another program is just making this file.
    [[nodiscard]] static kernel::Result<std::unique_ptr<PartFile>> create(const QString &path);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] QString partPath() const { return m_path + u".part"; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    [[nodiscard]] kernel::Status write(QByteArrayView bytes);
    /// fsync and close; the part file may now be read back. Nothing may be written after.
    [[nodiscard]] kernel::Status finish();
    /// Renames, then fsync of the folder. Only after finish().
    [[nodiscard]] kernel::Status commit();

private:
    void letGo();
    explicit PartFile(QString path) : m_path(std::move(path)) {}

    QString m_path;
    int m_descriptor = -1;
    int m_lock = -1; ///< the same open file, for as long as this object lives
    qint64 m_bytes = 0;
    bool m_isOwned = false; ///< the part is this one's to remove
    bool m_isCommitted = false;
};

} // namespace motcua::documents
