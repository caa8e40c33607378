#include "app/core/services/servernews.h"

#include "app/core/domain/supplementrules.h"
#include "app/core/services/pulledfiles.h"
#include "app/core/services/serverdecisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::DossierState;
using domain::ServerWord;
using domain::Standing;
using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::Heard;
using ports::KnownDossier;
using ports::NewsWish;
using ports::PulledNews;
using ports::RemoteDetail;
using ports::RemoteDossier;

namespace
{

constexpr int mostEnded = 10; // by one pull, without a person's word
constexpr int fewestForShare = 3;
constexpr int shareOfAll = 20; // one in so many

const auto laterKey = u"pull.later"_s;

bool ends(DossierState state)
{
    return state == DossierState::Refused || state == DossierState::Withdrawn ||
           state == DossierState::Stopped;
}

/// Has its results, as far as there are any.
bool isDone(DossierState state)
{
    return state == DossierState::Processed || state == DossierState::Returned;
}

/// Results that the desk has not got yet: a file it does not know, or none and another name.
QList<ports::RemoteResult> newResults(const RemoteDetail &detail, const KnownDossier &known)
{
    const auto isKnownFile = [&](const ports::RemoteFileRef &file) {
        return std::any_of(known.files.begin(), known.files.end(),
                           [&](const auto &sent) { return sent.id == file.id; });
    };
    const auto isHere = [&](const ports::RemoteResult &told) {
        if (!told.files.isEmpty())
            return std::all_of(told.files.begin(), told.files.end(), isKnownFile);
        const auto &results = known.dossier.results;
        return std::any_of(results.begin(), results.end(), [&](const auto &result) {
            return result.name == told.name && result.number == told.number;
        });
    };
    QList<ports::RemoteResult> results = detail.results;
    results.removeIf(isHere);
    return results;
}

/// Papers with files, each name once: what was not filed is not there.
QList<ports::RemotePaper> filedPapers(const RemoteDetail &detail)
{
    QList<ports::RemotePaper> papers;
    for (const ports::RemotePaper &paper : detail.papers) {
        if (paper.files.isEmpty())
            continue;
        const auto same = std::find_if(papers.begin(), papers.end(), [&](const auto &other) {
            return other.name == paper.name && other.code == paper.code;
        });
        if (same == papers.end())
            papers.append(paper);
        else
            same->files += paper.files;
    }
    return papers;
}

/// The paper of the published list, by its code or else its name; null for another one.
const domain::ProcedureComponent *listedAs(const ports::RemotePaper &paper,
                                           const QList<domain::ProcedureComponent> &published)
{
    const auto find = [&](auto &&fits) -> const domain::ProcedureComponent * {
        const auto found = std::find_if(published.begin(), published.end(), fits);
        return found == published.end() ? nullptr : &*found;
    };
    const auto *byCode =
        find([&](const auto &asked) { return !paper.code.isEmpty() && asked.code == paper.code; });
    return byCode ? byCode : find([&](const auto &asked) { return asked.name == paper.name; });
}

} // namespace

ServerNews::ServerNews(Parts parts, const domain::Profile &profile,
                       const domain::WorkCalendar &calendar)
    : m_parts(parts), m_profile(profile), m_calendar(calendar)
{
    m_actor.user.name = u"igate"_s;
    m_actor.user.fullName = u"iGate"_s;
    m_actor.user.role = domain::Role::Officer;
    m_actor.desk = profile.desk;
}

Result<QDateTime> ServerNews::heardUntil() const { return m_parts.news.heardUntil(); }
Status ServerNews::finish(const QDateTime &until) { return m_parts.news.raiseHeardUntil(until); }
Result<QStringList> ServerNews::ungreeted() const { return m_parts.news.ungreeted(); }

Status ServerNews::noteGreeted(const QStringList &codes) { return m_parts.news.noteGreeted(codes); }

Status ServerNews::noteProblem(const QString &code, const Error &reason)
{
    return m_parts.news.noteProblem(code, reason);
}

Status ServerNews::noteSettled(const QString &code)
{
    return m_parts.news.noteProblem(code, std::nullopt);
}

Result<QStringList> ServerNews::troubled() const
{
    const auto problems = m_parts.news.problems();
    if (!problems)
        return failure(problems.error());
    QStringList codes;
    for (const ports::ServerProblem &problem : *problems)
        codes.append(problem.code);
    return codes;
}

Result<QList<ports::ServerProblem>> ServerNews::problems() const
{
    auto problems = m_parts.news.problems();
    if (problems)
        problems->removeIf([](const auto &problem) { return problem.reason.key == laterKey; });
    return problems;
}

