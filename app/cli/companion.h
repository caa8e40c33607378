#pragma once

#include "app/core/ports/completion.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace motcua::cli
{

/// A program that lives beside this one for a while: a stand-in server, a maker of pages. It lies
/// in the same folder, gets `--stop-with-stdin` where it serves, and goes when this object goes.
class Companion final : public QObject
{
    Q_OBJECT

public:
    Companion(const QString &program, QStringList arguments, QObject *parent);
    ~Companion() override;

    /// Starts a server; `ready` gets its first line of output, or "demo.program" with its name.
    void serve(ports::Completion<QString> ready);
    /// Runs a program to its end; `done` gets its output.
    void runToEnd(ports::Completion<QString> done);

private:
    void start(ports::Completion<QString> done);
    void settle(kernel::Result<QString> outcome);

    QProcess m_process;
    QString m_program;
    QStringList m_arguments;
    ports::Completion<QString> m_done;
};

} // namespace motcua::cli
