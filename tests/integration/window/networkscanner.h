#pragma once

#include "tests/integration/scanner/saneconfig.h"
#include "tests/standin/escl/esclstandin.h"

#include <QTemporaryDir>

namespace motcua::tests
{

/// A network scanner on loopback (tests/standin/escl), reached through the real sane-airscan, with
/// `pages` numbered A4 pages in its feeder. While it lives it is the only scanner that this process
/// and its children see.
class NetworkScanner
{
public:
    NetworkScanner(int pages, const QStringList &faults, int dpi = 300);
    /// Faults that have not happened yet.
    [[nodiscard]] qsizetype faultsLeft() const { return m_scanner.faultsLeft(); }
    static QString name() { return QStringLiteral("Stand-in"); }

    /// The number of a page by its picture; 0 = none of these pages.
    [[nodiscard]] static int numberOf(const QImage &page);

private:
    QTemporaryDir m_paper;
    standin::EsclStandin m_scanner;
    SaneConfig m_config{{QStringLiteral("airscan")}};
};

} // namespace motcua::tests
