// What a courier brings from other desks.

#include "app/storage/courierhome.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include "app/core/domain/dossiercode.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::CarriedDossier;
using domain::OutboxItem;
using domain::SyncState;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::CourierDelivery;

namespace
{

QString hex(const QByteArray &key) { return QString::fromLatin1(key.toHex()); }

bool isSameEvent(const domain::DossierEvent &left, const domain::DossierEvent &right)
{
    return left.at == right.at && left.what == right.what && left.actor == right.actor &&
           left.revision == right.revision;
}

} // namespace

Result<ports::TakenIn> SqlCourierStore::takeIn(const CourierDelivery &delivery,
                                               const ports::Actor &actor)
{
    ports::TakenIn taken;
    const auto done = inTransaction(m_bench.database, [&]() -> Status {
        if (auto met = m_rows.meet(delivery); !met)
            return met;
        for (const CarriedDossier &carried : delivery.dossiers)
            if (auto one = takeDossier(delivery, carried, taken, actor); !one)
                return one;
        return m_bench.audit.append(actor, {u"courierImported"_s,
                                            delivery.head.id,
                                            {{u"desk"_s, delivery.head.desk},
                                             {u"key"_s, hex(delivery.sender)},
                                             {u"confirmed"_s, delivery.isConfirmed},
                                             {u"fresh"_s, taken.fresh},
                                             {u"renewed"_s, taken.renewed},
                                             {u"known"_s, taken.known}}});
    });
    if (!done)
        return failure(done.error());
    for (const CarriedDossier &carried : delivery.dossiers)
        if (auto indexed = indexAnew(carried.dossier.id); !indexed)
            return failure(indexed.error());
    return taken;
}

Result<ports::TakenIn> SqlCourierStore::look(const CourierDelivery &delivery)
{
    Transaction undone(m_bench.database); // what it notes of the desk is not kept
    if (auto begun = undone.begin(); !begun)
        return failure(begun.error());
    if (auto met = m_rows.meet(delivery); !met)
        return failure(met.error());
    ports::TakenIn seen;
    for (const CarriedDossier &carried : delivery.dossiers) {
        const auto before = homeOf(carried.dossier.id);
        const auto clash = clashOf(carried.dossier);
        const auto items = m_rows.itemsOf(carried.dossier.id);
        if (!before || !clash || !items)
            return failure(!before ? before.error() : clash ? items.error() : clash.error());
        const bool isFurther = *before && ((*before)->revision < carried.dossier.revision ||
                                           items->size() < carried.items.size());
        if (*before && (*before)->origin != hex(delivery.sender))
            ++seen.own;
        else if (!*before && !clash->isEmpty())
            seen.clashing.append(*clash);
        else
            ++(!*before ? seen.fresh : isFurther ? seen.renewed : seen.known);
    }
    return seen;
}

Status SqlCourierStore::takeDossier(const CourierDelivery &delivery, const CarriedDossier &carried,
                                    ports::TakenIn &taken, const ports::Actor &actor)
{
    const auto before = homeOf(carried.dossier.id);
    if (!before)
        return failure(before.error());
    if (*before && (*before)->origin != hex(delivery.sender)) {
        ++taken.own; // here it was received, and from here it is sent
        return {};
    }
    const bool isFresh = !*before;
    if (isFresh) {
        // One number must not hold up the whole stick (I7).
        const auto clash = clashOf(carried.dossier);
        if (!clash)
            return failure(clash.error());
        if (!clash->isEmpty()) {
            taken.clashing.append(*clash);
            return {};
        }
    }
    const bool isRenewed = !isFresh && (*before)->revision < carried.dossier.revision;
    if (auto written = isFresh     ? addNew(delivery, carried)
                       : isRenewed ? renew(**before, carried)
                                   : Status();
        !written)
        return written;
    const auto home = homeOf(carried.dossier.id);
    if (!home)
        return failure(home.error());
    const qint64 row = (*home)->row;
    bool isMore = isRenewed;
    const auto items = [&]() -> Status {
        const auto added = addItems(row, delivery, carried, actor);
        if (!added)
            return failure(added.error());
        isMore = isMore || *added;
        return {};
    };
    auto done = inOrder([&] { return addEvents(row, carried); }, items,
                        [&] { return m_rows.keepDocuments(row, carried.dossier); });
    ++(isFresh ? taken.fresh : isMore ? taken.renewed : taken.known);
    return done;
}

