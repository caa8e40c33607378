#pragma once

#include "app/core/kernel/spoolpage.h"
#include "app/core/ports/pagesource.h"
#include "scanner/device/workerpagesource.h"

#include <QTemporaryDir>

#include <functional>

namespace motcua::tests
{

/// Hears a scan and keeps what it heard.
class ScanRecorder final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF dpi, ports::ScanSource source, ports::ScanMode mode) override;
    void pageScanned(const kernel::ScannedPage &page) override;
    void scanNoticed(const QString &messageKey) override { notices.append(messageKey); }
    void scanEnded(const ports::ScanEnd &ended) override;

    [[nodiscard]] bool isOver() const { return ends > 0; }
    /// The key of the fault; empty = none.
    [[nodiscard]] QString fault() const { return end.fault ? end.fault->key : QString(); }
    [[nodiscard]] QList<int> numbers() const;

    QSizeF dpi;
    ports::ScanSource source = ports::ScanSource::Flatbed;
    ports::ScanMode mode = ports::ScanMode::Colour;
    QList<kernel::ScannedPage> pages;
    QStringList notices;
    ports::ScanEnd end;
    int starts = 0;
    int ends = 0;
    std::function<void(const kernel::ScannedPage &)> onPage;
};

/// A spool folder and its key, and the pages read back from it.
class Spool
{
public:
    Spool();

    [[nodiscard]] ports::ScanRequest request(const QString &device, ports::ScanSource source) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] kernel::Result<kernel::SpoolPage> page(int number) const;
    [[nodiscard]] QImage image(int number) const;
    /// Numbers of the files that can be opened, checked and decoded whole.
    [[nodiscard]] QList<int> readable() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_key;
};

/// 1, 2 … count.
[[nodiscard]] QList<int> numbersUpTo(int count);

/// Process ids of the running children of `parent` whose program is called `name` (at most 15
/// characters count).
[[nodiscard]] QList<qint64> childrenOf(qint64 parent, const QByteArray &name);
[[nodiscard]] bool isRunning(qint64 process);
void killAtOnce(qint64 process);

/// Deadlines short enough for a test, long enough for a busy machine.
[[nodiscard]] scanner::ScannerSetup labSetup();

} // namespace motcua::tests
