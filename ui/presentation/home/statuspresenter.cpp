#include "ui/presentation/home/statuspresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"

namespace motcua::presentation
{

namespace
{

constexpr int tickMs = 5000;
constexpr qint64 linkSeconds = 15 * 60; // heard of the server so lately: there is a link
constexpr qint64 alarmSeconds = 4 * 3600;

} // namespace

StatusPresenter::StatusPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &StatusPresenter::refresh);
    m_tick.start();
    connect(&desk.server.status, &services::SyncStatus::reported, this, &StatusPresenter::refresh);
}

void StatusPresenter::refresh()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return desk.outbox.summary(); },
        [this](const kernel::Result<domain::OutboxSummary> &summary) {
            if (!summary)
                return; // the old line stays; storing itself tells of a broken store
            m_summary = *summary;
            emit changed();
        });
}

QString StatusPresenter::line() const { return outboxLine(m_summary, m_desk.clock.now()); }

bool StatusPresenter::isAlarm() const
{
    if (m_summary.quarantined > 0)
        return true;
    if (!m_summary.oldestUnsent.isValid())
        return false;
    const QDateTime now = m_desk.clock.now();
    const bool hasLink =
        m_summary.lastContact.isValid() && m_summary.lastContact.secsTo(now) < linkSeconds;
    if (hasLink)
        return m_summary.oldestUnsent.secsTo(now) > alarmSeconds;
    const QDate day = kernel::inVietnam(m_summary.oldestUnsent).date();
    const auto sessions = m_desk.calendar.sessionsOn(day);
    const QTime close = sessions.isEmpty() ? QTime(17, 0) : sessions.last().end;
    return now > kernel::vietnamTime(day, close);
}

void StatusPresenter::sendNow() { m_desk.syncNow(); }

} // namespace motcua::presentation
