#pragma once

#include "app/core/kernel/filelock.h"

#include <QByteArray>
#include <QString>

#include <memory>
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

void removeScanSpool(const ScanSpool &spool);

} // namespace motcua::cli
