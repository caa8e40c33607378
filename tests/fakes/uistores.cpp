#include "tests/fakes/uistores.h"

#include "app/core/domain/searchkey.h"
#include "app/core/kernel/ids.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

domain::DossierSummary summaryOf(const domain::Dossier &dossier)
{
    return {dossier.id,         dossier.code,          dossier.provisional,
            dossier.state,      dossier.procedureName, dossier.owner.name,
            dossier.receivedAt, dossier.dueAt};
}

bool matches(const QString &text, const QString &query)
{
    const QString key = u" "_s + domain::searchKey(text);
    const QStringList words = domain::searchWords(query);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return key.contains(u" "_s + word); });
}

} // namespace

kernel::Status UiCatalogue::import(const QList<domain::Procedure> &given, const ports::Actor &)
{
    procedures = given;
    return {};
}

kernel::Result<std::optional<domain::Procedure>> UiCatalogue::byCode(const QString &code,
                                                                     QDate) const
{
    for (const domain::Procedure &procedure : procedures) {
        if (procedure.code == code)
            return procedure;
    }
    return std::nullopt;
}

kernel::Result<QList<domain::Procedure>> UiCatalogue::find(const QString &text, QDate,
                                                           int limit) const
{
    const_cast<UiCatalogue *>(this)->asked.append(text);
    if (beforeFind)
        beforeFind(text);
    QList<domain::Procedure> found;
    for (const domain::Procedure &procedure : procedures) {
        if (matches(procedure.code + u' ' + procedure.name + u' ' + procedure.sector, text))
            found.append(procedure);
    }
    return found.first(std::min<qsizetype>(limit, found.size()));
}

kernel::Result<ports::StoredBlob> UiBlobs::put(QIODevice &clear)
{
    const QByteArray bytes = clear.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    contents.insert(hash, bytes);
    return ports::StoredBlob{hash, bytes.size()};
}

kernel::Result<std::unique_ptr<QIODevice>> UiBlobs::open(const QByteArray &sha256) const
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(contents.value(sha256));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

kernel::Status UiBlobs::check(const QByteArray &) const { return {}; }

kernel::Result<QList<domain::OutboxItem>> UiOutbox::pending() const
{
    QList<domain::OutboxItem> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open), [](const auto &item) {
        return item.state == domain::SyncState::Queued ||
               item.state == domain::SyncState::OutcomeUnknown;
    });
    return open;
}

kernel::Status UiOutbox::save(const domain::OutboxItem &item)
{
    for (domain::OutboxItem &kept : items) {
        if (kept.id == item.id)
            kept = item;
    }
    return {};
}

kernel::Status UiOutbox::assignCode(const domain::OutboxItem &, const QString &) { return {}; }

kernel::Status UiOutbox::noteContact(const QDateTime &when)
{
    lastContact = when;
    return {};
}

kernel::Result<domain::OutboxSummary> UiOutbox::summary() const
{
    domain::OutboxSummary summary;
    summary.lastContact = lastContact;
    for (const domain::OutboxItem &item : items) {
        if (item.state == domain::SyncState::Quarantined)
            ++summary.quarantined;
        if (item.state == domain::SyncState::OutcomeUnknown)
            ++summary.unknown;
        if (item.state == domain::SyncState::Accepted ||
            item.state == domain::SyncState::Quarantined)
            continue;
        ++summary.unsent;
        if (!summary.oldestUnsent.isValid() || item.queuedAt < summary.oldestUnsent)
            summary.oldestUnsent = item.queuedAt;
    }
    return summary;
}

kernel::Status UiOutbox::retry(const kernel::OutboxId &id)
{
    ++retries;
    for (domain::OutboxItem &item : items) {
        if (item.id == id)
            item.state = domain::SyncState::Queued;
    }
    return {};
}

kernel::Result<domain::Dossier> UiDossiers::seal(domain::Dossier dossier, const ports::Actor &)
{
    if (sealFault)
        return kernel::failure(*std::exchange(sealFault, std::nullopt));
    dossier.code = u"H38.28.05-%1-%2"_s.arg(dossier.receivedAt.toString(u"yyMMdd"_s))
                       .arg(dossiers.size() + 1, 4, 10, QChar(u'0'));
    dossiers.prepend(dossier);
    domain::OutboxItem item;
    item.id = {dossier.id.value};
    item.dossier = dossier.id;
    item.queuedAt = dossier.receivedAt;
    m_outbox.items.append(item);
    return dossier;
}

