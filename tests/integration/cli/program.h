#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace motcua::tests
{

/// What a run of a program left behind.
struct Outcome {
    int exit = -1; ///< 128 + signal when it was killed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// The sentences on stderr.
    [[nodiscard]] QStringList sentences() const;
};

/// The real `motcua`, run as a user would: its own store, no inherited settings, Vietnamese.
class Program
{
public:
    explicit Program(const QString &store);

    /// `motcua --data <store> --user <user> --json <arguments>`, waits at most a minute.
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] Outcome runAs(const QString &user, const QStringList &arguments) const;

    /// A store for a commune, with an admin and the officer `lan`; `igate` overrides keys of its
    /// section.
    [[nodiscard]] bool setUp(const QJsonObject &igate = {});
    /// Keys of the profile beside those that setUp() writes, for its next call.
    void setProfile(const QJsonObject &more) { m_profile = more; }

    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QString store() const { return m_store; }
    [[nodiscard]] static QString binary(const QString &name);
    [[nodiscard]] static QString password() { return QStringLiteral("Mat-khau-thu-nghiem-01"); }

private:
    QString m_store;
    QJsonObject m_profile;
    QString m_user = QStringLiteral("lan");
    QProcessEnvironment m_environment;
};

/// Any program, with input closed; killed when it takes longer.
[[nodiscard]] Outcome runProgram(const QString &program, const QStringList &arguments,
                                 const QProcessEnvironment &environment, int patienceMs = 60'000);

/// As ArchivalChecker; one line for a file that is not there.
[[nodiscard]] QStringList archivalFaults(const QString &pdf);

} // namespace motcua::tests
