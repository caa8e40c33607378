#include "app/cli/syncrounds.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace motcua::cli
{

using kernel::failure;

SyncRounds::SyncRounds(OpenDesk &desk, Tools &tools, QObject *parent)
    : QObject(parent), m_desk(desk), m_tools(tools)
{
}

void SyncRounds::start(SyncWish wish, ports::Completion<SyncOutcome> done)
{
    m_wish = wish;
    m_done = std::move(done);
    m_rig = std::make_unique<SyncRig>(m_desk, m_tools, nullptr);
    connect(&m_rig->engine(), &sync::SyncEngine::finishedRound, this, &SyncRounds::roundFinished);
    if (wish.timeoutSeconds > 0)
        QTimer::singleShot(wish.timeoutSeconds * 1000, this, &SyncRounds::finish);
    if (wish.untilEmpty)
        m_rig->engine().start(); // and further rounds when an item's time has come
    using Pull = sync::SyncEngine::Pull;
    m_rig->engine().syncNow(wish.acceptEndings ? Pull::Confirmed : Pull::Careful);
}

void SyncRounds::roundFinished(const sync::SyncReport &report)
{
    m_outcome.sent += report.sent;
    m_outcome.pulled += report.pulled;
    m_outcome.fault = report.reason;
    if (!m_wish.untilEmpty || !somethingMoves())
        finish();
}

/// What is set aside waits for a person, and what a courier has for him.
bool SyncRounds::somethingMoves() const
{
    const auto items = m_desk.outbox().all();
    return items && std::any_of(items->begin(), items->end(), [](const domain::OutboxItem &item) {
               return domain::isUnderWay(item.state) && item.state != domain::SyncState::Exported;
           });
}

void SyncRounds::finish()
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    m_rig->engine().stop();
    const auto left = m_desk.outbox().summary();
    if (!left)
        return done(failure(left.error()));
    m_outcome.left = *left;
    if (!m_outcome.fault)
        m_outcome.fault = oldestReason();
    done(m_outcome);
}

std::optional<kernel::Error> SyncRounds::oldestReason() const
{
    const auto items = m_desk.outbox().all();
    if (!items)
        return std::nullopt;
    for (const domain::OutboxItem &item : *items) {
        if (!domain::isSettled(item.state) && !item.reason.isEmpty())
            return kernel::Error{kernel::ErrorKind::Network, item.reason, item.reasonArguments, {}};
    }
    return std::nullopt;
}

} // namespace motcua::cli
