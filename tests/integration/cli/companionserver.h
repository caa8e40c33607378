#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace motcua::tests
{

/// A stand-in server run as a program: started with `--stop-with-stdin`, its address read from its
/// first line, ended with this object.
class CompanionServer
{
public:
    CompanionServer(const QString &program, const QStringList &arguments);
    ~CompanionServer();
    Q_DISABLE_COPY_MOVE(CompanionServer)

    [[nodiscard]] QString address() const { return m_address; } ///< empty = did not start
    /// Ends it at once, as a pulled plug would.
    void kill();

private:
    QProcess m_process;
    QString m_address;
};

/// The stand-in iGate, with a look behind its counter.
class IgateServer : public CompanionServer
{
public:
    explicit IgateServer(const QStringList &arguments = {});

    [[nodiscard]] QJsonObject state() const;
    /// Sets its switches; false when it did not take them.
    [[nodiscard]] bool set(const QJsonObject &switches) const;
};

/// A port of loopback on which nobody listens (for the moment).
[[nodiscard]] quint16 freePort();

} // namespace motcua::tests
