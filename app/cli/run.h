#pragma once

#include "app/core/kernel/result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace motcua
{
struct Tools;
}

namespace motcua::cli
{

/// Exit codes of the command line's contract.
enum Exit : int {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Scanner = 3,
    Network = 4,
    Store = 5,
    NotAllowed = 6,
};

[[nodiscard]] Exit exitFor(kernel::ErrorKind kind);

/// One command on its way: where its result and its messages go, and how it ends. A command that
/// waits for something hangs its objects below this one as children and calls an end later, from
/// the event loop.
class Run final : public QObject
{
    Q_OBJECT

public:
    explicit Run(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The result on stdout: the JSON object, or `text` for people. Then the program ends.
    void finish(const QJsonObject &json, const QString &text, Exit exit = Done);
    /// The sentence on stderr, and the end with the exit code of its kind. With --json an object
    /// with the key `error` (key, message) on stdout, beside what `json` says was achieved before.
    void fail(const kernel::Error &error, const QJsonObject &json = {});

    /// A line of the result on stdout before the end; only without --json.
    void print(const QString &line) const;
    /// A message on stderr: warnings and progress in words.
    void say(const QString &sentence) const;
    void warn(const kernel::Error &error) const;
    /// A counter that overwrites itself, on a terminal only.
    void progress(const QString &text) const;

signals:
    void ended(int exit);

private:
    void end(Exit exit);
    bool m_json;
    mutable bool m_progressShown = false;
    bool m_ended = false;
};

/// What a subcommand does once the options are read and Qt is up.
using Action = std::function<void(Run &, Tools &)>;

} // namespace motcua::cli
