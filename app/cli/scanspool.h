#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::cli
{

/// The spool folder of one storeless scan: `$XDG_CACHE_HOME/motcua/scan-<pid>-…`, mode 0700, with
/// its key. The document it is for lies in clear where the person wants it, so the key may lie
/// beside its pages.
struct ScanSpool {
    QString folder;
    QByteArray key;
};

[[nodiscard]] kernel::Result<ScanSpool> createScanSpool(const QByteArray &key);

/// Spools whose program is gone and that hold at least one whole page, oldest first.
[[nodiscard]] QList<ScanSpool> interruptedScans();

void removeScanSpool(const ScanSpool &spool);

} // namespace motcua::cli
