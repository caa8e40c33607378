#include "tests/faults/storage/hurtrun.h"

#include "tests/faults/shim/faultshim.h"

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::Status;

namespace
{

constexpr int patienceMs = 30'000;

using Work = std::function<Status(const Say &)>;

/// The key first.
QString textOf(const kernel::Error &error) { return u"%1 (%2)"_s.arg(error.key, error.detail); }

void sayInto(int pipe, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(pipe, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(2);
}

/// Never comes back: what the parent has opened must not be closed here.
[[noreturn]] void childsLife(int pipe, const Work &work)
{
    const Status done = work([pipe](const QString &line) { sayInto(pipe, line); });
    if (!done)
        sayInto(pipe, u"refused "_s + textOf(done.error()));
    sayInto(pipe, u"operations %1"_s.arg(motcua_fault_count()));
    _exit(0);
}

QByteArray readAll(int pipe)
{
    QByteArray all;
    char part[4096];
    for (ssize_t count = ::read(pipe, part, sizeof part); count > 0;
         count = ::read(pipe, part, sizeof part))
        all.append(part, qsizetype(count));
    return all;
}

HurtRun whatBecameOf(pid_t child, int pipe)
{
    HurtRun run;
    const QByteArray output = readAll(pipe);
    ::close(pipe);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.crashed = WIFSIGNALED(status);
    // A line that was cut by the end was not said.
    const QString whole = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1));
    for (const QString &line : whole.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("refused "_L1))
            run.error = line.section(u' ', 1);
        else if (line.startsWith("operations "_L1))
            run.operations = line.section(u' ', 1).toInt();
        else
            run.said.append(line);
    }
    if (!run.crashed && WEXITSTATUS(status) != 0)
        run.error = u"the process ended with %1"_s.arg(WEXITSTATUS(status));
    return run;
}

/// In the child `prepare` comes first.
std::pair<pid_t, int> forked(const std::function<void()> &prepare, const Work &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no fork");
    if (child == 0) {
        ::close(ends[0]);
        prepare();
        childsLife(ends[1], work);
    }
    ::close(ends[1]);
    return {child, ends[0]};
}

HurtRun refusedRun(const Work &work)
{
    HurtRun run;
    if (const Status done = work([&](const QString &line) { run.said.append(line); }); !done)
        run.error = textOf(done.error());
    run.operations = int(motcua_fault_count());
    motcua_fault_arm("", "", 0, false);
    return run;
}

} // namespace

HurtRun hurtRun(const QString &folder, const Fault &fault, const Work &work)
{
    const QByteArray under = folder.toUtf8();
    const auto arm = [&] {
        motcua_fault_arm(under.constData(), fault.kind.constData(), fault.at, fault.forEver);
    };
    if (!fault.kills()) {
        arm();
        return refusedRun(work);
    }
    const auto [child, pipe] = forked(arm, work);
    return whatBecameOf(child, pipe);
}

HurtRun killedRun(const Moment &moment, const Work &work)
{
    const auto [child, pipe] = forked([] {}, work);
    if (moment.isAtWork) {
        pollfd said{pipe, POLLIN, 0};
        ::poll(&said, 1, patienceMs);
    }
    ::usleep(useconds_t(moment.after.count()));
    ::kill(child, SIGKILL);
    return whatBecameOf(child, pipe);
}

} // namespace motcua::tests
