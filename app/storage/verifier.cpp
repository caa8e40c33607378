#include "app/storage/verifier.h"

#include "app/core/domain/dossiercode.h"
#include "app/storage/eventlog.h"
#include "app/storage/feechecks.h"
#include "app/storage/outboxrows.h"
#include "app/storage/paperrows.h"
#include "app/storage/steps.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// What must never have a row: query for the ids, and the sentence about each.
struct Rule {
    QLatin1StringView query;
    QLatin1StringView sentence;
};

constexpr Rule rules[] = {
    {"SELECT d.id FROM dossier d WHERE (SELECT count(*) FROM code c WHERE c.dossier = d.number "
     "AND c.current = 1) <> 1"_L1,
     "dossier %1 does not have exactly one number"_L1},
    {"SELECT d.id FROM dossier d WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE "
     "o.dossier = d.number AND o.kind = 'createDossier')"_L1,
     "dossier %1 was never put into the outbox"_L1},
    {"SELECT d.id FROM dossier d WHERE NOT EXISTS (SELECT 1 FROM event e WHERE "
     "e.dossier = d.number AND e.sequence = 1)"_L1,
     "dossier %1 has no first event"_L1},
    {"SELECT d.id FROM dossier d WHERE (SELECT max(sequence) FROM event e WHERE "
     "e.dossier = d.number) <> (SELECT count(*) FROM event e WHERE e.dossier = d.number)"_L1,
     "dossier %1 lost an event"_L1},
    {"SELECT id FROM outbox WHERE state NOT IN ('accepted', 'purgeable', 'purged', 'cancelled', "
     "'rejected', 'quarantined') AND next_at IS NULL AND reason = ''"_L1,
     "outbox item %1 has neither a next time nor a reason"_L1},
    {"SELECT id FROM outbox WHERE state IN ('rejected', 'quarantined') AND reason = ''"_L1,
     "outbox item %1 is quarantined without a reason"_L1},
    {"SELECT p.code FROM number_pool p WHERE p.dossier IS NOT NULL AND NOT EXISTS "
     "(SELECT 1 FROM code c WHERE c.code = p.code AND c.dossier = p.dossier)"_L1,
     "drawn number %1 is taken, but no dossier has it"_L1},
};

} // namespace

Verifier::Verifier(Workbench &bench, const FileBlobStore &blobs, QString folder)
    : m_bench(bench), m_blobs(blobs), m_folder(std::move(folder))
{
}

void Verifier::damage(const QString &what) { m_findings.append({Finding::Kind::Damage, what}); }
void Verifier::leftover(const QString &what) { m_findings.append({Finding::Kind::Leftover, what}); }

Result<QList<Finding>> Verifier::verify(const kernel::CancelToken &cancel)
{
    m_findings.clear();
    m_checked.clear();
    const auto done =
        inOrder([&] { return checkDatabase(); }, [&] { return checkRules(); },
                [&] { return checkDossiers(cancel); }, [&] { return checkSealedRows(); },
                [&] { return checkFees(); }, [&] { return checkFiles(); });
    if (!done)
        return failure(done.error());
    return m_findings;
}

Status Verifier::checkDatabase()
{
    const auto faults = m_bench.database.faults(true);
    if (!faults)
        return failure(faults.error());
    for (const QString &fault : *faults)
        damage(u"database: "_s + fault);
    const auto foreign = m_bench.database.all(u"PRAGMA foreign_key_check"_s, {},
                                              [](const Row &row) { return row.text(0); });
    if (!foreign)
        return failure(foreign.error());
    for (const QString &table : *foreign)
        damage(u"database: a row of %1 points nowhere"_s.arg(table));
    const auto breaks = m_bench.audit.breaks();
    if (!breaks)
        return failure(breaks.error());
    for (const QString &fault : *breaks)
        damage(fault);
    return {};
}

Status Verifier::checkRules()
{
    for (const Rule &rule : rules) {
        const auto found = m_bench.database.all(QString(rule.query), {},
                                                [](const Row &row) { return row.text(0); });
        if (!found)
            return failure(found.error());
        for (const QString &id : *found)
            damage(QString(rule.sentence).arg(id));
    }
    return {};
}

Status Verifier::checkDossiers(const kernel::CancelToken &cancel)
{
    const auto numbers = m_bench.database.all(u"SELECT number FROM dossier ORDER BY number"_s, {},
                                              [](const Row &row) { return row.integer(0); });
    if (!numbers)
        return failure(numbers.error());
    for (const qint64 row : *numbers) {
        if (cancel.isCancelled())
            return {};
        if (auto done = checkDossier(row); !done)
            return done;
    }
    return {};
}

Status Verifier::checkDossier(qint64 row)
{
    DossierRows rows(m_bench.database, *m_bench.vault);
    EventLog events(m_bench.database, *m_bench.vault, m_bench.clockBook);
    const auto stored = rows.load(row);
    const auto body = rows.loadBody(row);
    if (!stored || !body || !rows.summary(row) || !events.of(row)) {
        const auto id = m_bench.database.first(u"SELECT id FROM dossier WHERE number = ?"_s, {row},
                                               [](const Row &r) { return r.text(0); });
        if (!id)
            return failure(id.error());
        damage(u"dossier %1 does not open"_s.arg(id->value_or(QString())));
        return {};
    }
    const auto agree = columnsAgree(*stored, *body);
    if (!agree)
        return failure(agree.error());
    if (!*agree)
        damage(u"dossier %1: the columns do not tell what was sealed"_s.arg(body->id.value));
    if (auto done = checkDocuments(*stored); !done)
        return done;
    return checkPapers(row, body->id.value);
}

