#include "tests/fakes/memorystores.h"

#include "app/core/domain/searchkey.h"
#include "app/core/kernel/clock.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

domain::DossierSummary summaryOf(const domain::Dossier &dossier)
{
    return {dossier.id,
            dossier.code,
            dossier.provisional,
            dossier.state,
            dossier.procedureName,
            dossier.owner.name,
            dossier.receivedAt,
            dossier.dueAt,
            dossier.answerBy,
            !dossier.extensions.isEmpty()};
}

template <class Match>
std::optional<domain::Dossier> firstOf(const QList<domain::Dossier> &dossiers, Match match)
{
    const auto found = std::find_if(dossiers.begin(), dossiers.end(), match);
    return found == dossiers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool matchesWords(const QString &text, const QString &query)
{
    const QString key = u" "_s + domain::searchKey(text);
    const QStringList words = domain::searchWords(query);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return key.contains(u" "_s + word); });
}

kernel::Status StoreFaults::next()
{
    ++calls;
    if (failAt > 0 && (calls == failAt || (forGood && calls > failAt)))
        return failure(ErrorKind::Store, u"disk.full"_s);
    return {};
}

kernel::Result<ports::StoredBlob> MemoryBlobStore::put(QIODevice &clear)
{
    if (auto good = faults ? faults->next() : kernel::Status(); !good)
        return failure(good.error());
    const QByteArray content = clear.readAll();
    return ports::StoredBlob{put(content), content.size()};
}

QByteArray MemoryBlobStore::put(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    m_blobs.insert(hash, content);
    return hash;
}

kernel::Result<std::unique_ptr<QIODevice>> MemoryBlobStore::open(const QByteArray &sha256) const
{
    const auto blob = m_blobs.constFind(sha256);
    if (blob == m_blobs.constEnd())
        return failure(ErrorKind::Store, u"blob.missing"_s);
    auto device = std::make_unique<QBuffer>();
    device->setData(*blob);
    device->open(QIODevice::ReadOnly);
    return device;
}

kernel::Status MemoryBlobStore::check(const QByteArray &sha256) const
{
    if (!m_blobs.contains(sha256))
        return failure(ErrorKind::Store, u"blob.missing"_s);
    return {};
}

kernel::Result<domain::Dossier> MemoryDossierStore::seal(domain::Dossier dossier,
                                                         const ports::Actor &)
{
    if (sealFault)
        return failure(*std::exchange(sealFault, std::nullopt));
    if (auto good = faults ? faults->next() : kernel::Status(); !good)
        return failure(good.error());
    if (dossier.code.isEmpty())
        dossier.code = u"%1-%2-%3"_s.arg(dossier.agencyCode)
                           .arg(dossier.receivedAt.toString(u"yyMMdd"_s))
                           .arg(dossiers.size() + 1, 4, 10, QChar(u'0'));
    dossiers.prepend(dossier);
    domain::OutboxItem item;
    item.id.value = u"create-"_s + dossier.id.value;
    item.dossier = dossier.id;
    item.queuedAt = dossier.receivedAt;
    items.append(item);
    return dossier;
}

kernel::Result<domain::Dossier>
MemoryDossierStore::move(domain::Dossier dossier, domain::DossierEvent event, const ports::Actor &)
{
    const auto kept =
        std::find_if(dossiers.begin(), dossiers.end(),
                     [&](const domain::Dossier &row) { return row.id == dossier.id; });
    Q_ASSERT(kept != dossiers.end());
    if (kept->revision != dossier.revision)
        return failure(ErrorKind::Refused, u"dossier.changed"_s, {kept->code});
    dossier.revision += 1;
    // Number and former numbers may have changed since the caller read it.
    dossier.code = kept->code;
    dossier.provisional = kept->provisional;
    *kept = dossier;
    QList<domain::DossierEvent> &events = history[dossier.id.value];
    event.sequence = events.size() + 1;
    event.revision = dossier.revision;
    event.state = dossier.state;
    events.append(event);
    domain::OutboxItem item;
    item.id.value = u"move-%1-"_s.arg(dossier.revision) + dossier.id.value;
    item.dossier = dossier.id;
    item.kind = domain::OutboxKind::ReportProgress;
    item.revision = dossier.revision;
    items.append(item);
    return dossier;
}

kernel::Result<domain::Dossier> MemoryDossierStore::join(domain::Dossier dossier,
                                                         domain::DossierEvent event,
                                                         const QList<domain::RemoteFile> &files,
                                                         const ports::Actor &actor)
{
    auto joined = move(std::move(dossier), std::move(event), actor);
    if (joined)
        items.last().files = files;
    return joined;
}

