// Looking up what became of a dossier, at the server, before anything of it is sent (again).

#include "app/core/kernel/logging.h"
#include "sync/engine/outboxmoverstep.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

using domain::SyncEvent;
using domain::SyncState;
using ports::RemoteDossier;
using Next = StepEnd::Next;

namespace
{

constexpr int mostPages = 40;       // of news, in search of one dossier
constexpr qint64 sealingMs = 2'000; // between a document and the order to send its dossier

/// When a document came to be: what its UUID of version 7 begins with.
qint64 madeMs(const kernel::DocumentId &document)
{
    const QByteArray bytes = QUuid::fromString(document.value).toRfc4122();
    return bytes.isEmpty() ? 0 : qFromBigEndian<qint64>(bytes.constData()) >> 16;
}

/// By what it is, where its number may be another one there.
std::optional<RemoteDossier> recognised(const QList<RemoteDossier> &rows,
                                        const domain::Dossier &dossier)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const RemoteDossier &row) {
        return ports::isSame(row, dossier);
    });
    return same == rows.end() ? std::nullopt : std::optional(*same);
}

/// The state before the move that made `revision`.
domain::DossierState stateBefore(const QList<domain::DossierEvent> &events, int revision)
{
    domain::DossierState state = domain::DossierState::Received;
    for (const domain::DossierEvent &event : events)
        if (event.state && event.revision < revision)
            state = *event.state;
    return state;
}

} // namespace

void OutboxMover::lookUp(const StepPtr &step)
{
    qCInfo(kernel::logSync) << "Looking up what became of outbox item" << step->item.id.value;
    const QString code = step->item.code.isEmpty() && !step->dossier.provisional
                             ? step->dossier.code
                             : step->item.code;
    if (code.isEmpty())
        return searchByPerson(step);
    m_parts.gateway.lookUp(
        code, [this, step](const kernel::Result<std::optional<RemoteDossier>> &remote) {
            if (step->moverAlive.expired())
                return;
            remote ? looked(step, *remote) : fault(step, remote.error());
        });
}

/// Its only number is one of a desk: if somebody else created it, then under another one.
void OutboxMover::searchByPerson(const StepPtr &step)
{
    const QString &person = step->dossier.owner.idNumber;
    if (person.isEmpty())
        return searchNews(step, 0);
    m_parts.gateway.searchByIdentity(
        person, [this, step](const kernel::Result<std::optional<QList<RemoteDossier>>> &rows) {
            if (step->moverAlive.expired())
                return;
            if (!rows)
                return fault(step, rows.error());
            if (!*rows) // this interface knows no such search
                return searchNews(step, 0);
            looked(step, recognised(**rows, step->dossier));
        });
}

void OutboxMover::searchNews(const StepPtr &step, int page)
{
    // Whoever only waits for the courier may see what others saw a moment ago. Before anything is
    // sent again, nothing but a fresh answer counts.
    if (step->item.state == SyncState::Exported)
        if (const auto seen = m_seenNews.page(page, m_parts.clock.monotonicMs()))
            return searched(step, page, *seen);
    m_parts.gateway.news(page, [this, step, page](const kernel::Result<ports::RemotePage> &rows) {
        if (step->moverAlive.expired())
            return;
        if (!rows)
            return fault(step, rows.error());
        m_seenNews.keep(page, *rows, m_parts.clock.monotonicMs());
        searched(step, page, *rows);
    });
}

void OutboxMover::searched(const StepPtr &step, int page, const ports::RemotePage &rows)
{
    const auto same = recognised(rows.rows, step->dossier);
    if (same || rows.last)
        return looked(step, same);
    if (page + 1 == mostPages) // giving up is no proof that it is not there
        return quarantine(step, {kernel::ErrorKind::Refused,
                                 u"sync.notSearchable"_s,
                                 {step->dossier.code},
                                 u"Too many dossiers changed at the server"_s});
    searchNews(step, page + 1);
}

