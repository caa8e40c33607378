#include "tests/integration/cli/program.h"

#include "tests/fakes/archivalchecker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }

QStringList Outcome::sentences() const
{
    return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts);
}

Outcome runProgram(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment, int patienceMs)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                  : 128 + process.exitCode();
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList archivalFaults(const QString &pdf)
{
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly))
        return {u"no file"_s};
    return ArchivalChecker().faults(file.readAll());
}

Program::Program(const QString &store) : m_store(store)
{
    const auto inherited = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s})
        m_environment.insert(name, inherited.value(name));
    m_environment.insert(u"LANG"_s, u"vi_VN.UTF-8"_s);
    m_environment.insert(u"MOTCUA_PASSWORD"_s, password());
    m_environment.insert(u"MOTCUA_NEW_PASSWORD"_s, password());
    m_environment.insert(u"MOTCUA_IGATE_SECRET"_s, u"standin-secret"_s);
    m_environment.insert(u"XDG_CACHE_HOME"_s, QFileInfo(store).absolutePath() + u"/cache"_s);
}

QString Program::binary(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Outcome Program::run(const QStringList &arguments) const { return runAs(m_user, arguments); }

Outcome Program::runAs(const QString &user, const QStringList &arguments) const
{
    return runProgram(binary(u"motcua"_s),
                      QStringList{u"--data"_s, m_store, u"--user"_s, user, u"--json"_s} + arguments,
                      m_environment);
}

bool Program::setUp(const QJsonObject &igate)
{
    QJsonObject section{{u"adapter"_s, u"connector"_s},
                        {u"gateway"_s, u"http://127.0.0.1:9"_s},
                        {u"sso"_s, u"http://127.0.0.1:9"_s},
                        {u"clientId"_s, u"motcua-test"_s},
                        {u"patternId"_s, u"650000000000000000000901"_s},
                        {u"agencyId"_s, u"650000000000000000000401"_s}};
    for (auto it = igate.begin(); it != igate.end(); ++it)
        section.insert(it.key(), it.value());
    QJsonObject profile{{u"agency"_s, QJsonObject{{u"code"_s, u"H38.28.05"_s},
                                                  {u"name"_s, u"UBND xã Thử Nghiệm"_s},
                                                  {u"level"_s, u"commune"_s},
                                                  {u"parentName"_s, u"Tỉnh Mẫu"_s}}},
                        {u"desk"_s, u"Q1"_s},
                        {u"igate"_s, section}};
    for (auto it = m_profile.begin(); it != m_profile.end(); ++it)
        profile.insert(it.key(), it.value());
    const QString path = QFileInfo(m_store).absolutePath() + u"/profile.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(profile).toJson());
    file.close();
    const Outcome made =
        runAs(u"admin"_s, {u"setup"_s, u"--profile"_s, path, u"--admin"_s, u"admin"_s});
    const Outcome officer = runAs(u"admin"_s, {u"user"_s, u"add"_s, u"lan"_s, u"--role"_s,
                                               u"officer"_s, u"--full-name"_s, u"Trần Thị Lan"_s});
    if (made.exit != 0 || officer.exit != 0)
        qWarning("setup failed: %s %s", made.err.constData(), officer.err.constData());
    return made.exit == 0 && officer.exit == 0;
}

} // namespace motcua::tests