kernel::Result<domain::Dossier> MemoryDossierStore::correct(domain::Dossier dossier,
                                                            domain::DossierEvent event,
                                                            const ports::Actor &actor)
{
    auto written = move(std::move(dossier), std::move(event), actor);
    if (written)
        items.removeLast(); // the server is told nothing
    return written;
}

kernel::Status MemoryDossierStore::note(const kernel::DossierId &id, domain::DossierEvent event,
                                        const ports::Actor &)
{
    history[id.value].append(event);
    return {};
}

kernel::Status MemoryDossierStore::keepPaper(const kernel::DossierId &id, const ports::StoredBlob &,
                                             domain::DossierEvent event, const ports::Actor &actor)
{
    return note(id, std::move(event), actor);
}

kernel::Result<std::optional<domain::Dossier>>
MemoryDossierStore::byId(const kernel::DossierId &id) const
{
    if (auto good = faults ? faults->next() : kernel::Status(); !good)
        return failure(good.error());
    return firstOf(dossiers, [&](const domain::Dossier &dossier) { return dossier.id == id; });
}

domain::Dossier MemoryDossierStore::dossier(const QString &id) const
{
    return firstOf(dossiers, [&](const domain::Dossier &dossier) { return dossier.id.value == id; })
        .value_or(domain::Dossier());
}

kernel::Result<std::optional<domain::Dossier>> MemoryDossierStore::byCode(const QString &code) const
{
    return firstOf(dossiers, [&](const domain::Dossier &dossier) { return dossier.code == code; });
}

kernel::Status MemoryDossierStore::noteList(const QString &list, const ports::Actor &)
{
    lists.append(list);
    return {};
}

kernel::Result<int> MemoryDossierStore::timesListed(const QString &list) const
{
    return int(lists.count(list));
}

kernel::Result<QList<domain::DossierSummary>>
MemoryDossierStore::list(const ports::DossierFilter &filter) const
{
    const auto isBetween = [](const QDateTime &time, const QDateTime &from, const QDateTime &to) {
        const bool isBounded = from.isValid() || to.isValid();
        return (!isBounded || time.isValid()) && (!from.isValid() || time >= from) &&
               (!to.isValid() || time < to);
    };
    const auto happened = [&](const domain::DossierEvent &event) {
        return filter.happened.contains(event.what) &&
               isBetween(event.at, filter.happenedFrom, filter.happenedTo);
    };
    QList<domain::DossierSummary> found;
    for (const domain::Dossier &dossier : dossiers) {
        const QList<domain::DossierEvent> events = history.value(dossier.id.value);
        const bool fits =
            (!filter.state || dossier.state == *filter.state) &&
            isBetween(dossier.dueAt, filter.dueFrom, filter.dueTo) &&
            isBetween(dossier.receivedAt, filter.receivedFrom, filter.receivedTo) &&
            (filter.happened.isEmpty() || std::any_of(events.begin(), events.end(), happened)) &&
            !(filter.onlyUnfinished &&
              (domain::isFinal(dossier.state) || dossier.state == domain::DossierState::Processed));
        if (fits && found.size() < filter.limit)
            found.append(summaryOf(dossier));
    }
    return found;
}

kernel::Status
MemoryDossierStore::each(const ports::DossierFilter &filter,
                         const std::function<kernel::Status(domain::Dossier)> &take) const
{
    const auto found = list(filter);
    for (auto summary = found->crbegin(); summary != found->crend(); ++summary) {
        if (auto taken = take(dossier(summary->id.value)); !taken)
            return taken;
    }
    return {};
}

kernel::Result<QList<domain::DossierSummary>> MemoryDossierStore::find(const QString &text,
                                                                       int limit) const
{
    QList<domain::DossierSummary> found;
    for (const domain::Dossier &dossier : dossiers) {
        const QString searched =
            QStringList{dossier.code, dossier.owner.name, dossier.owner.idNumber,
                        dossier.owner.phone, dossier.owner.legacyId}
                .join(u' ');
        if (found.size() < limit && matchesWords(searched, text))
            found.append(summaryOf(dossier));
    }
    return found;
}

kernel::Result<QList<domain::DossierEvent>>
MemoryDossierStore::events(const kernel::DossierId &id) const
{
    return history.value(id.value);
}

kernel::Result<std::optional<ports::DocumentPlace>>
MemoryDossierStore::document(const kernel::DocumentId &id) const
{
    for (const domain::Dossier &dossier : dossiers) {
        for (const domain::DossierComponent &component : dossier.components) {
            for (const domain::Document &document : component.documents) {
                if (document.id == id)
                    return ports::DocumentPlace{document, dossier.id, component.name};
            }
        }
        for (const domain::ResultPaper &result : dossier.results) {
            for (const domain::Document &document : result.documents) {
                if (document.id == id)
                    return ports::DocumentPlace{document, dossier.id, result.name};
            }
        }
    }
    return std::nullopt;
}

