#include "ui/presentation/reception/unfinishedpresenter.h"

#include "app/core/kernel/logging.h"
#include "ui/presentation/ask.h"

#include <QCoreApplication>

namespace motcua::presentation
{

namespace
{

kernel::Status tidyUp(services::Desk &desk, const Unfinished &unfinished)
{
    for (const ports::CaptureSession &session : unfinished.sessions) {
        if (auto closed = desk.captures.close(session.id); !closed)
            return closed;
    }
    return desk.captures.saveDraft(unfinished.draftId, {}, desk.actor);
}

bool isSealed(const services::Desk &desk, const DraftFile &file)
{
    if (file.sealing.isNull())
        return false;
    const auto dossier = desk.dossiers.byId(file.sealing);
    return dossier && dossier->has_value();
}

kernel::Result<QList<Unfinished>> readUnfinished(services::Desk &desk)
{
    const auto drafts = desk.captures.drafts();
    if (!drafts)
        return kernel::failure(drafts.error());
    const auto sessions = desk.captures.openSessions();
    if (!sessions)
        return kernel::failure(sessions.error());
    QList<Unfinished> list;
    for (const ports::CaptureStore::Draft &draft : *drafts) {
        if (draft.operatorName != desk.actor.user.name)
            continue;
        const auto file = readDraftFile(draft.bytes);
        if (!file) {
            // Never thrown away: a newer program may be able to read it.
            qCWarning(kernel::logDesk) << "Draft" << draft.id << "cannot be read";
            continue;
        }
        Unfinished unfinished{draft.id, *file, {}};
        for (const ports::CaptureSession &session : *sessions) {
            if (session.draft == draft.id)
                unfinished.sessions.append(session);
        }
        if (!isSealed(desk, *file))
            list.append(std::move(unfinished));
        else if (auto tidied = tidyUp(desk, unfinished); !tidied)
            return kernel::failure(tidied.error());
    }
    return list;
}

} // namespace

QString Unfinished::title() const
{
    const QString name = file.draft.owner.name;
    return name.isEmpty()
               ? QCoreApplication::translate("Unfinished", "a dossier without a name yet")
               : name;
}

UnfinishedPresenter::UnfinishedPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
}

void UnfinishedPresenter::load()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return readUnfinished(desk); },
        [this](kernel::Result<QList<Unfinished>> list) {
            if (!list)
                return emit failed(list.error());
            m_list = std::move(*list);
            emit changed();
        });
}

void UnfinishedPresenter::discard(const QString &draftId)
{
    for (const Unfinished &unfinished : std::as_const(m_list)) {
        if (unfinished.draftId != draftId)
            continue;
        ask(
            m_desk.storage, this, [&desk = m_desk, unfinished] { return tidyUp(desk, unfinished); },
            [this](const kernel::Status &done) {
                if (!done)
                    emit failed(done.error());
                load();
            });
    }
}

} // namespace motcua::presentation
