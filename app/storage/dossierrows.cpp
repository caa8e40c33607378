#include "app/storage/dossierrows.h"

#include "app/core/domain/dossierjson.h"
#include "app/core/domain/searchkey.h"
#include "app/storage/steps.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Dossier;
using domain::DossierSummary;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

ports::FieldPlace bodyPlace(const QString &id, int revision)
{
    return {u"dossier.body"_s, id, revision};
}

ports::FieldPlace summaryPlace(const QString &id, int revision)
{
    return {u"dossier.summary"_s, id, revision};
}

/// Owner's name, procedure's name, search text: one line each, quick to take apart.
QByteArray summaryBytes(const Dossier &dossier)
{
    return (dossier.owner.name.simplified() + u'\n' + dossier.procedureName.simplified() + u'\n' +
            DossierRows::searchText(dossier))
        .toUtf8();
}

QVariant orNull(const QByteArray &hash) { return hash.isEmpty() ? QVariant() : QVariant(hash); }

const auto summaryColumns =
    u"SELECT d.id, d.revision, d.provisional, d.state, d.received_at, d.due_at, "
    "d.summary_sealed, c.shown, d.answer_by, EXISTS (SELECT 1 FROM event e WHERE "
    "e.dossier = d.number AND e.what = 'extend') FROM dossier d JOIN code c ON c.dossier = "
    "d.number "
    "AND c.current = 1 WHERE "_s;

} // namespace

DossierRows::DossierRows(Database &database, const ports::Vault &vault)
    : m_database(database), m_vault(vault)
{
}

QByteArray DossierRows::phoneHash(const QString &phone) const
{
    const QString digits = domain::phoneDigits(phone);
    return digits.isEmpty() ? QByteArray() : m_vault.lookUpHash(u"phone"_s, digits);
}

QByteArray DossierRows::idNumberHash(const QString &idNumber) const
{
    const QString folded = domain::searchWords(idNumber).join(QString());
    return folded.isEmpty() ? QByteArray() : m_vault.lookUpHash(u"idNumber"_s, folded);
}

QString DossierRows::searchText(const Dossier &dossier)
{
    QString text = dossier.owner.name + u' ' + dossier.code;
    if (dossier.agent)
        text += u' ' + dossier.agent->name;
    return domain::searchKey(text);
}

Result<qint64> DossierRows::reserve(const Dossier &dossier)
{
    const auto known = rowOf(dossier.id);
    if (!known)
        return failure(known.error());
    if (*known)
        return failure(ErrorKind::Refused, u"dossier.exists"_s, {}, dossier.id.value);
    return m_database.insert(
        u"INSERT INTO dossier (id, revision, provisional, state, agency, procedure_code, "
        "received_at, body_sealed, summary_sealed) VALUES (?, ?, 0, ?, ?, ?, ?, x'', x'')"_s,
        {dossier.id.value, dossier.revision, int(dossier.state), dossier.agencyCode,
         dossier.procedureCode, timeValue(dossier.receivedAt)});
}

Status DossierRows::fill(const StoredDossier &stored)
{
    const auto &[row, dossier] = stored;
    const domain::Party agent = dossier.agent.value_or(domain::Party());
    const QByteArray body = QJsonDocument(domain::toJson(dossier)).toJson(QJsonDocument::Compact);
    const auto write = [&] {
        return m_database.run(
            u"UPDATE dossier SET revision = ?, provisional = ?, state = ?, received_at = ?, "
            "due_at = ?, answer_by = ?, owner_phone_hash = ?, owner_id_hash = ?, "
            "agent_phone_hash = ?, agent_id_hash = ?, owner_old_hash = ?, agent_old_hash = ?, "
            "awaits_paper = ?, body_sealed = ?, summary_sealed = ? WHERE number = ?"_s,
            {dossier.revision, int(dossier.provisional), int(dossier.state),
             timeValue(dossier.receivedAt), timeValue(dossier.dueAt), timeValue(dossier.answerBy),
             orNull(phoneHash(dossier.owner.phone)), orNull(idNumberHash(dossier.owner.idNumber)),
             orNull(phoneHash(agent.phone)), orNull(idNumberHash(agent.idNumber)),
             orNull(idNumberHash(dossier.owner.legacyId)), orNull(idNumberHash(agent.legacyId)),
             int(domain::awaitsPaper(dossier)),
             m_vault.sealField(bodyPlace(dossier.id.value, dossier.revision), body),
             m_vault.sealField(summaryPlace(dossier.id.value, dossier.revision),
                               summaryBytes(dossier)),
             row});
    };
    return inOrder(write, [&] { return fillDocuments(stored); });
}

