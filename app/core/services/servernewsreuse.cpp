#include "app/core/services/pulledfiles.h"
#include "app/core/services/reuse.h"
#include "app/core/services/servernews.h"

#include <algorithm>

// Papers that a dossier was received on because they lie at the server: fetched, and given up when
// they turn out to be of no use.

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::AwaitedPaper;

namespace
{

constexpr int mostAwaiting = 50; // dossiers at once; the next pull goes on

/// A file that nobody can open proves nothing.
Status checkReadable(const QList<PreparedFile> &files, const QString &paper)
{
    const bool isWhole =
        !files.isEmpty() && std::all_of(files.begin(), files.end(),
                                        [](const PreparedFile &file) { return file.pages > 0; });
    return isWhole ? Status() : failure(ErrorKind::Refused, u"reuse.unreadable"_s, {paper});
}

domain::Provenance remoteProvenance(const RemoteOffer &offer, const QDateTime &takenAt)
{
    return {true,    offer.code,    offer.component,    offer.date, offer.validUntil,
            takenAt, offer.why.key, offer.why.arguments};
}

/// The first is the one after that which was tried last.
QList<AwaitedPaper> awaitedIn(const ports::WaitingDossier &waiting)
{
    const domain::Dossier &dossier = waiting.dossier;
    QList<AwaitedPaper> papers;
    for (const domain::DossierComponent &component : dossier.components)
        if (component.isAwaited())
            papers.append({dossier.id, component.name, component.atServer->dossierCode});
    if (!papers.isEmpty())
        std::rotate(papers.begin(), papers.begin() + waiting.attempts % papers.size(),
                    papers.end());
    return papers;
}

} // namespace

template <class Work>
auto ServerNews::ifWaiting(const AwaitedPaper &paper, Work work) const
    -> decltype(work(std::declval<Waiting>()))
{
    auto waiting = waitingFor(paper);
    if (!waiting)
        return failure(waiting.error());
    if (!*waiting)
        return decltype(work(std::declval<Waiting>()))();
    return work(std::move(**waiting));
}

Result<QList<AwaitedPaper>> ServerNews::awaited() const
{
    const auto dossiers = m_parts.news.awaiting(mostAwaiting);
    if (!dossiers)
        return failure(dossiers.error());
    QList<AwaitedPaper> papers;
    for (const ports::WaitingDossier &waiting : *dossiers)
        papers += awaitedIn(waiting);
    return papers;
}

Result<int> ServerNews::awaitingCount() const { return m_parts.news.awaitingCount(); }

Status ServerNews::noteAttempt(const AwaitedPaper &paper)
{
    return m_parts.news.noteAttempt(paper.dossier);
}

Result<std::optional<ServerNews::Waiting>> ServerNews::waitingFor(const AwaitedPaper &paper) const
{
    auto dossier = m_parts.dossiers.byId(paper.dossier);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return std::optional<Waiting>();
    const auto &components = (*dossier)->components;
    const auto found = std::find_if(components.begin(), components.end(), [&](const auto &one) {
        return one.isAwaited() && one.name == paper.component;
    });
    if (found == components.end())
        return std::optional<Waiting>();
    const qsizetype place = found - components.begin();
    return std::optional(Waiting{std::move(**dossier), place});
}

Result<QList<ports::RemoteFileRef>>
ServerNews::awaitedFiles(const AwaitedPaper &paper, const ports::RemoteDetail &earlier) const
{
    return ifWaiting(paper, [&](const Waiting &waiting) -> Result<QList<ports::RemoteFileRef>> {
        const auto offer = offerNow(waiting, earlier);
        if (!offer)
            return failure(offer.error());
        return offer->files;
    });
}

Result<RemoteOffer> ServerNews::offerNow(const Waiting &waiting,
                                         const ports::RemoteDetail &earlier) const
{
    return awaitedOffer(waiting.dossier, waiting.dossier.components.at(waiting.place), earlier,
                        m_profile.igate.statusMap, kernel::inVietnam(m_parts.clock.now()).date());
}

Status ServerNews::takeAwaited(const AwaitedPaper &paper, const ports::PulledNews &earlier)
{
    return ifWaiting(paper, [&](Waiting waiting) { return takeInto(std::move(waiting), earlier); });
}

Status ServerNews::takeInto(Waiting waiting, const ports::PulledNews &earlier)
{
    const auto offer = offerNow(waiting, earlier.detail);
    if (!offer)
        return failure(offer.error());
    domain::DossierComponent &component = waiting.dossier.components[waiting.place];
    const auto files = PulledFiles::write(earlier.files, m_parts.documents);
    if (!files)
        return failure(files.error());
    QList<PreparedFile> prepared = files->prepared(offer->files);
    if (auto good = checkReadable(prepared, component.name); !good)
        return good;
    for (PreparedFile &file : prepared)
        file.source = domain::DocumentSource::Reuse;
    CheckedDossier asComponent;
    asComponent.dossier.components.append(component);
    asComponent.sources.append(DraftComponent());
    const auto stored = m_parts.intake.storeFiles(asComponent, {prepared});
    if (!stored)
        return failure(stored.error());
    QList<domain::Document> documents = stored->first().documents;
    const QList<domain::RemoteFile> known = files->named(offer->files, documents);
    for (domain::Document &document : documents)
        document.origin = remoteProvenance(*offer, m_parts.clock.now());
    component.documents += documents;
    component.atServer.reset();
    domain::DossierEvent event;
    event.what = u"reuseFetched"_s;
    event.reason = u"%1 (%2)"_s.arg(component.name, offer->code);
    const auto joined = m_parts.dossiers.join(waiting.dossier, event, known, m_actor);
    return joined ? Status() : failure(joined.error());
}

Status ServerNews::giveUpAwaited(const AwaitedPaper &paper, const kernel::Error &reason)
{
    return ifWaiting(paper, [&](Waiting waiting) -> Status {
        domain::ServerPaper &there = *waiting.dossier.components[waiting.place].atServer;
        there.failure = reason.key;
        there.failureArguments = reason.arguments;
        domain::DossierEvent event;
        event.what = u"reuseFailed"_s;
        event.reason = u"%1 (%2)"_s.arg(paper.component, paper.earlier);
        const auto noted = m_parts.dossiers.move(waiting.dossier, event, m_actor);
        return noted ? Status() : failure(noted.error());
    });
}

} // namespace motcua::services
