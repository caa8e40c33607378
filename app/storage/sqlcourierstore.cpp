#include "app/storage/sqlcourierstore.h"

#include "app/storage/courierhome.h"
#include "app/storage/feerows.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::CarriedDossier;
using domain::OutboxItem;
using domain::SyncEvent;
using domain::SyncState;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::Exportable;

namespace
{

bool mayGo(SyncState state) { return domain::stateAfter(state, SyncEvent::Export).has_value(); }

/// The items of one dossier that go: from its first open one as far as nothing stands in between
/// that a person or the link must settle first.
QList<OutboxItem> going(const QList<OutboxItem> &items)
{
    QList<OutboxItem> list;
    for (const OutboxItem &item : items) {
        if (domain::isSettled(item.state))
            continue;
        if (!mayGo(item.state))
            break;
        list.append(item);
    }
    return list;
}

QJsonObject auditOf(const Exportable &gone)
{
    return {{u"dossiers"_s, int(gone.dossiers.size())},
            {u"items"_s, int(gone.items.size())},
            {u"again"_s, gone.again}};
}

} // namespace

SqlCourierStore::SqlCourierStore(Workbench &bench)
    : m_bench(bench), m_outbox(bench.database, *bench.vault),
      m_dossiers(bench.database, *bench.vault), m_numbers(bench.database),
      m_events(bench.database, *bench.vault, bench.clockBook), m_rows(bench)
{
}

Result<QString> SqlCourierStore::generation() const
{
    const auto value =
        m_bench.database.first(u"SELECT value FROM setting WHERE name = ?"_s, {generationSetting},
                               [](const Row &row) { return QString::fromUtf8(row.bytes(0)); });
    if (!value)
        return failure(value.error());
    return value->value_or(QString());
}

Result<Exportable> SqlCourierStore::exportable() const
{
    const auto all = m_outbox.list(
        u"d.origin = '' AND o.dossier IN (SELECT dossier FROM outbox WHERE state NOT IN "
        "('accepted', 'purgeable', 'purged', 'cancelled'))"_s);
    if (!all)
        return failure(all.error());
    QList<kernel::DossierId> order;
    QHash<QString, QList<OutboxItem>> byDossier;
    for (const OutboxItem &item : *all) {
        if (!byDossier.contains(item.dossier.value))
            order.append(item.dossier);
        byDossier[item.dossier.value].append(item);
    }
    Exportable found;
    for (const kernel::DossierId &id : std::as_const(order)) {
        const QList<OutboxItem> items = byDossier.value(id.value);
        const QList<OutboxItem> leaving = going(items);
        if (leaving.isEmpty()) {
            ++found.staying;
            continue;
        }
        const auto row = m_dossiers.rowOf(id);
        if (!row)
            return failure(row.error());
        auto stored = m_dossiers.load(row->value_or(0));
        auto events = m_events.of(row->value_or(0));
        if (!stored || !events)
            return failure(stored ? events.error() : stored.error());
        QList<OutboxItem> told = leaving;
        for (qsizetype i = items.size(); i-- > 0;)
            if (domain::isSettled(items.at(i).state))
                told.prepend(items.at(i));
        found.again += std::any_of(leaving.begin(), leaving.end(), [](const OutboxItem &item) {
            return item.state == SyncState::Exported;
        });
        found.items += leaving;
        found.dossiers.append({std::move(stored->dossier), std::move(*events), told});
    }
    return found;
}

Status SqlCourierStore::noteExported(const Exportable &gone, const QString &bundle,
                                     const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        for (const OutboxItem &listed : gone.items) {
            auto item = m_outbox.byId(listed.id);
            if (!item)
                return failure(item.error());
            // The link may have settled it since it was listed: whoever takes it in finds it there.
            const auto after =
                *item ? domain::stateAfter((*item)->state, SyncEvent::Export) : std::nullopt;
            if (!after)
                continue;
            (*item)->state = *after;
            (*item)->emptyLookUps = 0;
            (*item)->reason.clear();
            (*item)->reasonArguments.clear();
            (*item)->nextAt = m_bench.clock.now();
            if (auto written = m_outbox.update(**item); !written)
                return written;
        }
        for (const CarriedDossier &carried : gone.dossiers) {
            const auto row = m_dossiers.rowOf(carried.dossier.id);
            if (!row)
                return failure(row.error());
            if (auto kept = m_rows.keepDocuments(row->value_or(0), carried.dossier); !kept)
                return kept;
        }
        return m_bench.audit.append(actor, {u"courierExported"_s, bundle, auditOf(gone)});
    });
}

Status SqlCourierStore::undoExported(const Exportable &gone, const QString &bundle,
                                     const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        for (const OutboxItem &listed : gone.items) {
            auto item = m_outbox.byId(listed.id);
            if (!item)
                return failure(item.error());
            if (!*item || (*item)->state != SyncState::Exported)
                continue; // the server was heard of it meanwhile
            (*item)->state = listed.state;
            (*item)->reason = listed.reason;
            (*item)->reasonArguments = listed.reasonArguments;
            (*item)->nextAt = listed.nextAt;
            if (auto written = m_outbox.update(**item); !written)
                return written;
        }
        return m_bench.audit.append(actor, {u"courierExportUndone"_s, bundle, auditOf(gone)});
    });
}

