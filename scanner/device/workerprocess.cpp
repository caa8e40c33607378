#include "scanner/device/workerprocess.h"

#include "app/core/kernel/logging.h"
#include "scanner/protocol/codec.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

WorkerProcess::WorkerProcess(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::takeOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &WorkerProcess::takeNoise);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            leave(End::Missing);
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        takeOutput();
        leave(m_babbling ? End::Babbling : m_dismissed ? End::Left : End::Crashed);
    });
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

void WorkerProcess::start(const QString &program, const QString &saneConfig)
{
    if (!saneConfig.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SANE_CONFIG_DIR"_s, saneConfig);
        m_process.setProcessEnvironment(environment);
    }
    qCDebug(kernel::logScan) << "Starting the scanner worker" << program;
    m_process.start(program, {});
}

void WorkerProcess::send(const Command &command)
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(encoded(command));
}

void WorkerProcess::dismiss()
{
    m_dismissed = true;
    m_process.closeWriteChannel();
}

void WorkerProcess::readPending()
{
    // QProcess knows only what the event loop has fetched from the pipe. A wait of no length
    // fetches the rest; what comes afterwards comes too late.
    constexpr int mostFetches = 16;
    for (int i = 0; i < mostFetches && m_process.waitForReadyRead(0); ++i)
        takeOutput();
    takeOutput();
}

void WorkerProcess::takeOutput()
{
    m_pending += m_process.readAllStandardOutput();
    takeLines();
    if (m_pending.size() > longestLine) {
        m_babbling = true;
        kill();
    }
}

void WorkerProcess::takeLines()
{
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0 && !m_babbling;
         end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.first(end);
        m_pending.remove(0, end + 1);
        if (const auto event = decodedEvent(line)) {
            emit eventArrived(*event);
        } else {
            qCWarning(kernel::logScan) << "The scanner worker is stopped:" << event.error().detail;
            m_babbling = true;
            kill();
        }
    }
}

void WorkerProcess::takeNoise()
{
    const auto lines = m_process.readAllStandardError().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            qCDebug(kernel::logScan).noquote() << "worker:" << QString::fromUtf8(line);
    }
}

void WorkerProcess::leave(End end)
{
    if (m_gone)
        return;
    m_gone = true;
    emit gone(end);
}

} // namespace motcua::scanner