/// An official number of it that another dossier has here; empty = none.
Result<QString> SqlCourierStore::clashOf(const domain::Dossier &dossier)
{
    for (const QString &code : QStringList{dossier.code} + dossier.formerCodes) {
        const auto holder = m_numbers.rowOf(code);
        if (!holder)
            return failure(holder.error());
        if (*holder && !domain::isProvisionalCode(code))
            return code;
    }
    return QString();
}

Status SqlCourierStore::addNew(const CourierDelivery &delivery, const CarriedDossier &carried)
{
    const auto row = m_dossiers.reserve(carried.dossier);
    if (!row)
        return failure(row.error());
    StoredDossier stored{*row, carried.dossier};
    stored.dossier.provisional = domain::isProvisionalCode(stored.dossier.code);
    return inOrder(
        [&] {
            return m_numbers.keep(stored.dossier, hex(delivery.sender), *row, m_bench.clock.now());
        },
        [&] {
            return m_bench.database.run(
                u"UPDATE dossier SET origin = ?, carried = ? WHERE number = ?"_s,
                {hex(delivery.sender), stored.dossier.revision, *row});
        },
        [&] { return m_dossiers.fill(stored); });
}

/// Its own desk has gone on with it. What the server made of its number meanwhile stays.
Status SqlCourierStore::renew(const Home &home, const CarriedDossier &carried)
{
    const QString &theirs = carried.dossier.code;
    const auto holder = m_numbers.rowOf(theirs);
    if (!holder)
        return failure(holder.error());
    const bool isOfficial = !domain::isProvisionalCode(theirs);
    if (home.provisional && isOfficial && !*holder)
        if (auto swapped = m_numbers.replace(home.row, theirs, m_bench.clock.now()); !swapped)
            return swapped;
    const auto code = m_numbers.currentOf(home.row);
    const auto former = m_numbers.formerOf(home.row);
    if (!code || !former)
        return failure(code ? former.error() : code.error());
    StoredDossier stored{home.row, carried.dossier};
    stored.dossier.code = *code;
    stored.dossier.formerCodes = *former;
    stored.dossier.provisional = domain::isProvisionalCode(*code);
    return inOrder(
        [&] {
            return m_bench.database.run(u"UPDATE dossier SET carried = ? WHERE number = ?"_s,
                                        {stored.dossier.revision, home.row});
        },
        [&] { return m_dossiers.fill(stored); });
}

Status SqlCourierStore::addEvents(qint64 row, const CarriedDossier &carried)
{
    const auto there = m_events.of(row);
    if (!there)
        return failure(there.error());
    for (const domain::DossierEvent &event : carried.events) {
        const bool isKnown = std::any_of(there->begin(), there->end(), [&](const auto &known) {
            return isSameEvent(known, event);
        });
        if (isKnown)
            continue;
        if (auto added = m_events.appendForeign(row, event); !added)
            return added;
    }
    return {};
}

Result<bool> SqlCourierStore::addItems(qint64 row, const CourierDelivery &delivery,
                                       const CarriedDossier &carried, const ports::Actor &actor)
{
    const auto there = m_rows.itemsOf(carried.dossier.id);
    if (!there)
        return failure(there.error());
    bool isMore = false;
    for (OutboxItem item : carried.items) {
        const auto known = std::find_if(there->begin(), there->end(), [&](const OutboxItem &other) {
            return other.kind == item.kind && other.revision == item.revision;
        });
        if (known != there->end()) {
            const auto settled = m_rows.settle(row, *known, item, actor);
            if (!settled)
                return failure(settled.error());
            isMore = isMore || *settled;
            continue;
        }
        // It may be at the server by another way: whoever was first to take it in looks it up
        // before creating it, the others only wait for it to show.
        if (!domain::isSettled(item.state))
            item.state = delivery.elsewhere.contains(item.dossier.value)
                             ? SyncState::Exported
                             : SyncState::OutcomeUnknown;
        item.nextAt = m_bench.clock.now();
        item.nextBytes = -1;
        if (auto added = m_outbox.add(item, row); !added)
            return failure(added.error());
        isMore = true;
    }
    return isMore;
}

} // namespace motcua::storage
