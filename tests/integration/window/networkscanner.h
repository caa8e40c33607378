#pragma once

#include "tests/integration/scanner/saneconfig.h"

#include <QProcess>
#include <QTemporaryDir>

namespace motcua::tests
{

/// A network scanner in a process of its own (tests/standin/escl), reached through the real
/// sane-airscan, with `pages` numbered A4 pages in its feeder. While it lives it is the only
/// scanner that this process and its children see.
class NetworkScanner
{
public:
    NetworkScanner(int pages, const QStringList &faults, int dpi = 300);
    ~NetworkScanner();
    Q_DISABLE_COPY_MOVE(NetworkScanner)

    static QString name() { return QStringLiteral("Stand-in"); }

    /// The number of a page by its picture; 0 = none of these pages.
    [[nodiscard]] static int numberOf(const QImage &page);

private:
    [[nodiscard]] QString start(const QStringList &faults);

    QTemporaryDir m_paper;
    QProcess m_process;
    SaneConfig m_config{{QStringLiteral("airscan")}};
};

} // namespace motcua::tests
