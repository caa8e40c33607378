#include "sync/engine/outboxmoverstep.h"

#include "app/core/kernel/logging.h"
#include "sync/client/classify.h"
#include "sync/wire/filenames.h"

using namespace Qt::StringLiterals;

namespace motcua::sync
{

using domain::SyncEvent;
using domain::SyncState;
using Next = StepEnd::Next;

namespace
{

void remember(domain::OutboxItem &item, const kernel::Error &error)
{
    item.reason = error.key;
    item.reasonArguments = error.arguments;
}

kernel::Error missing(const QString &what)
{
    return {kernel::ErrorKind::Store, u"sync.dossierMissing"_s, {}, what};
}

QString addressOf(const domain::OutboxItem &item, const kernel::DocumentId &document)
{
    for (const domain::PartialFile &partial : item.partials)
        if (partial.document == document)
            return partial.address;
    return {};
}

/// An empty address forgets the upload.
void keepAddress(domain::OutboxItem &item, const kernel::DocumentId &document,
                 const QString &address)
{
    item.partials.removeIf(
        [&](const domain::PartialFile &partial) { return partial.document == document; });
    if (!address.isEmpty())
        item.partials.append({document, address});
}

} // namespace

OutboxMover::OutboxMover(const SyncParts &parts, const SyncSettings &settings)
    : m_parts(parts), m_settings(settings), m_backoff{settings.base, settings.itemCap, parts.jitter}
{
}

void OutboxMover::step(const domain::OutboxItem &item, Done done)
{
    auto step = std::make_shared<Step>();
    step->item = item;
    step->done = std::move(done);
    step->moverAlive = m_alive;
    if (!refreshed(step))
        return;
    const auto dossier = m_parts.stored([&] { return m_parts.dossiers.byId(item.dossier); });
    if (!dossier)
        return finish(step, {Next::Stop, item, false, false, dossier.error()});
    if (!*dossier)
        return quarantine(step, missing(u"The outbox names a dossier that is not stored"_s));
    step->dossier = **dossier;
    const auto sent = m_parts.stored([&] { return m_parts.outbox.sentFiles(item.dossier); });
    if (!sent)
        return finish(step, {Next::Stop, item, false, false, sent.error()});
    step->sent = *sent;
    begin(step);
}

/// A round may last minutes: nothing leaves of an item that a person has moved since it was read.
/// False: so it is, or the store failed; the step has ended.
bool OutboxMover::refreshed(const StepPtr &step)
{
    const domain::OutboxItem planned = step->item;
    const auto now = m_parts.stored([&] { return m_parts.outbox.byId(planned.id); });
    if (!now) {
        finish(step, {Next::Stop, planned, false, false, now.error()});
        return false;
    }
    if (!*now || (*now)->state != planned.state) {
        qCInfo(kernel::logSync) << "Outbox item" << planned.id.value << "was moved by a person";
        finish(step, {Next::Later, planned, false, false, {}});
        return false;
    }
    step->item = **now;
    step->item.nextBytes = planned.nextBytes; // weighed, and not worth a commit
    step->stored = planned.state;
    return true;
}

/// Writes down what is known of the item by now. False: the store failed, or a person has moved the
/// item since; the step has ended.
bool OutboxMover::saved(const StepPtr &step, bool answered)
{
    const auto done = m_parts.stored([&] { return m_parts.outbox.save(step->item, step->moves); });
    step->moves.clear();
    if (done) {
        step->stored = step->item.state;
        return true;
    }
    const bool isMoved = done.error().key == "outbox.moveNotAllowed"_L1 &&
                         done.error().arguments.value(0) != domain::syncStateName(step->stored);
    if (isMoved)
        qCInfo(kernel::logSync) << "Outbox item" << step->item.id.value
                                << "was moved by a person while a request was on its way";
    finish(step, isMoved ? StepEnd{Next::Later, step->item, answered, false, {}}
                         : StepEnd{Next::Stop, step->item, answered, false, done.error()});
    return false;
}

Sendable OutboxMover::sendableOf(const Step &step) const
{
    return {step.item, step.dossier, step.sent, m_settings.filesAfterCreate,
            m_settings.canNameFiles};
}

OutboxStep OutboxMover::following(const Step &step) const { return nextStep(sendableOf(step)); }

void OutboxMover::begin(const StepPtr &step)
{
    const OutboxStep next = following(*step);
    step->kind = next.kind;
    if (step->item.nextBytes < 0 && next.document) {
        step->item.nextBytes = next.document->bytes; // weighed: it may not be its turn yet
        return finish(step, {Next::Again, step->item, false, false, {}});
    }
    switch (next.kind) {
    case StepKind::DrawNumber: return draw(step);
    case StepKind::UploadFile: return upload(step, *next.document);
    case StepKind::LookUp: return lookUp(step);
    case StepKind::CreateDossier: return create(step);
    case StepKind::AttachFiles: return attach(step);
    case StepKind::ReportProgress: return report(step);
    }
}

void OutboxMover::draw(const StepPtr &step)
{
    qCInfo(kernel::logSync) << "Drawing a number for outbox item" << step->item.id.value;
    m_parts.gateway.drawNumber(
        step->dossier.procedureCode, [this, step](const kernel::Result<QString> &number) {
            if (step->moverAlive.expired())
                return;
            if (!number)
                return fault(step, number.error());
            const auto assigned =
                m_parts.stored([&] { return m_parts.outbox.assignCode(step->item, *number); });
            if (!assigned && assigned.error().key == "code.taken"_L1)
                return permanent(step, assigned.error()); // a drawn twin: the next draw is another
            if (!assigned)
                return finish(step, {Next::Stop, step->item, true, false, assigned.error()});
            step->item.code = *number;
            step->dossier.code = *number;
            step->dossier.provisional = false;
            advance(step, Next::Again);
        });
}

void OutboxMover::upload(const StepPtr &step, const domain::Document &document)
{
    qCInfo(kernel::logSync) << "Uploading file" << step->item.files.size() + 1 << "of outbox item"
                            << step->item.id.value << "," << document.bytes << "bytes";
    ports::GatewayUpload file;
    file.code = step->dossier.code;
    file.fileName = wireFileName(step->dossier, document.id);
    file.mediaType = document.mediaType;
    file.bytes = document.bytes;
    file.sha256 = document.sha256;
    file.address = addressOf(step->item, document.id);
    // Opened when the login is done, maybe after this object is gone: so by what outlives it.
    file.open = [parts = m_parts, hash = document.sha256] {
        return parts.stored([&] { return parts.blobs.open(hash); });
    };
    m_parts.gateway.upload(
        file, [this, step, id = document.id](const kernel::Result<ports::UploadStep> &taken) {
            if (step->moverAlive.expired())
                return;
            if (!taken)
                return fault(step, taken.error());
            taken->file ? confirm(step, id, *taken->file) : goOn(step, id, *taken);
        });
}

void OutboxMover::confirm(const StepPtr &step, const kernel::DocumentId &document,
                          const ports::UploadedFile &file)
{
    step->item.files.append({document, file.id, file.hash});
    step->sent.append(step->item.files.last());
    keepAddress(step->item, document, {});
    if (step->item.kind == domain::OutboxKind::ReportProgress)
        step->pass(SyncEvent::Acknowledge); // its dossier is there
    step->pass(SyncEvent::SendFile);
    advance(step, Next::Again);
}

/// A file that is not there whole yet. The address is durable before the next request leaves.
void OutboxMover::goOn(const StepPtr &step, const kernel::DocumentId &document,
                       const ports::UploadStep &taken)
{
    const QList<domain::PartialFile> before = step->item.partials;
    keepAddress(step->item, document, taken.address);
    if (taken.doubt)
        return rest(step, *taken.doubt, false);
    if (taken.gained)
        return advance(step, Next::Again);
    // No byte was gained, so attempts go on counting: a server that makes uploads and then denies
    // them is asked ever less often.
    if (step->item.partials == before || saved(step, true))
        finish(step, {Next::Again, step->item, true, false, {}});
}

void OutboxMover::create(const StepPtr &step)
{
    step->item.code = step->dossier.code;
    step->item.createAttempted = true;
    step->item.emptyLookUps = 0;
    if (!saved(step, false))
        return;
    qCInfo(kernel::logSync) << "Creating the dossier of outbox item" << step->item.id.value;
    m_parts.gateway.createDossier(step->dossier, step->sent,
                                  [this, step](const kernel::Result<ports::RemoteDossier> &remote) {
                                      if (step->moverAlive.expired())
                                          return;
                                      remote ? adopt(step, *remote) : fault(step, remote.error());
                                  });
}

void OutboxMover::adopt(const StepPtr &step, const ports::RemoteDossier &remote)
{
    domain::OutboxItem &item = step->item;
    item.remoteId = remote.id;
    if (!remote.code.isEmpty() && remote.code != step->dossier.code) {
        // The server has the last word on numbers; the desk keeps ours as a former one. Under ours
        // the next look-up would find nothing, and the dossier would be created again: so the
        // number is written first, whoever has moved the item meanwhile.
        const auto assigned =
            m_parts.stored([&] { return m_parts.outbox.assignCode(item, remote.code); });
        item.code = remote.code;
        if (!assigned)
            return quarantine(step, assigned.error());
    }
    step->pass(SyncEvent::Acknowledge);
    if (!m_settings.filesAfterCreate && !item.createAttempted && !takeCarried(step))
        return;
    const bool hasMore = following(*step).kind == StepKind::UploadFile || !item.files.isEmpty();
    if (m_settings.filesAfterCreate && hasMore)
        return advance(step, Next::Again);
    accept(step);
}

/// It is at the server with all its files.
void OutboxMover::accept(const StepPtr &step)
{
    step->pass(SyncEvent::Acknowledge); // a report starts from the queue
    step->pass(SyncEvent::ConfirmFiles);
    step->pass(SyncEvent::Accept);
    advance(step, Next::Accepted);
}

/// A report knows the dossier by its number alone; both interfaces name files by the server's id.
void OutboxMover::attach(const StepPtr &step)
{
    if (!step->item.remoteId.isEmpty())
        return nameFiles(step);
    m_parts.gateway.lookUp(
        step->dossier.code,
        [this, step](const kernel::Result<std::optional<ports::RemoteDossier>> &remote) {
            if (step->moverAlive.expired())
                return;
            if (!remote)
                return fault(step, remote.error());
            if (!*remote || !ports::speaksOf(**remote, step->dossier))
                return quarantine(step, {kernel::ErrorKind::Refused,
                                         u"sync.vanished"_s,
                                         {step->dossier.code},
                                         u"No such dossier to put the pages into"_s});
            step->item.remoteId = (*remote)->id;
            nameFiles(step);
        });
}

void OutboxMover::nameFiles(const StepPtr &step)
{
    qCInfo(kernel::logSync) << "Naming the files of outbox item" << step->item.id.value;
    m_parts.gateway.attachFiles(step->dossier, step->item.remoteId, step->sent,
                                [this, step](const kernel::Result<bool> &attached) {
                                    if (step->moverAlive.expired())
                                        return;
                                    if (!attached)
                                        return fault(step, attached.error());
                                    if (step->item.kind == domain::OutboxKind::CreateDossier)
                                        return accept(step);
                                    step->pass(SyncEvent::Acknowledge);
                                    step->pass(SyncEvent::ConfirmFiles);
                                    advance(step, Next::Again);
                                });
}

void OutboxMover::report(const StepPtr &step)
{
    if (step->item.createAttempted) { // the server shows the move: see heardByOthers()
        step->note = noteOfReport(*step, true);
        return accept(step);
    }
    const auto events = m_parts.stored([&] { return m_parts.dossiers.events(step->dossier.id); });
    if (!events)
        return finish(step, {Next::Stop, step->item, false, false, events.error()});
    const auto progress = progressOf(step->dossier, *events, step->item.revision);
    if (!progress)
        return quarantine(step, missing(u"No move made the revision that is to be reported"_s));
    qCInfo(kernel::logSync) << "Reporting revision" << step->item.revision << "of outbox item"
                            << step->item.id.value;
    m_parts.gateway.reportProgress(progress->dossier, step->item.remoteId, progress->event,
                                   step->sent, [this, step](const kernel::Result<bool> &reported) {
                                       if (step->moverAlive.expired())
                                           return;
                                       if (!reported)
                                           return fault(step, reported.error());
                                       // Done with; the outbox list shows that nobody heard of it.
                                       step->note = noteOfReport(*step, *reported);
                                       accept(step);
                                   });
}

/// What a person must still do at the server for a move that is told, as far as it could be.
QString OutboxMover::noteOfReport(const Step &step, bool isReported) const
{
    const Sendable sendable = sendableOf(step);
    const bool areUnnamed = broughtPapers(sendable) && !canNamePapers(sendable);
    if (areUnnamed)
        return isReported ? u"sync.notNamed"_s : u"sync.notToldNorNamed"_s;
    return isReported ? QString() : u"sync.notReported"_s;
}

/// A good answer: what it taught is written down before anything else happens.
void OutboxMover::advance(const StepPtr &step, Next next)
{
    domain::OutboxItem &item = step->item;
    item.attempts = 0;
    item.reason = step->note;
    item.reasonArguments.clear();
    item.nextAt = m_parts.clock.now(); // due: an item always shows when it is tried next
    const OutboxStep then = following(*step);
    item.nextBytes = then.document ? then.document->bytes : 0;
    if (saved(step, true))
        finish(step, {next, item, true, false, {}});
}

void OutboxMover::fault(const StepPtr &step, const kernel::Error &error)
{
    qCWarning(kernel::logSync) << "Outbox item" << step->item.id.value << "got" << error.key << ":"
                               << error.detail;
    const bool creating = step->kind == StepKind::CreateDossier;
    domain::OutboxItem &item = step->item;
    using ports::GatewayFault;
    const auto kind = ports::faultOf(error);
    // Only what the dossiers' service cannot have done clears the mark of the attempt.
    const bool surelyNot =
        !kind || kind == GatewayFault::Unreachable || kind == GatewayFault::Unauthorised ||
        kind == GatewayFault::Rejected || kind == GatewayFault::TurnedAway ||
        (kind == GatewayFault::Refused && error.kind == kernel::ErrorKind::Refused);
    if (creating) {
        item.createAttempted = !surelyNot;
        if (!surelyNot)
            step->pass(SyncEvent::LoseAnswer);
    }
    if (!kind)
        return quarantine(step, error);
    // Naming is repeated without harm, but its path is often a guess: not for ever.
    if (step->kind == StepKind::AttachFiles && wasAnswered(error))
        return permanent(step, error);
    switch (*kind) {
    case GatewayFault::Unreachable:
    case GatewayFault::Busy:
    case GatewayFault::TurnedAway:
    case GatewayFault::Unauthorised: return pause(step, error);
    case GatewayFault::Unknown: return rest(step, error, true);
    case GatewayFault::Duplicate:
    case GatewayFault::Refused:
    case GatewayFault::Rejected: return permanent(step, error);
    }
}

/// A no that repeating will hardly change: a few times for the doubtful, not once for the clear.
void OutboxMover::permanent(const StepPtr &step, const kernel::Error &error)
{
    step->item.permanentErrors += 1;
    const bool clear = error.kind == kernel::ErrorKind::Refused && error.key != "code.taken"_L1;
    if (clear)
        step->pass(SyncEvent::Reject); // in the server's own words about this dossier
    if (clear || step->item.permanentErrors >= m_settings.permanentErrors)
        return quarantine(step, error);
    rest(step, error, false);
}

void OutboxMover::quarantine(const StepPtr &step, const kernel::Error &error)
{
    step->pass(SyncEvent::Fail);
    remember(step->item, error);
    if (saved(step, false))
        finish(step, {Next::Later, step->item, false, false, error});
}

void OutboxMover::rest(const StepPtr &step, const kernel::Error &error, bool unknownOutcome)
{
    domain::OutboxItem &item = step->item;
    item.attempts += 1;
    remember(item, error);
    item.nextAt = m_parts.clock.now().addMSecs(m_backoff.delayMs(item.attempts));
    if (saved(step, false))
        finish(step, {Next::Later, item, false, unknownOutcome, error});
}

void OutboxMover::pause(const StepPtr &step, const kernel::Error &error)
{
    remember(step->item, error);
    if (saved(step, false))
        finish(step, {Next::Pause, step->item, false, false, error});
}

void OutboxMover::finish(const StepPtr &step, StepEnd end) { step->done(end); }

} // namespace motcua::sync
