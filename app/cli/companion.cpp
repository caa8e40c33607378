#include "app/cli/companion.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

Companion::Companion(const QString &program, QStringList arguments, QObject *parent)
    : QObject(parent), m_program(program), m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Companion::~Companion()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // a server's sign to stop
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000))
        m_process.kill(); // QProcess waits for its end
}

void Companion::serve(ports::Completion<QString> ready)
{
    m_arguments.append(u"--stop-with-stdin"_s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        if (m_process.canReadLine())
            settle(QString::fromUtf8(m_process.readLine()).trimmed());
    });
    start(std::move(ready));
}

void Companion::runToEnd(ports::Completion<QString> done) { start(std::move(done)); }

void Companion::start(ports::Completion<QString> done)
{
    m_done = std::move(done);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError) {
        settle(
            failure(ErrorKind::Refused, u"demo.program"_s, {m_program}, m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int exit, QProcess::ExitStatus status) {
        const bool good = status == QProcess::NormalExit && exit == 0;
        if (good)
            settle(QString::fromUtf8(m_process.readAllStandardOutput()));
        else
            settle(failure(ErrorKind::Refused, u"demo.program"_s, {m_program}));
    });
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + m_program, m_arguments);
}

void Companion::settle(kernel::Result<QString> outcome)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

} // namespace motcua::cli
