#pragma once

#include "app/core/domain/outbox.h"
#include "app/core/kernel/ramfolder.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/ports/newsdesk.h"
#include "app/core/services/intake.h"

#include <QHash>

#include <memory>

namespace motcua::services
{

/// Files that came from the server, in memory-backed storage between their download and the store.
/// They stay as they are, byte for byte: a citizen's signature would not outlive a change. A file
/// of a kind that this program does not show (a text of an office program) is kept all the same,
/// with no pages.
class PulledFiles
{
public:
    /// Errors: those of kernel::RamFolder, "disk.full".
    [[nodiscard]] static kernel::Result<PulledFiles>
    write(const QList<std::pair<ports::RemoteFileRef, QByteArray>> &files,
          const ports::DocumentWriter &documents);

    /// Those of `refs` that were fetched, in that order.
    [[nodiscard]] QList<PreparedFile> prepared(const QList<ports::RemoteFileRef> &refs) const;
    /// Is it a kind that reception takes from a file as well?
    [[nodiscard]] QStringList readablePaths(const QList<ports::RemoteFileRef> &refs) const;

    /// Which documents are which files, once `refs` were stored as `documents`.
    [[nodiscard]] QList<domain::RemoteFile> named(const QList<ports::RemoteFileRef> &refs,
                                                  const QList<domain::Document> &documents) const;

private:
    std::unique_ptr<kernel::RamFolder> m_folder;
    QHash<QString, PreparedFile> m_files; // by the server's id
};

} // namespace motcua::services
