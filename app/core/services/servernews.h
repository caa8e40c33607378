#pragma once

#include "app/core/ports/newsdesk.h"
#include "app/core/ports/newsstore.h"
#include "app/core/services/onlineentry.h"

#include <utility>

namespace motcua::services
{

class PulledFiles;
struct RemoteOffer;

/// What the desk makes of what the server says (product rows A12, F4). The server owns status and
/// official number: a dossier of ours follows it along the moves of the table, with their effects
/// on the clock, and takes over results and papers. What it has not heard yet is no difference;
/// where neither state leads to the other, both are kept and a person settles it. A new online
/// filing is registered with its papers. Nothing is ever removed because the server does not name
/// it (I9). Storage thread.
class ServerNews final : public ports::NewsDesk
{
public:
    struct Parts {
        ports::NewsStore &news;
        ports::DossierStore &dossiers;
        ports::CatalogueStore &catalogue;
        const Intake &intake;
        const OnlineEntry &online;
        const ports::DocumentWriter &documents;
        const kernel::Clock &clock;
    };

    ServerNews(Parts parts, const domain::Profile &profile, const domain::WorkCalendar &calendar);

    [[nodiscard]] kernel::Result<QDateTime> heardUntil() const override;
    [[nodiscard]] kernel::Result<QStringList> troubled() const override;
    /// One in a pull, so that an idle desk stays within a request a minute: each of its dossiers
    /// comes round once a day.
    [[nodiscard]] kernel::Result<QStringList> unheard() const override
    {
        return m_parts.news.unheard(m_parts.clock.now().addDays(-1), 1);
    }
    /// A pull that would end (refuse, withdraw, stop) more than 10 of our dossiers, or more than
    /// 5 % of those under way, needs a person's word.
    [[nodiscard]] kernel::Result<QList<ports::NewsWish>>
    judge(const QList<ports::RemoteDossier> &rows, bool isConfirmed) override;
    [[nodiscard]] kernel::Result<QList<ports::RemoteFileRef>>
    wantedFiles(const ports::RemoteDetail &detail) const override;
    /// Errors of one dossier: "sync.numberTaken", "pull.later", and those of Intake::check().
    [[nodiscard]] kernel::Result<bool> take(const ports::PulledNews &news) override;
    [[nodiscard]] kernel::Status noteProblem(const QString &code,
                                             const kernel::Error &reason) override;
    [[nodiscard]] kernel::Status noteSettled(const QString &code) override;
    [[nodiscard]] kernel::Status finish(const QDateTime &until) override;
    [[nodiscard]] kernel::Result<QStringList> ungreeted() const override;
    [[nodiscard]] kernel::Status noteGreeted(const QStringList &codes) override;

    [[nodiscard]] kernel::Result<QList<ports::AwaitedPaper>> awaited() const override;
    [[nodiscard]] kernel::Status noteAttempt(const ports::AwaitedPaper &paper) override;
    /// Dossiers with a paper that is still to be fetched.
    [[nodiscard]] kernel::Result<int> awaitingCount() const;
    [[nodiscard]] kernel::Result<QList<ports::RemoteFileRef>>
    awaitedFiles(const ports::AwaitedPaper &paper,
                 const ports::RemoteDetail &earlier) const override;
    /// Errors also "reuse.unreadable", those of Intake::storeFiles().
    [[nodiscard]] kernel::Status takeAwaited(const ports::AwaitedPaper &paper,
                                             const ports::PulledNews &earlier) override;
    [[nodiscard]] kernel::Status giveUpAwaited(const ports::AwaitedPaper &paper,
                                               const kernel::Error &reason) override;

    /// Dossiers of the server that could not be taken over, those that only wait left out.
    [[nodiscard]] kernel::Result<QList<ports::ServerProblem>> problems() const;
    [[nodiscard]] kernel::Result<QList<ports::OpenDifference>> differences() const;

    enum class Settling {
        KeepOurs,   ///< the server is told our state once more
        TakeTheirs, ///< our dossier takes the server's state, outside the table of moves
    };
    /// Settles an open difference. Errors: "role.notAllowed" (NotAllowed), "dossier.unknown",
    /// "difference.none", "move.reason" without a reason, those of the stores.
    [[nodiscard]] kernel::Result<domain::Dossier> settle(const QString &code, Settling settling,
                                                         const QString &reason,
                                                         const ports::Actor &actor);

private:
    [[nodiscard]] std::optional<domain::DossierState>
    stateOf(const ports::RemoteDossier &row) const;
    [[nodiscard]] domain::ServerWord wordOf(const ports::RemoteDossier &row,
                                            const std::optional<domain::ServerWord> &before) const;
    [[nodiscard]] ports::NewsWish wishFor(const ports::RemoteDossier &row,
                                          const ports::KnownDossier &known) const;
    [[nodiscard]] DossierDraft draftFrom(const ports::RemoteDetail &detail,
                                         const QList<ports::RemotePaper> &papers) const;
    [[nodiscard]] kernel::Result<bool> takeNew(const ports::PulledNews &news);
    [[nodiscard]] kernel::Result<bool> takeKnown(const ports::PulledNews &news,
                                                 const ports::KnownDossier &known);
    [[nodiscard]] kernel::Result<bool> followTo(domain::DossierState target,
                                                const ports::PulledNews &news,
                                                const ports::KnownDossier &known,
                                                ports::Heard heard);
    [[nodiscard]] kernel::Result<QList<domain::ResultPaper>>
    importResults(const QList<ports::RemoteResult> &wanted, const PulledFiles &files,
                  ports::Heard &heard) const;
    /// The dossier that waits, and the place of the paper in it.
    struct Waiting {
        domain::Dossier dossier;
        qsizetype place = -1;
    };
    /// Nothing when it waits no more.
    [[nodiscard]] kernel::Result<std::optional<Waiting>>
    waitingFor(const ports::AwaitedPaper &paper) const;
    /// What `work` makes of it; an empty answer when it waits no more.
    template <class Work>
    [[nodiscard]] auto ifWaiting(const ports::AwaitedPaper &paper, Work work) const
        -> decltype(work(std::declval<Waiting>()));
    /// The paper as the server has it today.
    [[nodiscard]] kernel::Result<RemoteOffer> offerNow(const Waiting &waiting,
                                                       const ports::RemoteDetail &earlier) const;
    [[nodiscard]] kernel::Status takeInto(Waiting waiting, const ports::PulledNews &earlier);
    [[nodiscard]] kernel::Status importPapers(const ports::RemoteDetail &detail,
                                              const PulledFiles &files, domain::Dossier &dossier,
                                              ports::Heard &heard) const;

    Parts m_parts;
    const domain::Profile &m_profile;
    const domain::WorkCalendar &m_calendar;
    ports::Actor m_actor; // who the trail names
};

} // namespace motcua::services
