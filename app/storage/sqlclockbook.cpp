#include "app/storage/sqlclockbook.h"

#include "app/storage/generation.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto serverSetting = u"clock.server"_s;
const auto confirmedSetting = u"clock.confirmed"_s;

Result<QJsonObject> objectOf(const ports::SettingsStore &settings, const QString &name)
{
    const auto bytes = settings.value(name);
    if (!bytes)
        return failure(bytes.error());
    return QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

qint64 millis(const QJsonValue &value) { return value.toInteger(); }

} // namespace

Result<domain::ClockState> SqlClockBook::state() const
{
    const auto heard = objectOf(m_parts.settings, serverSetting);
    const auto confirmed = objectOf(m_parts.settings, confirmedSetting);
    if (!heard || !confirmed)
        return failure(heard ? confirmed.error() : heard.error());
    const auto setBack = m_parts.settings.value(setBackSetting);
    if (!setBack)
        return failure(setBack.error());
    domain::ClockState state;
    state.setBackBy = QString::fromUtf8(setBack->value_or(QByteArray()));
    if (heard->contains(u"aheadMs"_s)) {
        const qint64 at = millis((*heard)[u"at"_s]);
        state.heardAt = QDateTime::fromMSecsSinceEpoch(at);
        state.serverAheadMs = millis((*heard)[u"aheadMs"_s]);
        if ((*heard)[u"boot"_s].toString() == m_parts.boot) {
            // What the clock was set by since then, as against the time that really passed.
            const qint64 passed = m_parts.clock.monotonicMs() - millis((*heard)[u"running"_s]);
            const qint64 shown = m_parts.clock.now().toMSecsSinceEpoch() - at;
            *state.serverAheadMs -= shown - passed;
        }
    }
    state.isConfirmed = !confirmed->isEmpty();
    if (confirmed->contains(u"aheadMs"_s))
        state.confirmedAheadMs = millis((*confirmed)[u"aheadMs"_s]);
    const auto last = m_parts.database.first(
        u"SELECT at FROM audit WHERE sequence > ? ORDER BY at DESC LIMIT 1"_s,
        {millis((*confirmed)[u"sequence"_s])}, [](const Row &row) { return row.time(0); });
    if (!last)
        return failure(last.error());
    state.lastRow = last->value_or(QDateTime());
    return state;
}

Status SqlClockBook::noteServer(qint64 aheadMs)
{
    return m_parts.settings.set(serverSetting,
                                bytesOf({{u"aheadMs"_s, aheadMs},
                                         {u"at"_s, m_parts.clock.now().toMSecsSinceEpoch()},
                                         {u"running"_s, m_parts.clock.monotonicMs()},
                                         {u"boot"_s, m_parts.boot}}));
}

Status SqlClockBook::confirm(const QString &reason, const ports::Actor &actor)
{
    if (!domain::mayDo(actor.user.role, domain::Permission::Supervise))
        return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"clock.reason"_s);
    const auto known = state();
    if (!known)
        return failure(known.error());
    return inTransaction(m_parts.database, [&]() -> Status {
        const auto newest =
            m_parts.database.integer(u"SELECT coalesce(max(sequence), 0) FROM audit"_s);
        if (!newest)
            return failure(newest.error());
        QJsonObject word{{u"sequence"_s, *newest}};
        QJsonObject detail{{u"reason"_s, reason.trimmed()},
                           {u"lastRow"_s, kernel::isoText(known->lastRow)}};
        if (known->serverAheadMs) {
            word.insert(u"aheadMs"_s, *known->serverAheadMs);
            detail.insert(u"serverAheadSeconds"_s, *known->serverAheadMs / 1000);
        }
        return inOrder(
            [&] { return m_parts.settings.set(confirmedSetting, bytesOf(word)); },
            [&] {
                return m_parts.audit.append(actor, {u"clockConfirmed"_s, u"clock"_s, detail});
            });
    });
}

Status SqlClockBook::mayNumber() const
{
    if (!m_parts.isSettled)
        return failure(ErrorKind::Refused, u"store.copied"_s);
    const auto known = state();
    if (!known)
        return failure(known.error());
    if (auto doubt = domain::clockDoubt(*known, m_parts.clock.now()))
        return kernel::failure(*std::move(doubt));
    return {};
}

Result<QDate> SqlClockBook::numberDay(const QDateTime &receivedAt) const
{
    constexpr qint64 longestSealingMs = 3'600'000;
    // A time that is far from now was typed by a person, who knows the day.
    if (std::llabs(receivedAt.msecsTo(m_parts.clock.now())) > longestSealingMs)
        return receivedAt.date();
    const auto known = state();
    if (!known)
        return failure(known.error());
    return domain::trustedTime(*known, receivedAt).date();
}

} // namespace motcua::storage
