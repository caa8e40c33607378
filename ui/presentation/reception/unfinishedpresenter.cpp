#include "ui/presentation/reception/unfinishedpresenter.h"

#include "ui/presentation/ask.h"

#include <QCoreApplication>

namespace motcua::presentation
{

QString unfinishedTitle(const services::Unfinished &reception)
{
    const QString name = reception.saved.draft.owner.name;
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
        m_desk.storage, this, [&desk = m_desk] { return desk.receptions.unfinished(desk.actor); },
        [this](kernel::Result<QList<services::Unfinished>> list) {
            if (!list)
                return emit failed(list.error());
            m_list = std::move(*list);
            emit changed();
        });
}

void UnfinishedPresenter::discard(const QString &draftId)
{
    for (const services::Unfinished &unfinished : std::as_const(m_list)) {
        if (unfinished.draftId != draftId)
            continue;
        ask(
            m_desk.storage, this,
            [&desk = m_desk, unfinished] {
                return desk.receptions.discard(unfinished, desk.actor);
            },
            [this](const kernel::Status &done) {
                if (!done)
                    emit failed(done.error());
                load();
            });
    }
}

} // namespace motcua::presentation