Status DossierRows::fillDocuments(const StoredDossier &stored)
{
    if (auto cleared = m_database.run(u"DELETE FROM document WHERE dossier = ?"_s, {stored.row});
        !cleared)
        return cleared;
    int ordinal = 0;
    for (const domain::DossierComponent &component : stored.dossier.components) {
        if (auto done = addDocuments(stored.row, ordinal++, component.documents, component.name);
            !done)
            return done;
    }
    int result = 0;
    for (const domain::ResultPaper &paper : stored.dossier.results) {
        if (auto done = addDocuments(stored.row, --result, paper.documents, paper.name); !done)
            return done;
    }
    return {};
}

Status DossierRows::addDocuments(qint64 row, int place, const QList<domain::Document> &documents,
                                 const QString &name)
{
    for (const domain::Document &document : documents) {
        auto written = m_database.run(
            u"INSERT INTO document (id, dossier, component, blob) VALUES (?, ?, ?, ?)"_s,
            {document.id.value, row, place, m_vault.blobName(document.sha256)});
        if (!written && written.error().key == "store.conflict"_L1)
            return failure(ErrorKind::Store, u"blob.missing"_s, {name}, document.id.value);
        if (!written)
            return written;
    }
    return {};
}

Status DossierRows::sealSummary(const StoredDossier &stored)
{
    const Dossier &dossier = stored.dossier;
    return m_database.run(
        u"UPDATE dossier SET summary_sealed = ? WHERE number = ?"_s,
        {m_vault.sealField(summaryPlace(dossier.id.value, dossier.revision), summaryBytes(dossier)),
         stored.row});
}

Result<std::optional<qint64>> DossierRows::rowOf(const kernel::DossierId &id)
{
    return m_database.first(u"SELECT number FROM dossier WHERE id = ?"_s, {id.value},
                            [](const Row &row) { return row.integer(0); });
}

Status DossierRows::requireOwn(qint64 row)
{
    const auto desk = m_database.first(
        u"SELECT k.desk FROM dossier d JOIN courier_desk k ON k.key = d.origin WHERE d.number = ?"_s,
        {row}, [](const Row &found) { return found.text(0); });
    if (!desk)
        return failure(desk.error());
    if (*desk)
        return failure(ErrorKind::Refused, u"courier.forwarded"_s, {**desk});
    return {};
}

Result<Dossier> DossierRows::bodyOf(const QString &id, int revision, const QByteArray &sealed) const
{
    const auto body = m_vault.openField(bodyPlace(id, revision), sealed);
    if (!body)
        return failure(body.error());
    return domain::dossierFromJson(QJsonDocument::fromJson(*body).object());
}

Status DossierRows::each(const QString &where, const QVariantList &values,
                         const std::function<Status(Dossier)> &take)
{
    const auto columns =
        u"SELECT d.id, d.revision, d.body_sealed, d.provisional, d.state, c.shown, "
        "(SELECT group_concat(f.shown, char(10)) FROM (SELECT shown FROM code WHERE dossier = "
        "d.number AND current = 0 ORDER BY given_at, code) f) "
        "FROM dossier d JOIN code c ON c.dossier = d.number AND c.current = 1 WHERE "_s;
    return m_database.each(columns + where, values, [&](const Row &row) -> Status {
        const int revision = int(row.integer(1));
        auto dossier = bodyOf(row.text(0), revision, row.bytes(2));
        if (!dossier)
            return failure(dossier.error());
        dossier->revision = revision;
        dossier->provisional = row.boolean(3);
        dossier->state = domain::DossierState(row.integer(4));
        dossier->code = row.text(5);
        dossier->formerCodes = row.text(6).split(u'\n', Qt::SkipEmptyParts);
        return take(std::move(*dossier));
    });
}

