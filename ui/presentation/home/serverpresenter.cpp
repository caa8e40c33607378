#include "ui/presentation/home/serverpresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

ServerPresenter::ServerPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    connect(&desk.server.status, &services::SyncStatus::reported, this, &ServerPresenter::refresh);
}

bool ServerPresenter::maySupervise() const
{
    return domain::mayDo(m_desk.actor.user.role, domain::Permission::Supervise);
}

void ServerPresenter::refresh()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return desk.server.clock.state(); },
        [this](const kernel::Result<domain::ClockState> &clock) {
            if (clock) // else the old banner stays; storing itself tells of a broken store
                show(*clock);
        });
}

void ServerPresenter::show(const domain::ClockState &clock)
{
    Banner banner;
    const auto doubt = domain::clockDoubt(clock, m_desk.clock.now());
    const auto &reason = m_desk.server.status.reason();
    if (doubt) {
        const bool isOfClock = clock.setBackBy.isEmpty();
        banner = {errorText(*doubt), isOfClock ? Deed::ConfirmClock : Deed::None, true};
    } else if (reason && reason->key == "pull.tooMany"_L1) {
        banner = {errorText(*reason), Deed::AcceptEndings, true};
    } else if (domain::isClockOff(clock)) {
        const qint64 seconds = *clock.serverAheadMs / 1000;
        banner.text = seconds > 0
                          ? tr("This machine's clock is %1 behind the server's: set it right.")
                                .arg(durationText(seconds))
                          : tr("This machine's clock is %1 ahead of the server's: set it right.")
                                .arg(durationText(-seconds));
    } else if (reason && reason->kind == kernel::ErrorKind::NotAllowed) {
        banner = {errorText(*reason), Deed::None, true}; // the login does not fit
    }
    m_banner = std::move(banner);
    emit changed();
}

void ServerPresenter::confirmClock(const QString &reason)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, reason] { return desk.server.clock.confirm(reason, desk.actor); },
        [this](const kernel::Status &done) {
            if (!done)
                return emit failed(done.error());
            emit settled(tr("This machine's clock counts as right."));
            refresh();
        });
}

void ServerPresenter::acceptEndings() { m_desk.server.acceptEndings(); }

void ServerPresenter::settle(const QString &code, Settling settling, const QString &reason)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, code, settling, reason] {
            return desk.server.news.settle(code, settling, reason, desk.actor);
        },
        [this](const kernel::Result<domain::Dossier> &dossier) {
            if (!dossier)
                return emit failed(dossier.error());
            emit settled(tr("%1 is now “%2”.").arg(dossier->code, stateText(dossier->state)));
            m_desk.syncNow();
        });
}

void ServerPresenter::withdraw(const kernel::OutboxId &item, const QString &reason)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, item, reason] { return desk.outbox.withdraw(item, reason, desk.actor); },
        [this](const kernel::Status &done) {
            if (!done)
                return emit failed(done.error());
            emit settled(tr("It will not be sent."));
        });
}

} // namespace motcua::presentation
