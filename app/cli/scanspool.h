#pragma once

#include "app/core/kernel/filelock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace motcua::cli
{

/// The spool folder of one storeless scan: `$XDG_CACHE_HOME/motcua/scan-…`, mode 0700, with its key
/// and its lock. The document it is for lies in clear where the person wants it, so the key may lie
/// beside its pages. Locked as long as this value lives: nobody else scans into it or recovers it.
struct ScanSpool {
    QString folder;
    QByteArray key;
    std::unique_ptr<kernel::FileLock> lock;
};

[[nodiscard]] kernel::Result<ScanSpool> createScanSpool(const QByteArray &key);

/// Spools whose program is gone and that hold at least one whole page, oldest first; each is ours
/// now. Those that hold nothing are removed.
[[nodiscard]] std::vector<ScanSpool> interruptedScans();

/// Every page of the stack counts as blank and there is no document: no scan was interrupted, but
/// who says otherwise finds its pages for a day.
[[nodiscard]] kernel::Status keepBlank(ScanSpool &spool);

/// Those of the last day, oldest first, from now on ordinary spools.
[[nodiscard]] std::vector<ScanSpool> blankScans();

/// A document that a fault ended early, with the spool to make it again from.
struct UnfinishedDocument {
    ScanSpool spool;
    int continueFrom = 1;
};

/// The pages stay beside `out`, which was written from them as it is now (or could not be, having
/// none): the next scan into the same file goes on with `continueFrom`. For a day, and no longer
/// than the file stays as it is.
[[nodiscard]] kernel::Status keepUnfinished(ScanSpool &spool, const QString &out, int continueFrom);

/// The one kept for `out`, from now on an ordinary spool again: when this program dies, it is an
/// interrupted scan. Removes those that are of no more use.
[[nodiscard]] std::optional<UnfinishedDocument> unfinishedDocument(const QString &out);

void removeScanSpool(const ScanSpool &spool);

} // namespace motcua::cli