Result<Dossier> DossierRows::loadBody(qint64 number)
{
    Dossier dossier;
    const auto read = [&](const Row &row) -> Status {
        auto decoded = bodyOf(row.text(0), int(row.integer(1)), row.bytes(2));
        if (!decoded)
            return failure(decoded.error());
        dossier = std::move(*decoded);
        return {};
    };
    if (auto done = m_database.each(
            u"SELECT id, revision, body_sealed FROM dossier WHERE number = ?"_s, {number}, read);
        !done)
        return failure(done.error());
    return dossier;
}

Result<StoredDossier> DossierRows::load(qint64 number)
{
    auto body = loadBody(number);
    if (!body)
        return failure(body.error());
    StoredDossier stored{number, std::move(*body)};
    Dossier &dossier = stored.dossier;
    Numbers numbers(m_database);
    const auto columns = [&](const Row &row) -> Status {
        dossier.revision = int(row.integer(0));
        dossier.provisional = row.boolean(1);
        dossier.state = domain::DossierState(row.integer(2));
        return {};
    };
    if (auto read =
            m_database.each(u"SELECT revision, provisional, state FROM dossier WHERE number = ?"_s,
                            {number}, columns);
        !read)
        return failure(read.error());
    const auto code = numbers.currentOf(number);
    if (!code)
        return failure(code.error());
    const auto former = numbers.formerOf(number);
    if (!former)
        return failure(former.error());
    dossier.code = *code;
    dossier.formerCodes = *former;
    return stored;
}

Result<DossierSummary> DossierRows::summaryOf(const Row &row) const
{
    const QString id = row.text(0);
    const auto opened = m_vault.openField(summaryPlace(id, int(row.integer(1))), row.bytes(6));
    if (!opened)
        return failure(opened.error());
    const QStringList lines = QString::fromUtf8(*opened).split(u'\n');
    return DossierSummary{
        {id},           row.text(7),    row.boolean(2), domain::DossierState(row.integer(3)),
        lines.value(1), lines.value(0), row.time(4),    row.time(5),
        row.time(8),    row.boolean(9)};
}

Result<QList<DossierSummary>> DossierRows::summaries(const QString &where,
                                                     const QVariantList &values)
{
    QList<DossierSummary> list;
    const auto done =
        m_database.each(summaryColumns + where, values, [&](const Row &row) -> Status {
            const auto summary = summaryOf(row);
            if (!summary)
                return failure(summary.error());
            list.append(*summary);
            return {};
        });
    if (!done)
        return failure(done.error());
    return list;
}

Result<DossierSummary> DossierRows::summary(qint64 row)
{
    auto found = summaries(u"d.number = ?"_s, {row});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::Store, u"store.damaged"_s, {}, u"dossier without a number"_s);
    return found->first();
}

Status DossierRows::eachSearchText(const std::function<void(qint64, const QString &)> &take)
{
    return m_database.each(
        u"SELECT number, id, revision, summary_sealed FROM dossier"_s, {},
        [&](const Row &row) -> Status {
            const auto opened =
                m_vault.openField(summaryPlace(row.text(1), int(row.integer(2))), row.bytes(3));
            if (!opened)
                return failure(opened.error());
            take(row.integer(0), QString::fromUtf8(opened->mid(opened->lastIndexOf('\n') + 1)));
            return {};
        });
}

Result<QString> DossierRows::bodyDigest(qint64 row)
{
    const auto body = m_database.first(u"SELECT body_sealed FROM dossier WHERE number = ?"_s, {row},
                                       [](const Row &r) { return r.bytes(0); });
    if (!body)
        return failure(body.error());
    return QString::fromLatin1(
        QCryptographicHash::hash(body->value_or(QByteArray()), QCryptographicHash::Sha256)
            .first(16)
            .toHex());
}

} // namespace motcua::storage