Result<QList<ports::OpenDifference>> ServerNews::differences() const
{
    return m_parts.news.differences();
}

std::optional<DossierState> ServerNews::stateOf(const RemoteDossier &row) const
{
    const bool isNational = m_profile.igate.adapter == domain::IgateAdapter::Connector;
    return domain::stateOfStatus(m_profile.igate.statusMap, row.status, row.statusName, isNational);
}

ServerWord ServerNews::wordOf(const RemoteDossier &row,
                              const std::optional<ServerWord> &before) const
{
    ServerWord word = before.value_or(ServerWord());
    if (!row.id.isEmpty())
        word.remoteId = row.id;
    word.status = row.statusName.isEmpty() ? row.status : row.statusName;
    word.state = stateOf(row);
    word.changedAt = row.updatedAt;
    word.isOpen = false;
    return word;
}

NewsWish ServerNews::wishFor(const RemoteDossier &row, const KnownDossier &known) const
{
    const Dossier &dossier = known.dossier;
    ServerWord word = wordOf(row, known.word);
    word.isOpen = known.word && known.word->isOpen;
    const bool isRenamed =
        !row.code.isEmpty() && row.code != dossier.code && !dossier.formerCodes.contains(row.code);
    if (known.word && *known.word == word && !isRenamed)
        return NewsWish::Nothing;
    if (known.hasUnsent)
        return NewsWish::Later;
    if (!word.state)
        return NewsWish::Row;
    const bool isAhead = domain::standingOf(dossier.state, *word.state) == Standing::Ahead;
    const bool mayBringResult = *word.state == dossier.state && isDone(dossier.state);
    return isAhead || mayBringResult ? NewsWish::Detail : NewsWish::Row;
}

Result<QList<NewsWish>> ServerNews::judge(const QList<RemoteDossier> &rows, bool isConfirmed)
{
    QList<NewsWish> wishes;
    int ended = 0;
    for (const RemoteDossier &row : rows) {
        const auto known = m_parts.news.known(row.id, row.code);
        if (!known)
            return failure(known.error());
        const auto state = stateOf(row);
        if (!*known) {
            if (auto noted = m_parts.news.noteForeign(row.code); !noted)
                return failure(noted.error());
            // Other desks' dossiers are theirs; a new filing is whose desk comes first.
            wishes.append(state == DossierState::Registered ? NewsWish::Detail : NewsWish::Nothing);
            continue;
        }
        if ((*known)->isForwarded) {
            wishes.append(NewsWish::Nothing);
            continue;
        }
        wishes.append(wishFor(row, **known));
        const bool follows = wishes.last() == NewsWish::Detail && state && ends(*state);
        ended += follows ? 1 : 0;
    }
    const auto all = m_parts.news.unfinished();
    if (!all)
        return failure(all.error());
    const bool isMuch = ended > mostEnded || (ended >= fewestForShare && ended * shareOfAll > *all);
    if (isMuch && !isConfirmed)
        return failure(ErrorKind::Refused, u"pull.tooMany"_s,
                       {QString::number(ended), QString::number(*all)});
    return wishes;
}

Result<QList<ports::RemoteFileRef>> ServerNews::wantedFiles(const RemoteDetail &detail) const
{
    const auto known = m_parts.news.known(detail.row.id, detail.row.code);
    if (!known)
        return failure(known.error());
    QList<ports::RemoteFileRef> wanted;
    const auto want = [&](const QList<ports::RemoteFileRef> &files) {
        for (const ports::RemoteFileRef &file : files) {
            const bool isOurs =
                *known && std::any_of((*known)->files.begin(), (*known)->files.end(),
                                      [&](const auto &sent) { return sent.id == file.id; });
            if (!isOurs)
                wanted.append(file);
        }
    };
    for (const ports::RemotePaper &paper : detail.papers)
        want(paper.files);
    for (const ports::RemoteResult &result : detail.results)
        want(result.files);
    return wanted;
}

Result<bool> ServerNews::take(const PulledNews &news)
{
    const RemoteDossier &row = news.detail.row;
    const auto known = m_parts.news.known(row.id, row.code);
    if (!known)
        return failure(known.error());
    if (!*known)
        return takeNew(news);
    if (!ports::speaksOf(row, (*known)->dossier))
        return failure(ErrorKind::Refused, u"sync.numberTaken"_s, {row.code},
                       u"The server has another dossier under this number"_s);
    if ((*known)->hasUnsent)
        return failure(ErrorKind::Refused, laterKey, {row.code});
    return takeKnown(news, **known);
}