Result<std::optional<SqlCourierStore::Home>>
SqlCourierStore::homeOf(const kernel::DossierId &id) const
{
    return m_bench.database.first(
        u"SELECT number, origin, revision, provisional FROM dossier WHERE id = ?"_s, {id.value},
        [](const Row &row) {
            return Home{row.integer(0), row.text(1), int(row.integer(2)), row.boolean(3)};
        });
}

Result<QList<ports::CourierAnswers>> SqlCourierStore::answers() const
{
    const auto desks = m_rows.desks();
    if (!desks)
        return failure(desks.error());
    QList<ports::CourierAnswers> list;
    for (const ports::CourierDesk &desk : *desks) {
        const auto items =
            m_outbox.list(u"d.origin = ?"_s, {QString::fromLatin1(desk.key.toHex())});
        if (!items)
            return failure(items.error());
        ports::CourierAnswers told{desk, {}};
        QHash<QString, qsizetype> places;
        for (const OutboxItem &item : *items) {
            if (!places.contains(item.dossier.value)) {
                const auto home = homeOf(item.dossier);
                const auto code =
                    home && *home ? m_numbers.currentOf((*home)->row) : Result<QString>(QString());
                if (!home || !code)
                    return failure(home ? code.error() : home.error());
                const bool isOfficial = *home && !(*home)->provisional;
                places.insert(item.dossier.value, told.answers.size());
                told.answers.append({item.dossier, isOfficial ? *code : QString(), {}});
            }
            told.answers[places.value(item.dossier.value)].items.append(item);
        }
        if (!told.answers.isEmpty())
            list.append(std::move(told));
    }
    return list;
}

Result<ports::AnsweredDossiers>
SqlCourierStore::takeAnswers(const QString &from, const QList<domain::CourierAnswer> &answers,
                             const ports::Actor &actor)
{
    ports::AnsweredDossiers done;
    const auto written = inTransaction(m_bench.database, [&]() -> Status {
        for (const domain::CourierAnswer &answer : answers)
            if (auto taken = takeAnswer(answer, done, actor); !taken)
                return taken;
        return m_bench.audit.append(actor, {u"courierAnswered"_s,
                                            from,
                                            {{u"accepted"_s, done.accepted},
                                             {u"numbered"_s, done.numbered},
                                             {u"unknown"_s, done.unknown}}});
    });
    if (!written)
        return failure(written.error());
    for (const domain::CourierAnswer &answer : answers)
        if (auto indexed = indexAnew(answer.dossier); !indexed)
            return failure(indexed.error());
    return done;
}

Status SqlCourierStore::takeAnswer(const domain::CourierAnswer &answer,
                                   ports::AnsweredDossiers &done, const ports::Actor &actor)
{
    const auto home = homeOf(answer.dossier);
    if (!home)
        return failure(home.error());
    if (!*home || !(*home)->origin.isEmpty()) {
        ++done.unknown; // another desk's, or of a store that was lost
        return {};
    }
    const qint64 row = (*home)->row;
    const auto mine = m_rows.itemsOf(answer.dossier);
    const auto before = m_numbers.currentOf(row);
    const auto holder = m_numbers.rowOf(answer.code);
    if (!mine || !before || !holder)
        return failure(!mine ? mine.error() : before ? holder.error() : before.error());
    const auto created = std::find_if(answer.items.begin(), answer.items.end(), [](const auto &i) {
        return i.kind == domain::OutboxKind::CreateDossier && domain::isSettled(i.state) &&
               i.state != domain::SyncState::Cancelled;
    });
    const bool isAtServer = created != answer.items.end();
    if (!answer.code.isEmpty() && *holder && **holder != row) {
        ++done.unknown; // its number belongs to another dossier here: a look-up will tell
        return {};
    }
    if (isAtServer && !answer.code.isEmpty() && answer.code != *before) {
        if (auto renamed = m_rows.renumber(row, answer.code, actor); !renamed)
            return renamed;
        ++done.numbered;
    }
    for (const OutboxItem &item : *mine) {
        const auto told =
            std::find_if(answer.items.begin(), answer.items.end(), [&](const OutboxItem &other) {
                return other.kind == item.kind && other.revision == item.revision;
            });
        if (told == answer.items.end())
            continue;
        if (told->state == domain::SyncState::Cancelled) {
            if (auto back = m_rows.bringBack(item); !back)
                return back;
            continue;
        }
        const auto settled = m_rows.settle(row, item, *told, actor);
        if (!settled)
            return failure(settled.error());
        done.accepted += *settled ? 1 : 0;
    }
    return {};
}

Status SqlCourierStore::noteAnswered(const QString &desk, int answers, const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&] {
        return m_bench.audit.append(actor, {u"courierAnswers"_s, desk, {{u"dossiers"_s, answers}}});
    });
}

/// Search finds it under its present number.
Status SqlCourierStore::indexAnew(const kernel::DossierId &id)
{
    if (!m_bench.index.isReady())
        return {};
    const auto row = m_dossiers.rowOf(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return {};
    const auto stored = m_dossiers.load(**row);
    if (!stored)
        return failure(stored.error());
    m_bench.index.add(**row, DossierRows::searchText(stored->dossier));
    return {};
}

} // namespace motcua::storage
