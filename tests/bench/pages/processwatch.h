#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QThread>

#include <atomic>

namespace motcua::bench
{

struct Usage {
    double seconds = 0;
    double cpuSeconds = 0; ///< of this process and of its children that have ended
    double peakMb = 0;     ///< of resident memory: those processes together
    bool worked = true;
};

/// Watches what a piece of work takes, its child processes included, from start to stop().
class ProcessWatch final : public QThread
{
    Q_OBJECT

public:
    /// `withSelf`: this process counts as well, not only its children.
    explicit ProcessWatch(bool withSelf);
    ~ProcessWatch() override;

    [[nodiscard]] Usage stop();

private:
    void run() override;

    bool m_withSelf;
    QElapsedTimer m_clock;
    double m_cpuBefore = 0;
    std::atomic<double> m_peak = 0;
};

struct Command {
    QString program;
    QStringList arguments;
    QStringList environment{}; ///< NAME=VALUE
};

/// Runs all of them at once and waits for all.
[[nodiscard]] Usage together(const QList<Command> &commands);

} // namespace motcua::bench