DossierDraft ServerNews::draftFrom(const RemoteDetail &detail,
                                   const QList<ports::RemotePaper> &papers) const
{
    DossierDraft draft;
    draft.procedure = domain::nationalProcedureCode(detail.row.procedureCode);
    draft.channel = domain::Channel::Online;
    draft.returnBy = detail.isReturnedByPost ? domain::ReturnBy::Postal : domain::ReturnBy::Direct;
    draft.owner = detail.owner;
    draft.agent = detail.agent;
    // Who files there does it under an account that the portal answers for.
    (draft.agent ? *draft.agent : draft.owner).checkedBy = domain::IdentityCheck::Portal;
    draft.request = detail.request;
    draft.submittedAt = detail.row.submittedAt;
    const QDateTime filed = draft.submittedAt.isValid() ? draft.submittedAt : m_parts.clock.now();
    const auto found = m_parts.catalogue.byCode(draft.procedure, filed.date());
    if (found && *found)
        takeFiledCase(draft, {detail.caseCode, detail.caseName}, **found);
    const auto published = found && *found ? (*found)->componentsFor(draft.caseCode)
                                           : QList<domain::ProcedureComponent>();
    for (const ports::RemotePaper &paper : papers) {
        DraftComponent component;
        const auto *listed = listedAs(paper, published);
        component.component = listed ? listed->code : paper.name;
        component.originals = 0;
        component.copies = 0;
        draft.components.append(component);
    }
    return draft;
}

Result<bool> ServerNews::takeNew(const PulledNews &news)
{
    const RemoteDossier &row = news.detail.row;
    const auto files = PulledFiles::write(news.files, m_parts.documents);
    if (!files)
        return failure(files.error());
    const QList<ports::RemotePaper> papers = filedPapers(news.detail);
    DossierDraft draft = draftFrom(news.detail, papers);
    FilesByComponent prepared;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        draft.components[i].files = files->readablePaths(papers.at(i).files);
        // One that cannot be looked into was filed all the same.
        draft.components[i].copies = draft.components.at(i).files.isEmpty() ? 1 : 0;
        prepared.append(files->prepared(papers.at(i).files));
    }
    const auto checked = m_parts.online.check(draft, m_actor);
    if (!checked)
        return failure(checked.error());
    const auto entered =
        m_parts.online.registerOnline(*checked, prepared, {row.code, row.id}, m_actor);
    if (!entered)
        return failure(entered.error());
    Heard heard{wordOf(row, {}), row.updatedAt, {}};
    heard.word.isUngreeted = true;
    // In the order in which they were stored; so it is when a crash came between.
    const auto &components = entered->dossier.components;
    for (qsizetype i = 0; i < std::min(papers.size(), components.size()); ++i)
        heard.files += files->named(papers.at(i).files, components.at(i).documents);
    if (auto kept = m_parts.news.hear(entered->dossier.id, heard); !kept)
        return failure(kept.error());
    return entered->isNew;
}

Result<bool> ServerNews::takeKnown(const PulledNews &news, const KnownDossier &known)
{
    const RemoteDossier &row = news.detail.row;
    const Dossier &dossier = known.dossier;
    Heard heard{wordOf(row, known.word), row.updatedAt, {}};
    const bool isRenamed =
        !row.code.isEmpty() && row.code != dossier.code && !dossier.formerCodes.contains(row.code);
    const auto target = heard.word.state;
    const Standing standing =
        target ? domain::standingOf(dossier.state, *target) : Standing::Behind;
    const bool bringsResult = isDone(dossier.state) && !newResults(news.detail, known).isEmpty();
    if (standing == Standing::Ahead || isRenamed || (standing == Standing::Same && bringsResult))
        return followTo(standing == Standing::Ahead ? *target : dossier.state, news, known, heard);
    // It had our last move, and changed to a state from before it: another officer decided since.
    const bool wentBack = target && standing == Standing::Behind && !known.hasUnsent &&
                          known.word &&
                          (known.word->isOpen || known.word->status != heard.word.status);
    heard.word.isOpen = standing == Standing::Apart || wentBack;
    if (auto kept = m_parts.news.hear(dossier.id, heard); !kept)
        return failure(kept.error());
    return heard.word.isOpen;
}

