#include "app/storage/generation.h"

#include "app/core/kernel/logging.h"
#include "app/storage/feerows.h"
#include "app/storage/outboxrows.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::OutboxItem;
using domain::SyncEvent;
using domain::SyncState;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto fingerprintSetting = u"store.fingerprint"_s;
constexpr qsizetype hashBytes = 32; // of an audit row

/// Four of 32 signs that nobody takes for another one.
QByteArray randomMark()
{
    constexpr QByteArrayView signs("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QByteArray mark;
    for (int i = 0; i < 4; ++i)
        mark.append(signs[QRandomGenerator::system()->bounded(int(signs.size()))]);
    return mark;
}

QByteArray bytesOf(const Fingerprint &fingerprint)
{
    return QJsonDocument(toJson(fingerprint)).toJson(QJsonDocument::Compact);
}

QString anchorPath(const QString &folder) { return folder + u"/anchor"_s; }

/// What was on its way: looked up where a number tells it, else a person has to look, for a second
/// report or create could be one too many.
QList<SyncEvent> movesAfterCopy(OutboxItem &item, bool isProvisional)
{
    const bool isCreate = item.kind == domain::OutboxKind::CreateDossier;
    if (domain::needsPerson(item.state)) {
        item.createAttempted = item.createAttempted || isCreate; // looked up when it is sent again
        return {};
    }
    const bool mayBeSent =
        item.state == SyncState::Queued || item.state == SyncState::OutcomeUnknown;
    if (isCreate && !mayBeSent)
        return {};
    item.createAttempted = isCreate;
    item.emptyLookUps = 0;
    if (!isCreate || isProvisional) {
        item.reason = u"sync.restored"_s;
        item.reasonArguments.clear();
        return {SyncEvent::Fail};
    }
    return item.state == SyncState::Queued ? QList{SyncEvent::LoseAnswer} : QList<SyncEvent>{};
}

} // namespace

Result<int> Generation::number() const
{
    const auto kept = m_parts.settings.value(generationSetting);
    if (!kept)
        return failure(kept.error());
    return std::max(1, kept->value_or(QByteArray()).toInt());
}

Result<QString> Generation::name() const
{
    const auto own = number();
    const auto mark = m_parts.settings.value(markSetting);
    if (!own || !mark)
        return failure(own ? mark.error() : own.error());
    const QString text = QString::number(*own);
    return *mark ? QString(text + u'.' + QString::fromLatin1(**mark)) : text;
}

Result<bool> Generation::check(const Fingerprint &now, const ports::Vault &vault) const
{
    const auto kept = m_parts.settings.value(fingerprintSetting);
    const auto isOlder = isOlderThanAnchor();
    const auto setBack = m_parts.settings.value(setBackSetting);
    if (!kept || !isOlder)
        return failure(kept ? isOlder.error() : kept.error());
    if (!setBack)
        return failure(setBack.error());
    const auto before =
        fingerprintFromJson(QJsonDocument::fromJson(kept->value_or(QByteArray())).object());
    const bool isSetBack = !setBack->value_or(QByteArray()).isEmpty();
    const bool isCopy = *isOlder || isSetBack || (*kept && isElsewhere(before, now));
    Status done;
    if (isCopy)
        done = begin(now, vault);
    else if (before != now)
        done = m_parts.settings.set(fingerprintSetting, bytesOf(now));
    if (!done && done.error().key == "disk.full"_L1)
        return !isCopy;
    if (!done)
        return failure(done.error());
    dropAnchor();
    return true;
}

Status Generation::begin(const Fingerprint &now, const ports::Vault &vault) const
{
    const auto before = number();
    if (!before)
        return failure(before.error());
    const QByteArray next = QByteArray::number(*before + 1);
    qCWarning(kernel::logStore) << "This store is a copy or was put back: generation" << next;
    return inTransaction(m_parts.database, [&] {
        return inOrder([&] { return m_parts.settings.set(generationSetting, next); },
                       [&] { return m_parts.settings.set(markSetting, randomMark()); },
                       [&] { return m_parts.settings.set(setBackSetting, {}); },
                       [&] {
                           return m_parts.settings.set(
                               fingerprintSetting,
                               QJsonDocument(toJson(now)).toJson(QJsonDocument::Compact));
                       },
                       [&] { return m_parts.database.run(u"UPDATE number_pool SET voided = 1"_s); },
                       [&] { return reopenSending(vault); },
                       [&] {
                           ports::Actor actor;
                           actor.user.name = u"store"_s;
                           return m_parts.audit.append(
                               actor, {u"newGeneration"_s, QString::fromLatin1(next), {}});
                       });
    });
}

Status Generation::reopenSending(const ports::Vault &vault) const
{
    OutboxRows rows(m_parts.database, vault);
    const auto waiting = m_parts.database.all(
        u"SELECT o.id, d.provisional FROM outbox o JOIN dossier d ON d.number = o.dossier "
        "WHERE o.state NOT IN ('accepted', 'purgeable', 'purged', 'cancelled', 'exported')"_s,
        {}, [](const Row &row) { return std::pair(row.text(0), row.boolean(1)); });
    if (!waiting)
        return failure(waiting.error());
    for (const auto &[id, isProvisional] : *waiting) {
        auto item = rows.byId({id});
        Status written;
        if (item && *item) {
            const auto moves = movesAfterCopy(**item, isProvisional);
            (*item)->state = domain::stateAfter((*item)->state, moves).value_or((*item)->state);
            written = rows.update(**item);
        } else {
            // A row that cannot be read must not keep everybody out.
            written = m_parts.database.run(u"UPDATE outbox SET state = 'quarantined', "
                                           "reason = 'store.damaged' WHERE id = ?"_s,
                                           {id});
        }
        if (!written)
            return written;
    }
    return {};
}

Result<bool> Generation::isOlderThanAnchor() const
{
    QFile file(anchorPath(m_parts.folder));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> parts = file.readAll().split(' ');
    if (parts.size() != 2 || parts[1].size() != 2 * hashBytes)
        return false; // cut short by a crash, were it by one digit
    const auto same =
        m_parts.database.integer(u"SELECT count(*) FROM audit WHERE sequence = ? AND hash = ?"_s,
                                 {parts[0].toLongLong(), QByteArray::fromHex(parts[1])});
    if (!same)
        return failure(same.error());
    return *same == 0;
}

void Generation::dropAnchor() const
{
    const auto last = m_parts.database.first(
        u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s, {},
        [](const Row &row) -> QByteArray {
            return QByteArray::number(row.integer(0)) + ' ' + row.bytes(1).toHex();
        });
    if (last && *last)
        dropAnchor(**last);
}

void Generation::dropAnchor(const QByteArray &newest) const
{
    // Renamed into place: half an anchor would hide a copy.
    QFile fresh(anchorPath(m_parts.folder) + u".new"_s);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        fresh.write(newest) != newest.size())
        return;
    fresh.close();
    std::rename(QFile::encodeName(fresh.fileName()).constData(),
                QFile::encodeName(anchorPath(m_parts.folder)).constData());
}

} // namespace motcua::storage
