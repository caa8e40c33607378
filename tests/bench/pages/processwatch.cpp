#include "tests/bench/pages/processwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

namespace
{

constexpr int sampleMs = 40;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double residentMb(qint64 process)
{
    constexpr double pageMb = 4096.0 / (1 << 20);
    const QByteArray pages = contentOf(u"/proc/%1/statm"_s.arg(process)).split(' ').value(1);
    return pages.toDouble() * pageMb;
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    for (const QByteArray &child :
         contentOf(u"/proc/%1/task/%1/children"_s.arg(process)).split(' '))
        if (const qint64 id = child.trimmed().toLongLong(); id > 0)
            children.append(id);
    return children;
}

double treeMb(qint64 process, bool withRoot)
{
    double sum = withRoot ? residentMb(process) : 0;
    for (const qint64 child : childrenOf(process))
        sum += treeMb(child, true);
    return sum;
}

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

double cpuSeconds(bool withSelf)
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    double sum = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    if (withSelf) {
        getrusage(RUSAGE_SELF, &usage);
        sum += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return sum;
}

} // namespace

ProcessWatch::ProcessWatch(bool withSelf) : m_withSelf(withSelf), m_cpuBefore(cpuSeconds(withSelf))
{
    m_clock.start();
    start();
}

ProcessWatch::~ProcessWatch()
{
    requestInterruption();
    wait();
}

Usage ProcessWatch::stop()
{
    const double took = double(m_clock.nsecsElapsed()) / 1e9;
    requestInterruption();
    wait();
    return {took, cpuSeconds(m_withSelf) - m_cpuBefore, m_peak};
}

void ProcessWatch::run()
{
    // Children hang on the thread that started them: the main one.
    const qint64 self = QCoreApplication::applicationPid();
    while (!isInterruptionRequested()) {
        m_peak = std::max(double(m_peak), treeMb(self, m_withSelf));
        msleep(sampleMs);
    }
}

Usage together(const QList<Command> &commands)
{
    ProcessWatch watch(false);
    std::vector<std::unique_ptr<QProcess>> running;
    for (const Command &command : commands) {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &setting : command.environment)
            environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(command.program, command.arguments);
        running.push_back(std::move(process));
    }
    bool worked = true;
    for (const auto &process : running) {
        worked = process->waitForFinished(-1) && process->exitCode() == 0 && worked;
        if (!worked)
            std::fprintf(stderr, "%s: %s\n", qPrintable(process->program()),
                         process->readAll().right(400).constData());
    }
    Usage usage = watch.stop();
    usage.worked = worked;
    return usage;
}

} // namespace motcua::bench