kernel::Result<std::optional<domain::Party>>
MemoryDossierStore::knownParty(const QString &idNumber) const
{
    for (const domain::Party &party : known) {
        if (party.idNumber == idNumber || party.legacyId == idNumber)
            return party;
    }
    return std::nullopt;
}

kernel::Result<QList<domain::Dossier>> MemoryDossierStore::ofParty(const QString &idNumber,
                                                                   int limit, const ports::Actor &)
{
    lookedUp.append(idNumber);
    const auto folded = [](const QString &number) {
        return domain::searchWords(number).join(QString());
    };
    QList<domain::Dossier> found;
    for (const domain::Dossier &dossier : dossiers) {
        const domain::Party agent = dossier.agent.value_or(domain::Party());
        const QString wanted = folded(idNumber);
        const QStringList numbers{dossier.owner.idNumber, dossier.owner.legacyId, agent.idNumber,
                                  agent.legacyId};
        const bool isParty =
            std::any_of(numbers.begin(), numbers.end(),
                        [&](const QString &number) { return folded(number) == wanted; });
        if (!wanted.isEmpty() && isParty && found.size() < limit)
            found.append(dossier);
    }
    return found;
}

kernel::Result<QList<domain::OutboxItem>> MemoryOutboxStore::pending() const
{
    QList<domain::OutboxItem> list;
    QSet<QString> blocked; // dossiers with an earlier item that is not accepted
    for (const domain::OutboxItem &item : m_dossiers.items) {
        if (domain::isSettled(item.state))
            continue;
        if (!blocked.contains(item.dossier.value) && domain::isUnderWay(item.state))
            list.append(item);
        blocked.insert(item.dossier.value);
    }
    return list;
}

kernel::Result<QList<domain::OutboxItem>> MemoryOutboxStore::all() const
{
    return m_dossiers.items;
}

kernel::Result<std::optional<domain::OutboxItem>>
MemoryOutboxStore::byId(const kernel::OutboxId &id) const
{
    for (const domain::OutboxItem &item : std::as_const(m_dossiers.items))
        if (item.id == id)
            return item;
    return std::nullopt;
}

kernel::Status MemoryOutboxStore::save(const domain::OutboxItem &item,
                                       const QList<domain::SyncEvent> &moves)
{
    if (++saves == failSaveAt)
        return failure(ErrorKind::Store, u"disk.full"_s);
    domain::OutboxItem *kept = row(item.id);
    if (!kept)
        return failure(ErrorKind::Store, u"outbox.missing"_s);
    if (domain::stateAfter(kept->state, moves) != item.state)
        return failure(ErrorKind::Store, u"outbox.moveNotAllowed"_s,
                       {domain::syncStateName(kept->state), domain::syncStateName(item.state)});
    *kept = item;
    return {};
}

kernel::Result<QList<domain::RemoteFile>>
MemoryOutboxStore::sentFiles(const kernel::DossierId &dossier) const
{
    QList<domain::RemoteFile> files;
    for (const domain::OutboxItem &item : std::as_const(m_dossiers.items))
        if (item.dossier == dossier && item.state != domain::SyncState::Cancelled)
            files += item.files;
    return files;
}

kernel::Status MemoryOutboxStore::assignCode(const domain::OutboxItem &item, const QString &code)
{
    for (const domain::Dossier &other : std::as_const(m_dossiers.dossiers))
        if (other.code == code && other.id != item.dossier)
            return failure(ErrorKind::Refused, u"code.taken"_s, {code});
    for (domain::Dossier &dossier : m_dossiers.dossiers) {
        if (dossier.id != item.dossier)
            continue;
        dossier.formerCodes.append(dossier.code);
        dossier.code = code;
        dossier.provisional = false;
    }
    row(item.id)->code = code;
    return {};
}

kernel::Status MemoryOutboxStore::noteContact(const QDateTime &when)
{
    contact = when;
    return {};
}

kernel::Result<domain::OutboxSummary> MemoryOutboxStore::summary() const
{
    domain::OutboxSummary summary;
    summary.lastContact = contact;
    for (const domain::OutboxItem &item : std::as_const(m_dossiers.items)) {
        summary.quarantined += domain::needsPerson(item.state) ? 1 : 0;
        summary.unknown += item.state == domain::SyncState::OutcomeUnknown ? 1 : 0;
        if (domain::isSettled(item.state))
            continue;
        ++summary.unsent;
        if (!summary.oldestUnsent.isValid() || item.queuedAt < summary.oldestUnsent)
            summary.oldestUnsent = item.queuedAt;
    }
    return summary;
}

