#include "app/core/services/receptions.h"

#include "app/core/kernel/logging.h"
#include "app/core/kernel/spoolpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

bool isOf(const ports::CaptureSession &session, const ports::Actor &actor)
{
    return session.operatorName == actor.user.name;
}

/// Of this reception, whoever lists it: a session names both its draft and its operator.
QList<ports::CaptureSession> sessionsOf(const QString &draftId,
                                        const QList<ports::CaptureSession> &open,
                                        const ports::Actor &actor)
{
    QList<ports::CaptureSession> sessions;
    std::copy_if(open.begin(), open.end(), std::back_inserter(sessions), [&](const auto &session) {
        return session.draft == draftId && isOf(session, actor);
    });
    return sessions;
}

void logLeftovers(const QList<kernel::Error> &leftovers)
{
    for (const kernel::Error &error : leftovers)
        qCWarning(kernel::logDesk) << "Not tidied up:" << error.key << error.detail;
}

} // namespace

Status Receptions::keep(const QString &draftId, const SavedDraft &saved, const ports::Actor &actor)
{
    return m_parts.captures.saveDraft(draftId, writeSavedDraft(saved), actor);
}

Result<Sealed> Receptions::seal(const Unfinished &reception, const CheckedDossier &checked,
                                const FilesByComponent &files, const ports::Actor &actor)
{
    if (auto own = checkOwner(reception, actor); !own)
        return failure(own.error());
    if (!reception.draftId.isEmpty()) {
        SavedDraft noted = reception.saved;
        noted.sealing = checked.dossier.id;
        if (auto kept = keep(reception.draftId, noted, actor); !kept)
            return failure(kept.error());
    }
    auto dossier = m_parts.intake.seal(checked, files, actor);
    if (!dossier)
        return failure(dossier.error());
    Sealed sealed{std::move(*dossier), tidyUp(reception, actor)};
    logLeftovers(sealed.leftovers);
    return sealed;
}

Result<Moved> Receptions::supply(const Unfinished &reception, const DossierMoves &moves,
                                 const CheckedDossier &papers, const FilesByComponent &files,
                                 const ports::Actor &actor)
{
    if (auto own = checkOwner(reception, actor); !own)
        return failure(own.error());
    const SuppliedTo &supplies = reception.saved.supplies;
    if (!reception.draftId.isEmpty()) {
        SavedDraft noted = reception.saved;
        noted.supplies.isHandingOver = true;
        if (auto kept = keep(reception.draftId, noted, actor); !kept)
            return failure(kept.error());
    }
    auto moved = moves.supplied({supplies.code}, papers, files, actor);
    if (moved)
        logLeftovers(tidyUp(reception, actor));
    return moved;
}

Result<QList<Unfinished>> Receptions::unfinished(const ports::Actor &actor)
{
    const auto drafts = m_parts.captures.drafts();
    if (!drafts)
        return failure(drafts.error());
    const auto open = m_parts.captures.openSessions();
    if (!open)
        return failure(open.error());
    // Sessions without a draft held pages of files; a crash left them open.
    logLeftovers(tidyUp({{}, {}, sessionsOf({}, *open, actor)}, actor));
    QList<Unfinished> list;
    for (const ports::CaptureStore::Draft &draft : *drafts) {
        if (draft.operatorName != actor.user.name)
            continue;
        const auto saved = readSavedDraft(draft.bytes);
        if (!saved) {
            qCWarning(kernel::logDesk) << "Draft" << draft.id << "cannot be read";
            continue;
        }
        Unfinished reception{draft.id, *saved, sessionsOf(draft.id, *open, actor)};
        const auto sealed = isSealed(*saved);
        if (!sealed)
            return failure(sealed.error());
        if (*sealed) {
            logLeftovers(tidyUp(reception, actor));
            continue;
        }
        readJournals(reception);
        list.append(std::move(reception));
    }
    return list;
}

void Receptions::readJournals(Unfinished &reception) const
{
    for (const ports::CaptureSession &session : std::as_const(reception.sessions)) {
        const auto report = kernel::readJournal(session.folder, session.key, m_parts.files);
        if (!report)
            qCWarning(kernel::logDesk) << "Journal unread:" << report.error().detail;
        const kernel::JournalReport unread{{}, {}, {}, true};
        reception.journals.insert(session.id.value, report.value_or(unread));
    }
}

Status Receptions::discard(const Unfinished &reception, const ports::Actor &actor)
{
    if (auto own = checkOwner(reception, actor); !own)
        return own;
    const auto leftovers = tidyUp(reception, actor);
    return leftovers.isEmpty() ? Status() : failure(leftovers.first());
}

Result<bool> Receptions::leave(const Unfinished &reception, const ports::Actor &actor)
{
    if (auto own = checkOwner(reception, actor); !own)
        return failure(own.error());
    Unfinished again = reception; // what can be given again
    again.sessions.clear();
    bool fed = false;
    for (const ports::CaptureSession &session : reception.sessions) {
        if (reception.saved.importedSessions.contains(session.id.value))
            again.sessions.append(session);
        else
            fed = fed || !kernel::spooledPages(session.folder).isEmpty();
    }
    if (fed)
        again.draftId.clear();
    const auto leftovers = tidyUp(fed ? again : reception, actor);
    return leftovers.isEmpty() ? Result<bool>(fed) : failure(leftovers.first());
}

Status Receptions::checkOwner(const Unfinished &reception, const ports::Actor &actor) const
{
    for (const ports::CaptureSession &session : reception.sessions) {
        if (!isOf(session, actor))
            return failure(ErrorKind::NotAllowed, u"draft.foreign"_s, {session.operatorName});
    }
    return {};
}

Result<bool> Receptions::isSealed(const SavedDraft &saved) const
{
    if (saved.supplies.isHandingOver)
        return isSupplied(saved.supplies);
    if (saved.sealing.isNull())
        return false;
    const auto dossier = m_parts.dossiers.byId(saved.sealing);
    return dossier ? Result<bool>(dossier->has_value()) : failure(dossier.error());
}

Result<bool> Receptions::isSupplied(const SuppliedTo &supplies) const
{
    const auto dossier = m_parts.dossiers.byCode(supplies.code);
    if (!dossier)
        return failure(dossier.error());
    const auto requests = *dossier ? (*dossier)->supplements : QList<domain::SupplementRequest>();
    return requests.value(supplies.request).suppliedAt.isValid();
}

/// The draft goes last, and only when no session is left: without it nobody would find them.
QList<kernel::Error> Receptions::tidyUp(const Unfinished &reception, const ports::Actor &actor)
{
    QList<kernel::Error> leftovers;
    for (const ports::CaptureSession &session : reception.sessions) {
        if (auto closed = m_parts.captures.close(session.id); !closed)
            leftovers.append(closed.error());
    }
    if (!leftovers.isEmpty() || reception.draftId.isEmpty())
        return leftovers;
    if (auto removed = m_parts.captures.saveDraft(reception.draftId, {}, actor); !removed)
        leftovers.append(removed.error());
    return leftovers;
}

} // namespace motcua::services
