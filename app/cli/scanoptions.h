#pragma once

#include "app/cli/options.h"
#include "app/cli/spooldocument.h"
#include "app/core/domain/scanintent.h"

#include <optional>

namespace motcua::cli
{

/// What `motcua scan` was told.
struct ScanOptions {
    QStringList devices; ///< one SANE name, or "file:" paths
    QString source;
    QString mode;  ///< empty = color, or what the scan profile says
    QString paper; ///< empty = A4, or what a smaller device takes
    QString raw;
    QString out;
    QString scanProfile; ///< its id
    QString profile;     ///< file of the desk's profile, whose scan profiles count too
    QString component;   ///< a paper's name, which chooses the scan profile by rule
    std::optional<int> dpi;
    int maxPages = 0;
    QString split; ///< "separators" | "blank"; empty = as the scan profile says
    bool keepBlank = false;
    bool noDeskew = false;
    bool noOcr = false;
    bool recover = false;
    bool anew = false; ///< a document of that name that ended early is not gone on with
};

void addScanOptions(CLI::App &command, ScanOptions &options);

/// Options win over the scan profile, which wins over what the contract says without either.
/// Errors: usage.
[[nodiscard]] kernel::Result<ports::ScanRequest>
scanRequestFrom(const ScanOptions &options, const std::optional<domain::ScanIntent> &intent);
[[nodiscard]] kernel::Result<SpoolWish>
spoolWishFrom(const ScanOptions &options, const std::optional<domain::ScanIntent> &intent);

} // namespace motcua::cli
