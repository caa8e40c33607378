#pragma once

#include "app/core/ports/pagesource.h"
#include "scanner/device/scannersetup.h"

#include <QByteArrayList>
#include <QTemporaryDir>

#include <functional>

namespace motcua::tests
{

/// A worker as a shell script. `say` sends an event; `order` waits for a command and notes it;
/// `deaf` stays and answers nothing until stdin ends.
class ScriptedWorker
{
public:
    explicit ScriptedWorker(const QByteArray &story);

    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("worker")); }
    [[nodiscard]] QByteArrayList lines(const QString &file) const;
    [[nodiscard]] QByteArrayList orders() const { return lines(QStringLiteral("orders")); }
    [[nodiscard]] qsizetype starts() const { return lines(QStringLiteral("started")).size(); }
    /// With a short time to SIGKILL.
    [[nodiscard]] scanner::ScannerSetup setup() const;
    [[nodiscard]] ports::ScanRequest request() const;

private:
    QTemporaryDir m_folder;
};

/// Keeps what it is told.
class Ear final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override { ++starts; }
    void pageScanned(const kernel::ScannedPage &page) override { pages.append(page.number); }
    void scanNoticed(const QString &key) override { notices.append(key); }
    void scanEnded(const ports::ScanEnd &ended) override
    {
        ++ends;
        end = ended;
        if (onEnd)
            onEnd();
    }
    [[nodiscard]] QString fault() const { return end.fault ? end.fault->key : QString(); }

    int starts = 0;
    int ends = 0;
    QList<int> pages;
    QStringList notices;
    ports::ScanEnd end;
    std::function<void()> onEnd;
};

} // namespace motcua::tests
