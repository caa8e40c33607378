#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace motcua::bench
{

/// A PostgreSQL cluster of its own in a folder that goes with it, reached by a socket file only.
/// PostgreSQL does not run as root: then it runs as the user "postgres".
class Postgres
{
public:
    ~Postgres();
    /// Empty, or what went wrong.
    [[nodiscard]] QString start();
    /// A new database; the URL that the pretended server takes.
    [[nodiscard]] QString fresh(const QString &name);

private:
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder{QStringLiteral("/tmp/motcua-pg-XXXXXX")};
    QProcess m_server;
    QString m_said;
};

} // namespace motcua::bench
