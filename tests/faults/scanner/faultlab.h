#pragma once

#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QTemporaryDir>

namespace motcua::tests
{

/// A desk with the fault backend (tests/standin/sane) as its only scanner. While it lives, SANE in
/// this process' children is that device. The test is the operator: it fills the feeder and puts
/// sheets back.
class FaultLab
{
public:
    /// `script` are further lines of motcuafault.conf.
    explicit FaultLab(const QByteArray &script, const QString &model = QStringLiteral("office"));
    ~FaultLab();
    Q_DISABLE_COPY_MOVE(FaultLab)

    [[nodiscard]] const Spool &spool() const { return m_spool; }
    /// Small pages, so that a hundred faults take a minute.
    [[nodiscard]] ports::ScanRequest request(ports::ScanSource source, int firstNumber = 1) const;
    /// The side on top of the pile is `side` (1-based) again.
    void putBackFrom(int side) const;
    void plugIn() const;
    /// Lines of the backend's log, without their times.
    [[nodiscard]] QStringList log() const;
    [[nodiscard]] QString logFile() const { return m_state.filePath(QStringLiteral("log")); }
    void clearLog() const;
    /// Nothing, or what is wrong with the pages 1 … `count` in the spool: each must be there, whole
    /// and by its pixels the one that its number says.
    [[nodiscard]] QString pagesWrong(int count) const;
    /// Nothing, or what the session's journal has against the folder; a worker that was killed
    /// between a page and its line leaves the page unlisted, which is then kept as it is.
    [[nodiscard]] QString journalWrong(bool afterKill = false) const;
    void setSensor(const QString &name, bool on) const;
    /// The same for one page.
    [[nodiscard]] QString pageWrong(int number) const;

    [[nodiscard]] static QString device() { return QStringLiteral("motcuafault:fault0"); }

private:
    QTemporaryDir m_state;
    SaneConfig m_config{{QStringLiteral("motcuafault")}};
    Spool m_spool;
    QByteArray m_libraryPath;
};

/// Deadlines so short that a hundred hangs take minutes; long enough for a busy machine.
[[nodiscard]] scanner::ScannerSetup impatientSetup();

} // namespace motcua::tests