Result<bool> ServerNews::followTo(DossierState target, const PulledNews &news,
                                  const KnownDossier &known, Heard heard)
{
    Dossier dossier = known.dossier;
    if (!news.detail.row.code.isEmpty())
        dossier.code = news.detail.row.code;
    const auto files = PulledFiles::write(news.files, m_parts.documents);
    if (!files)
        return failure(files.error());
    // Before the end a result may lie there already: it is fetched when its dossier is done.
    const auto results = isDone(target)
                             ? importResults(newResults(news.detail, known), *files, heard)
                             : QList<domain::ResultPaper>();
    if (!results)
        return failure(results.error());
    if (auto imported = importPapers(news.detail, *files, dossier, heard); !imported)
        return failure(imported.error());
    const QDateTime now = m_parts.clock.now();
    // A server's clock may be ahead of ours; the history must not.
    const QDateTime told = news.detail.row.updatedAt;
    const QDateTime at = told.isValid() && told < now ? told : now;
    QList<domain::DossierEvent> events;
    const auto note = [&](const QString &what) {
        domain::DossierEvent event;
        event.at = at;
        event.what = what;
        event.state = dossier.state;
        events.append(event);
    };
    for (const domain::DossierMove move : domain::movesBetween(dossier.state, target)) {
        const auto followed =
            followMove(dossier, {move, news.detail, *results, at}, m_parts.intake, m_calendar);
        if (!followed)
            return failure(followed.error());
        note(domain::moveName(move));
    }
    if (events.isEmpty() && !results->isEmpty()) {
        dossier.results += *results;
        note(u"resultPulled"_s);
    }
    if (!events.isEmpty()) // the server gave one reason, for what it did last
        events.last().reason = reasonOf(news.detail);
    const auto written = m_parts.news.follow(std::move(dossier), events, heard, m_actor);
    if (!written)
        return failure(written.error());
    return true;
}

Result<QList<domain::ResultPaper>>
ServerNews::importResults(const QList<ports::RemoteResult> &wanted, const PulledFiles &files,
                          Heard &heard) const
{
    QList<domain::ResultPaper> results;
    for (const ports::RemoteResult &told : wanted) {
        domain::ResultPaper result;
        result.name = told.name;
        result.number = told.number;
        result.issuedOn = told.issuedOn;
        result.signer = told.signer;
        result.validUntil = told.validUntil;
        CheckedDossier asComponent;
        asComponent.dossier.components.append({{}, told.name, false, false, 0, 0, {}});
        asComponent.sources.append(DraftComponent());
        const auto stored = m_parts.intake.storeFiles(asComponent, {files.prepared(told.files)});
        if (!stored)
            return failure(stored.error());
        result.documents = stored->first().documents;
        heard.files += files.named(told.files, result.documents);
        results.append(result);
    }
    return results;
}

/// What the applicant supplied online: files of papers that this desk has not got yet.
Status ServerNews::importPapers(const RemoteDetail &detail, const PulledFiles &files,
                                Dossier &dossier, Heard &heard) const
{
    const auto published = domain::publishedList(dossier).components;
    QList<domain::DossierComponent> added;
    for (const ports::RemotePaper &paper : filedPapers(detail)) {
        const QList<PreparedFile> prepared = files.prepared(paper.files);
        if (prepared.isEmpty())
            continue;
        const auto *listed = listedAs(paper, published);
        CheckedDossier asComponent;
        asComponent.dossier.components.append({listed ? listed->code : QString(),
                                               listed ? listed->name : paper.name,
                                               false,
                                               !listed,
                                               0,
                                               0,
                                               {}});
        asComponent.sources.append(DraftComponent());
        const auto stored = m_parts.intake.storeFiles(asComponent, {prepared});
        if (!stored)
            return failure(stored.error());
        heard.files += files.named(paper.files, stored->first().documents);
        added += *stored;
    }
    domain::addComponents(dossier, added);
    return {};
}

Result<Dossier> ServerNews::settle(const QString &code, Settling settling, const QString &reason,
                                   const ports::Actor &actor)
{
    if (auto allowed = require(actor, domain::Permission::HandleDossiers); !allowed)
        return failure(allowed.error());
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"move.reason"_s);
    const auto known = m_parts.news.known({}, code);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    const auto &word = (*known)->word;
    if (!word || !word->isOpen || !word->state)
        return failure(ErrorKind::Refused, u"difference.none"_s, {(*known)->dossier.code});
    Heard heard{*word, {}, {}};
    heard.word.isOpen = false;
    Dossier dossier = (*known)->dossier;
    domain::DossierEvent event;
    event.reason = reason.trimmed();
    if (settling == Settling::TakeTheirs) {
        dossier.state = *word->state;
        event.what = u"theirsTaken"_s;
        event.state = dossier.state;
        return m_parts.news.follow(std::move(dossier), {event}, heard, actor);
    }
    event.what = u"oursKept"_s;
    auto kept = m_parts.dossiers.move(std::move(dossier), event, actor);
    if (!kept)
        return kept;
    if (auto noted = m_parts.news.hear(kept->id, heard); !noted)
        return failure(noted.error());
    return kept;
}

} // namespace motcua::services