kernel::Result<domain::Dossier> UiDossiers::move(domain::Dossier dossier, domain::DossierEvent,
                                                 const ports::Actor &)
{
    return dossier;
}

kernel::Status UiDossiers::note(const kernel::DossierId &id, domain::DossierEvent event,
                                const ports::Actor &)
{
    happened[id.value].append(event);
    return {};
}

kernel::Status UiDossiers::keepPaper(const kernel::DossierId &id, const ports::StoredBlob &,
                                     domain::DossierEvent event, const ports::Actor &actor)
{
    return note(id, std::move(event), actor);
}

kernel::Result<std::optional<domain::Dossier>> UiDossiers::byId(const kernel::DossierId &id) const
{
    for (const domain::Dossier &dossier : dossiers) {
        if (dossier.id == id)
            return dossier;
    }
    return std::nullopt;
}

kernel::Result<std::optional<domain::Dossier>> UiDossiers::byCode(const QString &code) const
{
    for (const domain::Dossier &dossier : dossiers) {
        if (dossier.code == code)
            return dossier;
    }
    return std::nullopt;
}

kernel::Result<QList<domain::DossierSummary>>
UiDossiers::list(const ports::DossierFilter &filter) const
{
    QList<domain::DossierSummary> found;
    for (const domain::Dossier &dossier : dossiers) {
        const bool dueFits = (!filter.dueFrom.isValid() || dossier.dueAt >= filter.dueFrom) &&
                             (!filter.dueTo.isValid() || dossier.dueAt < filter.dueTo);
        if ((!filter.state || dossier.state == *filter.state) && dueFits &&
            !(filter.onlyUnfinished && domain::isFinal(dossier.state)))
            found.append(summaryOf(dossier));
    }
    return found;
}

kernel::Result<QList<domain::DossierSummary>> UiDossiers::find(const QString &text, int limit) const
{
    QList<domain::DossierSummary> found;
    for (const domain::Dossier &dossier : dossiers) {
        if (found.size() < limit && matches(dossier.code + u' ' + dossier.owner.name + u' ' +
                                                dossier.owner.idNumber + u' ' + dossier.owner.phone,
                                            text))
            found.append(summaryOf(dossier));
    }
    return found;
}

kernel::Result<QList<domain::DossierEvent>> UiDossiers::events(const kernel::DossierId &id) const
{
    return happened.value(id.value);
}

kernel::Result<std::optional<ports::DocumentPlace>>
UiDossiers::document(const kernel::DocumentId &) const
{
    return std::nullopt;
}

kernel::Result<std::optional<domain::Party>> UiDossiers::knownParty(const QString &idNumber) const
{
    for (const domain::Party &party : known) {
        if (party.idNumber == idNumber)
            return party;
    }
    return std::nullopt;
}

kernel::Result<ports::CaptureSession>
UiCaptures::begin(const QString &draft, const QString &componentCode, const ports::Actor &actor)
{
    ports::CaptureSession session;
    session.id = {u"session-%1"_s.arg(sessions.size() + 1)};
    session.folder = m_spool.filePath(session.id.value);
    QDir().mkpath(session.folder);
    session.key = QByteArray(32, 'k');
    session.draft = draft;
    session.componentCode = componentCode;
    session.operatorName = actor.user.name;
    sessions.append(session);
    return session;
}

kernel::Status UiCaptures::close(const kernel::CaptureId &id)
{
    for (ports::CaptureSession &session : sessions) {
        if (session.id == id)
            session.open = false;
    }
    return {};
}

kernel::Result<QList<ports::CaptureSession>> UiCaptures::openSessions() const
{
    QList<ports::CaptureSession> open;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(open),
                 [](const auto &session) { return session.open; });
    return open;
}

kernel::Status UiCaptures::saveDraft(const QString &draft, const QByteArray &bytes,
                                     const ports::Actor &actor)
{
    ++saves;
    if (bytes.isEmpty())
        saved.remove(draft);
    else
        saved.insert(draft, {draft, actor.user.name, bytes});
    return {};
}

} // namespace motcua::tests
