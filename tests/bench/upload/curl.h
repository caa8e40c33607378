#pragma once

#include <QString>
#include <QUrl>

namespace motcua::bench
{

/// Uploads as many files of that size by one `curl` that keeps its connection; seconds, or −1.
[[nodiscard]] double curlSeconds(const QUrl &server, const QString &caFile, int files,
                                 qsizetype bytes);

} // namespace motcua::bench