kernel::Status MemoryOutboxStore::retry(const kernel::OutboxId &id)
{
    ++retries;
    domain::OutboxItem *item = row(id);
    if (!item)
        return failure(ErrorKind::Refused, u"outbox.unknown"_s, {id.value});
    const bool isWithCourier = item->state == domain::SyncState::Exported;
    if (!domain::needsPerson(item->state) && !isWithCourier)
        return failure(ErrorKind::Refused, u"outbox.notQuarantined"_s, {id.value});
    item->state = item->createAttempted || isWithCourier ? domain::SyncState::OutcomeUnknown
                                                         : domain::SyncState::Queued;
    item->permanentErrors = 0;
    item->nextAt = {};
    return {};
}

/// By the rule of the real one: what waits behind a create goes with it, and what may be at the
/// server already stays.
kernel::Status MemoryOutboxStore::withdraw(const kernel::OutboxId &id, const QString &,
                                           const ports::Actor &)
{
    const auto after = [](const domain::OutboxItem &item) -> std::optional<domain::SyncState> {
        if (item.createAttempted && !domain::needsPerson(item.state))
            return std::nullopt;
        return domain::stateAfter(item.state, domain::SyncEvent::Withdraw);
    };
    const domain::OutboxItem *asked = row(id);
    if (!asked || !after(*asked))
        return failure(ErrorKind::Refused, u"outbox.notWithdrawable"_s, {id.value});
    const bool isCreate = asked->kind == domain::OutboxKind::CreateDossier;
    const kernel::DossierId dossier = asked->dossier;
    for (domain::OutboxItem &item : m_dossiers.items)
        if (isCreate ? item.dossier == dossier : item.id == id)
            item.state = after(item).value_or(item.state);
    return {};
}

kernel::Result<int> MemoryOutboxStore::freeNumbers(QDate day) const
{
    return int(std::count(numbers.begin(), numbers.end(), day));
}

kernel::Result<domain::LeasedDay> MemoryOutboxStore::leased(QDate day, const QString &) const
{
    domain::LeasedDay kept;
    for (const domain::NumberLease &lease : leases)
        kept.lent += lease.day == day ? lease.count() : 0;
    kept.free = kept.lent;
    return kept;
}

kernel::Status MemoryOutboxStore::addLease(const domain::NumberLease &lease, const QStringList &)
{
    leases.append(lease);
    return {};
}

kernel::Status MemoryOutboxStore::addNumber(const QString &code, const QString &, QDate day)
{
    numbers.insert(code, day);
    return {};
}

domain::OutboxItem *MemoryOutboxStore::row(const kernel::OutboxId &id)
{
    for (domain::OutboxItem &item : m_dossiers.items)
        if (item.id == id)
            return &item;
    return nullptr;
}

domain::Dossier sampleDossier(MemoryStores &stores, int files, int number)
{
    domain::Dossier dossier;
    dossier.id.value = u"dossier-%1"_s.arg(number);
    dossier.code = u"TQ1-261122-%1-X"_s.arg(number, 3, 10, QLatin1Char('0'));
    dossier.provisional = true;
    dossier.agencyCode = u"H99.129"_s;
    dossier.agencyName = u"UBND xã Mẫu"_s;
    dossier.procedureCode = u"1.001193"_s;
    dossier.procedureName = u"Đăng ký khai sinh"_s;
    dossier.owner.name = u"Người Nộp Mẫu %1"_s.arg(number);
    dossier.owner.idNumber = u"000000000000"_s;
    dossier.owner.birthDate = QDate(1990, 1, 1);
    dossier.owner.phone = u"0900 000 000"_s;
    dossier.receivedAt = kernel::vietnamTime(QDate(2026, 11, 22), QTime(8, 5));
    dossier.dueAt = kernel::vietnamTime(QDate(2026, 11, 25), QTime(17, 0));
    for (int i = 1; i <= files; ++i) {
        const QByteArray content =
            QByteArray("%PDF-1.7\n") + QByteArray::number(number * 100 + i).repeated(1000 * i);
        domain::Document document;
        document.id.value = u"document-%1-%2"_s.arg(number).arg(i);
        document.sha256 = stores.blobs.put(content);
        document.bytes = content.size();
        document.mediaType = u"application/pdf"_s;
        domain::DossierComponent component;
        component.code = u"KS0%1"_s.arg(i);
        component.name = u"Thành phần %1"_s.arg(i);
        component.originals = 1;
        component.documents.append(document);
        dossier.components.append(component);
    }
    return dossier;
}

} // namespace motcua::tests
