#include "app/storage/eventlog.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::DossierEvent;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

ports::FieldPlace reasonPlace(qint64 dossier, qint64 sequence)
{
    return {u"event.reason"_s, u"%1/%2"_s.arg(dossier).arg(sequence), 1};
}

} // namespace

Status EventLog::append(qint64 dossier, DossierEvent event)
{
    const auto clock = m_clock.state();
    if (!clock)
        return failure(clock.error());
    event.serverAt = domain::serverTimeBeside(*clock, event.at);
    return appendForeign(dossier, event);
}

Status EventLog::appendForeign(qint64 dossier, const DossierEvent &event)
{
    const auto last = m_database.integer(
        u"SELECT coalesce(max(sequence), 0) FROM event WHERE dossier = ?"_s, {dossier});
    if (!last)
        return failure(last.error());
    const qint64 sequence = *last + 1;
    const QVariant reason =
        event.reason.isEmpty()
            ? QVariant()
            : QVariant(m_vault.sealField(reasonPlace(dossier, sequence), event.reason.toUtf8()));
    return m_database.run(
        u"INSERT INTO event (dossier, sequence, at, actor, what, reason_sealed, revision, state, "
        "server_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {dossier, sequence, timeValue(event.at), event.actor, event.what, reason,
         event.revision > 0 ? QVariant(event.revision) : QVariant(),
         event.state ? QVariant(int(*event.state)) : QVariant(), timeValue(event.serverAt)});
}

Result<QList<DossierEvent>> EventLog::of(qint64 dossier)
{
    QList<DossierEvent> events;
    const auto take = [&](const Row &row) -> Status {
        DossierEvent event{row.integer(0), row.time(1), row.text(2), row.text(3), {}};
        if (!row.isNull(4)) {
            const auto reason =
                m_vault.openField(reasonPlace(dossier, event.sequence), row.bytes(4));
            if (!reason)
                return failure(reason.error());
            event.reason = QString::fromUtf8(*reason);
        }
        event.revision = int(row.integer(5)); // none is 0
        if (!row.isNull(6))
            event.state = domain::DossierState(row.integer(6));
        event.serverAt = row.time(7);
        events.append(event);
        return {};
    };
    const auto done = m_database.each(
        u"SELECT sequence, at, actor, what, reason_sealed, "
        "revision, state, server_at FROM event WHERE dossier = ? ORDER BY sequence"_s,
        {dossier}, take);
    if (!done)
        return failure(done.error());
    return events;
}

} // namespace motcua::storage