void OutboxMover::looked(const StepPtr &step, const std::optional<RemoteDossier> &remote)
{
    domain::OutboxItem &item = step->item;
    if (remote && !ports::speaksOf(*remote, step->dossier))
        return quarantine(step, {kernel::ErrorKind::Refused,
                                 u"sync.numberTaken"_s,
                                 {remote->code},
                                 u"The server has another dossier under this number"_s});
    if (item.kind == domain::OutboxKind::ReportProgress)
        return lookedForMove(step, remote);
    if (remote)
        return adopt(step, *remote);
    if (item.state == SyncState::Exported)
        return waitForCourier(step);
    if (++item.emptyLookUps >= m_settings.emptyLookUps) {
        // Once the server has named the dossier it is never created again, whatever a search says.
        if (!item.remoteId.isEmpty())
            return quarantine(step,
                              {kernel::ErrorKind::Refused,
                               u"sync.vanished"_s,
                               {item.code},
                               u"The server no longer knows a dossier that it had created"_s});
        item.createAttempted = false;
        item.emptyLookUps = 0;
        step->pass(SyncEvent::FindNothing);
        return advance(step, Next::Again);
    }
    step->pass(SyncEvent::LoseAnswer);
    item.nextAt = m_parts.clock.now().addMSecs(m_settings.lookUpGap);
    if (!saved(step, true))
        return;
    finish(step, {Next::Later, item, true, false, {}});
}

/// A move that may have been reported by another desk: the state that the server shows tells, as
/// far as it can be told from the one before. One that is with the courier only waits.
void OutboxMover::lookedForMove(const StepPtr &step, const std::optional<RemoteDossier> &remote)
{
    const auto events = m_parts.stored([&] { return m_parts.dossiers.events(step->dossier.id); });
    if (!events)
        return finish(step, {Next::Stop, step->item, false, false, events.error()});
    const auto shown = remote && m_settings.stateOf ? m_settings.stateOf(*remote) : std::nullopt;
    const int revision = step->item.revision;
    const bool isHeard =
        shown && *shown != stateBefore(*events, revision) &&
        std::any_of(events->begin(), events->end(), [&](const domain::DossierEvent &event) {
            return event.revision >= revision && event.state == shown;
        });
    if (isHeard)
        return heardByOthers(step);
    step->item.createAttempted = false;
    if (step->item.state == SyncState::Exported)
        return waitForCourier(step);
    step->pass(SyncEvent::FindNothing);
    advance(step, Next::Again);
}

/// The state shows that the move was told. It does not show by whom, so not that pages which went
/// with it are there either: the courier's answer says so, or a person sends them again. They then
/// follow without the report, which would put the server back; the mark, which only creates need
/// otherwise, remembers that across a restart.
void OutboxMover::heardByOthers(const StepPtr &step)
{
    const auto carried = carriedUnsent(step);
    if (!carried)
        return finish(step, {Next::Stop, step->item, true, false, carried.error()});
    const bool isDecided = std::exchange(step->item.createAttempted, true);
    if (!carried->isEmpty() && !isDecided)
        return quarantine(step,
                          {kernel::ErrorKind::Refused,
                           u"sync.carriedUnproven"_s,
                           {step->dossier.code},
                           u"%1 carried files are not known to be there"_s.arg(carried->size())});
    if (carried->isEmpty() && !broughtPapers(sendableOf(*step)))
        return accept(step);
    step->pass(SyncEvent::Acknowledge);
    advance(step, Next::Again);
}

/// Still ours until the server shows it; until then the link is free for others.
void OutboxMover::waitForCourier(const StepPtr &step)
{
    step->item.reason.clear();
    step->item.reasonArguments.clear();
    step->item.nextAt = m_parts.clock.now().addMSecs(m_settings.courierGap);
    if (saved(step, true))
        finish(step, {Next::Later, step->item, true, false, {}});
}

/// What travelled with the dossier and was not sent by this desk itself.
kernel::Result<QList<kernel::DocumentId>> OutboxMover::carriedUnsent(const StepPtr &step) const
{
    auto carried =
        m_parts.stored([&] { return m_parts.outbox.carriedDocuments(step->dossier.id); });
    if (carried)
        carried->removeIf([&](const kernel::DocumentId &document) {
            return std::any_of(
                step->sent.begin(), step->sent.end(),
                [&](const domain::RemoteFile &file) { return file.document == document; });
        });
    return carried;
}

/// What travelled with a dossier that another desk created lies there with it: the create named it.
/// Not what was supplied later, which a second stick may have carried. False: the store failed and
/// the step has ended.
bool OutboxMover::takeCarried(const StepPtr &step)
{
    const auto carried = carriedUnsent(step);
    if (!carried) {
        finish(step, {Next::Stop, step->item, true, false, carried.error()});
        return false;
    }
    for (const kernel::DocumentId &document : *carried) {
        if (madeMs(document) > step->item.queuedAt.toMSecsSinceEpoch() + sealingMs)
            continue;
        step->item.files.append({document, {}, {}}); // under an id that only the other desk knows
        step->sent.append(step->item.files.last());
    }
    return true;
}

} // namespace motcua::sync
