#include "tests/bench/load/postgres.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

namespace
{

const QString user = u"postgres"_s;

QString binary(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? name : versions.filePath(found.last() + u"/bin/"_s + name);
}

/// The command as the user that may run it.
std::pair<QString, QStringList> asUser(const QString &program, const QStringList &arguments)
{
    if (::geteuid() != 0)
        return {program, arguments};
    return {u"/usr/sbin/runuser"_s, QStringList{u"-u"_s, user, u"--"_s, program} + arguments};
}

} // namespace

bool Postgres::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const auto [command, words] = asUser(binary(program), arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command, words);
    process.waitForFinished(60'000);
    m_said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString Postgres::start()
{
    const QString folder = m_folder.path();
    if (::geteuid() == 0)
        QProcess::execute(u"/bin/chown"_s, {user, folder});
    const QString data = folder + u"/data"_s;
    if (!run(u"initdb"_s, {u"-D"_s, data, u"-U"_s, user, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s}))
        return m_said;
    // The shell holds our pipe: however this program ends, the server ends after it.
    const QString script =
        u"%1 -D '%2/data' -l '%2/log' -w -o \"-k '%2' -c listen_addresses= -c max_connections=50 "
        "-c client_min_messages=warning\" start >/dev/null && echo ready; read -r end; "
        "%1 -D '%2/data' -m fast stop >/dev/null"_s.arg(binary(u"pg_ctl"_s), folder);
    const auto [command, words] = asUser(u"/bin/sh"_s, {u"-c"_s, script});
    m_server.start(command, words);
    if (!m_server.waitForReadyRead(60'000) || !m_server.readAll().startsWith("ready"))
        return u"PostgreSQL did not come up: "_s +
               QString::fromUtf8(m_server.readAllStandardError());
    return {};
}

QString Postgres::fresh(const QString &name)
{
    if (!run(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, user, name}))
        return {};
    return u"postgresql://?host=%1&port=5432&user=%2&dbname=%3"_s.arg(m_folder.path(), user, name);
}

Postgres::~Postgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.closeWriteChannel();
    m_server.waitForFinished(30'000);
}

} // namespace motcua::bench
