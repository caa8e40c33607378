#include "tests/bench/load/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

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
    const auto [command, words] =
        asUser(binary(u"postgres"_s), {u"-D"_s, data, u"-k"_s, folder, u"-c"_s,
                                       u"listen_addresses="_s, u"-c"_s, u"max_connections=50"_s});
    m_server.setStandardErrorFile(folder + u"/log"_s);
    m_server.start(command, words);
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 20'000) {
        if (run(u"pg_isready"_s, {u"-h"_s, folder}))
            return {};
        QThread::msleep(100);
    }
    return u"PostgreSQL did not come up"_s;
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
    // SIGINT is its fast shutdown; runuser hands it on.
    run(u"pg_ctl"_s, {u"-D"_s, m_folder.path() + u"/data"_s, u"stop"_s, u"-m"_s, u"fast"_s});
    m_server.waitForFinished(20'000);
}

} // namespace motcua::bench