Result<bool> Verifier::columnsAgree(const StoredDossier &stored, const domain::Dossier &body)
{
    const domain::Dossier &dossier = stored.dossier;
    // A new number does not touch the body: it then stands among the former ones.
    const bool sameNumber =
        dossier.code == body.code
            ? dossier.provisional == body.provisional
            : dossier.formerCodes.contains(body.code) &&
                  dossier.provisional == domain::isProvisionalCode(dossier.code);
    const auto columns = m_bench.database.first(
        u"SELECT received_at, due_at, agency, id, procedure_code, answer_by FROM dossier "
        "WHERE number = ?"_s,
        {stored.row}, [&](const Row &row) {
            return row.time(0) == body.receivedAt && row.time(1) == body.dueAt &&
                   row.text(2) == body.agencyCode && row.text(3) == body.id.value &&
                   row.text(4) == body.procedureCode && row.time(5) == body.answerBy;
        });
    if (!columns)
        return failure(columns.error());
    return columns->value_or(false) && sameNumber && dossier.state == body.state &&
           dossier.revision == body.revision;
}

Status Verifier::checkDocuments(const StoredDossier &stored)
{
    const QString name = stored.dossier.id.value;
    const auto rows =
        m_bench.database.all(u"SELECT id, blob FROM document WHERE dossier = ?"_s, {stored.row},
                             [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return failure(rows.error());
    QMap<QString, QString> blobs;
    for (const auto &[id, blob] : *rows)
        blobs.insert(id, blob);
    QList<QList<domain::Document>> shown;
    for (const domain::DossierComponent &component : stored.dossier.components)
        shown.append(component.documents);
    for (const domain::ResultPaper &result : stored.dossier.results)
        shown.append(result.documents);
    for (const QList<domain::Document> &documents : std::as_const(shown)) {
        for (const domain::Document &document : documents) {
            if (blobs.take(document.id.value) != m_bench.vault->blobName(document.sha256))
                damage(
                    u"document %1 of dossier %2 is not in its row"_s.arg(document.id.value, name));
            if (m_checked.contains(document.sha256))
                continue;
            m_checked.insert(document.sha256);
            if (const auto whole = m_blobs.check(document.sha256); !whole)
                damage(u"document %1 of dossier %2: %3"_s.arg(document.id.value, name,
                                                              whole.error().key));
        }
    }
    for (auto left = blobs.keyBegin(); left != blobs.keyEnd(); ++left)
        damage(u"document %1 is not in dossier %2"_s.arg(*left, name));
    return {};
}

Status Verifier::checkPapers(qint64 row, const QString &name)
{
    const auto papers = PaperRows(m_bench.database, *m_bench.vault).of(row);
    if (!papers) {
        damage(u"a paper of dossier %1 does not open"_s.arg(name));
        return {};
    }
    for (const QByteArray &hash : *papers) {
        if (const auto whole = m_blobs.check(hash); !whole)
            damage(u"a paper of dossier %1: %2"_s.arg(name, whole.error().key));
    }
    return {};
}

Status Verifier::checkSealedRows()
{
    OutboxRows outbox(m_bench.database, *m_bench.vault);
    if (const auto items = outbox.list(u"1"_s); !items)
        damage(u"an outbox item does not open: "_s + items.error().detail);
    return {};
}

Status Verifier::checkFees()
{
    const auto found = FeeChecks(m_bench).damage();
    if (!found)
        return failure(found.error());
    for (const QString &fault : *found)
        damage(fault);
    return {};
}

Status Verifier::checkFiles()
{
    QSet<QString> known;
    QSet<QString> unused;
    const auto take = [&](const Row &row) -> Status {
        known.insert(row.text(0));
        if (row.boolean(1))
            unused.insert(row.text(0));
        if (!QFile::exists(m_blobs.pathOf(row.text(0))))
            damage(u"blob %1 is gone"_s.arg(row.text(0)));
        return {};
    };
    if (auto done = m_bench.database.each(
            u"SELECT name, NOT EXISTS (SELECT 1 FROM document WHERE blob = name) AND "
            "NOT EXISTS (SELECT 1 FROM paper WHERE blob = name) FROM blob"_s,
            {}, take);
        !done)
        return done;
    for (const QString &name : std::as_const(unused))
        leftover(u"blob %1 is shown by no dossier"_s.arg(name));
    QDirIterator files(m_folder + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!known.contains(files.fileName()))
            leftover(u"file %1 is no known blob"_s.arg(files.fileName()));
    }
    for (const QString &file : QDir(m_folder + u"/tmp"_s).entryList(QDir::Files))
        leftover(u"temporary file %1"_s.arg(file));
    return {};
}

} // namespace motcua::storage
