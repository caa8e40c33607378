#pragma once

#include "scanner/protocol/messages.h"

#include <QObject>
#include <QProcess>

namespace motcua::scanner
{

/// One running worker program: commands in, events out. Lives on a thread with an event loop and
/// never blocks it, except in the destructor. `gone` is its last signal and comes exactly once.
class WorkerProcess final : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Missing,  ///< the program could not be started
        Left,     ///< it ended by itself after its stdin was closed
        Crashed,  ///< anything else: a crash, a kill, an unasked end
        Babbling, ///< it said something that is no message; it has been killed
    };
    Q_ENUM(End)

    explicit WorkerProcess(QObject *parent = nullptr);
    /// Lets the worker release the device, at most `patienceMs`, then kills it. The one wait, for
    /// the end of the program; after `gone` it is none.
    ~WorkerProcess() override;

    /// `saneConfig` takes the place of SANE_CONFIG_DIR; empty = as it is.
    void start(const QString &program, const QString &saneConfig = {});
    void send(const Command &command);
    /// Reads what has already come, also what still lies in the pipe, emitting its events now.
    void readPending();
    /// Asks the worker to close the device and leave.
    void dismiss();
    void kill() { m_process.kill(); }

signals:
    void eventArrived(const motcua::scanner::Event &event);
    void gone(motcua::scanner::WorkerProcess::End end);

private:
    void takeOutput();
    void takeLines();
    void takeNoise();
    void leave(End end);

    static constexpr int patienceMs = 3000;

    QProcess m_process;
    QByteArray m_pending;
    bool m_dismissed = false;
    bool m_babbling = false;
    bool m_gone = false;
};

} // namespace motcua::scanner
