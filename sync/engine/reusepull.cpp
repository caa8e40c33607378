#include "sync/engine/reusepull.h"

#include "app/core/kernel/logging.h"

using namespace Qt::StringLiterals;

namespace motcua::sync
{

using ports::RemoteDossier;

struct ReusePull::Run {
    Done done;
    std::weak_ptr<int> pullAlive;
    ReuseEnd end;
    QList<ports::AwaitedPaper> papers; ///< still to be fetched
    ports::AwaitedPaper paper;         ///< the present one
    ports::PulledNews earlier;
    QList<ports::RemoteFileRef> files; ///< of it, still to be fetched

    [[nodiscard]] bool isGone() const { return pullAlive.expired(); }
    [[nodiscard]] kernel::Error dossierNotThere() const
    {
        return {kernel::ErrorKind::Refused, u"reuse.dossierNotThere"_s, {paper.earlier}, {}};
    }
};

void ReusePull::start(Done done)
{
    auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->pullAlive = m_alive;
    const auto papers = m_parts.stored([&] { return m_parts.news->awaited(); });
    if (!papers)
        return end(run, papers.error());
    run->papers = *papers;
    next(run);
}

void ReusePull::next(const RunPtr &run)
{
    if (run->papers.isEmpty())
        return end(run, {});
    run->paper = run->papers.takeFirst();
    run->earlier = {};
    run->files.clear();
    // Before the first byte, as with all that is sent: a paper on which each pull ends must not
    // keep the others from ever being asked for.
    const auto noted = m_parts.stored([&] { return m_parts.news->noteAttempt(run->paper); });
    if (!noted)
        return end(run, noted.error());
    qCInfo(kernel::logSync) << "Fetching a paper for dossier" << run->paper.dossier.value;
    m_parts.gateway.lookUp(run->paper.earlier,
                           [this, run](const kernel::Result<std::optional<RemoteDossier>> &row) {
                               if (run->isGone())
                                   return;
                               if (!row)
                                   return failed(run, row.error());
                               run->end.answered = true;
                               *row ? fetchDetail(run, **row) : giveUp(run, run->dossierNotThere());
                           });
}

void ReusePull::fetchDetail(const RunPtr &run, const RemoteDossier &row)
{
    m_parts.gateway.detail(
        row, [this, run](const kernel::Result<std::optional<ports::RemoteDetail>> &detail) {
            if (run->isGone())
                return;
            if (!detail)
                return failed(run, detail.error());
            if (!*detail) // this interface tells nothing of a dossier's papers
                return giveUp(run, {kernel::ErrorKind::Refused, u"reuse.noDetail"_s, {}, {}});
            run->earlier.detail = **detail;
            const auto files = m_parts.stored(
                [&] { return m_parts.news->awaitedFiles(run->paper, run->earlier.detail); });
            if (!files)
                return failed(run, files.error());
            run->files = *files;
            fetchFiles(run);
        });
}

void ReusePull::fetchFiles(const RunPtr &run)
{
    if (run->files.isEmpty())
        return take(run);
    const ports::RemoteFileRef file = run->files.takeFirst();
    m_parts.gateway.download(file, run->paper.earlier,
                             [this, run, file](const kernel::Result<QByteArray> &bytes) {
                                 if (run->isGone())
                                     return;
                                 if (!bytes)
                                     return failed(run, bytes.error());
                                 run->earlier.files.append({file, *bytes});
                                 fetchFiles(run);
                             });
}

void ReusePull::take(const RunPtr &run)
{
    const auto taken =
        m_parts.stored([&] { return m_parts.news->takeAwaited(run->paper, run->earlier); });
    if (!taken)
        return failed(run, taken.error());
    ++run->end.changed;
    next(run);
}

/// What the desk refuses, and what the server surely has not got, is given up. A fault of one
/// answer waits for the next pull; one of the server, the link or the store ends this one.
void ReusePull::failed(const RunPtr &run, const kernel::Error &error)
{
    using ports::GatewayFault;
    const auto fault = ports::faultOf(error);
    if (ports::concernsAll(error) || error.kind == kernel::ErrorKind::Store)
        return end(run, error);
    if (fault == GatewayFault::Rejected)
        return giveUp(run, run->dossierNotThere());
    const bool isForGood = !fault && error.kind == kernel::ErrorKind::Refused;
    if (isForGood && error.key != "dossier.changed"_L1)
        return giveUp(run, error);
    qCWarning(kernel::logSync) << "A paper is not fetched for now:" << error.key;
    next(run);
}

void ReusePull::giveUp(const RunPtr &run, const kernel::Error &reason)
{
    qCWarning(kernel::logSync) << "A paper at the server cannot be used:" << reason.key;
    const auto noted =
        m_parts.stored([&] { return m_parts.news->giveUpAwaited(run->paper, reason); });
    if (!noted && noted.error().kind == kernel::ErrorKind::Store)
        return end(run, noted.error());
    run->end.changed += noted ? 1 : 0;
    next(run);
}

void ReusePull::end(const RunPtr &run, const std::optional<kernel::Error> &error)
{
    run->end.error = error;
    run->done(run->end);
}

} // namespace motcua::sync
