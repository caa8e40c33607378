#include "tests/standin/igate/igatestore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// SQLite by default; `postgresql://?host=…&port=…&user=…&dbname=…` for one that many desks, and
/// several of these servers, share.
QSqlDatabase opened(const QString &place, const QString &name)
{
    if (!place.startsWith("postgresql:"_L1)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(place.isEmpty() ? u":memory:"_s : place);
        return database;
    }
    const QUrlQuery wanted(QUrl(place).query());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(wanted.queryItemValue(u"host"_s, QUrl::FullyDecoded));
    database.setPort(wanted.queryItemValue(u"port"_s).toInt());
    database.setUserName(wanted.queryItemValue(u"user"_s));
    database.setDatabaseName(wanted.queryItemValue(u"dbname"_s));
    return database;
}

/// `{n}` numbers the rows in the order in which they came, `{blob}` holds bytes.
QString inDialectOf(const QSqlDatabase &database, QString sql)
{
    const bool isPostgres = database.driverName() == "QPSQL"_L1;
    sql.replace("{n}"_L1, isPostgres ? "n BIGSERIAL PRIMARY KEY"_L1
                                     : "n INTEGER PRIMARY KEY AUTOINCREMENT"_L1);
    return sql.replace("{blob}"_L1, isPostgres ? "BYTEA"_L1 : "BLOB"_L1);
}

KeptDossier readRow(const QSqlQuery &row)
{
    KeptDossier dossier;
    dossier.id = row.value(0).toString();
    dossier.code = row.value(1).toString();
    dossier.owner = row.value(2).toString();
    dossier.procedureCode = row.value(3).toString();
    dossier.procedureId = row.value(4).toString();
    dossier.status = row.value(5).toInt();
    dossier.received = row.value(6).toString();
    dossier.files = row.value(7).toString().split(u' ', Qt::SkipEmptyParts);
    dossier.body = QJsonDocument::fromJson(row.value(8).toByteArray()).object();
    dossier.updated = row.value(9).toString();
    dossier.decision = QJsonDocument::fromJson(row.value(10).toByteArray()).object();
    return dossier;
}

} // namespace

QString newObjectId()
{
    return u"65"_s +
           QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0') +
           QString::number(QRandomGenerator::global()->bounded(0x1000000), 16)
               .rightJustified(6, u'0');
}

IgateStore::IgateStore(const QString &place)
    : m_name(QUuid::createUuid().toString()), m_database(opened(place, m_name))
{
    m_open = m_database.open();
    if (!m_open)
        return;
    const auto make = [this](const QString &sql) { // PostgreSQL prepares no such statement
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("stand-in: %s", qPrintable(query.lastError().text()));
    };
    for (const QString &table :
         {u"counter(name TEXT PRIMARY KEY, last INTEGER)"_s,
          u"file({n}, id TEXT UNIQUE, name TEXT, content {blob})"_s,
          u"dossier({n}, id TEXT UNIQUE, code TEXT, owner TEXT, procedure TEXT, procedure_id TEXT,"
          " status INTEGER, received TEXT, files TEXT, body {blob}, updated TEXT,"
          " decision {blob})"_s,
          u"progress({n}, code TEXT, step {blob})"_s, u"acknowledged({n}, code TEXT)"_s})
        make(u"CREATE TABLE IF NOT EXISTS "_s + inDialectOf(m_database, table));
    make(u"CREATE INDEX IF NOT EXISTS dossier_code ON dossier(code)"_s);
}

QSqlQuery &IgateStore::run(const QString &sql, const QVariantList &values) const
{
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        query->prepare(sql);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec())
        qFatal("stand-in: %s", qPrintable(query->lastError().text()));
    return *query;
}

IgateStore::~IgateStore()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

int IgateStore::nextNumber(const QString &counter, int step)
{
    // One statement: several servers may share the counter.
    QSqlQuery &row = run(u"INSERT INTO counter VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET "
                         "last = counter.last + ? RETURNING last"_s,
                         {counter, step, step});
    row.next();
    const int last = row.value(0).toInt();
    row.finish();
    return last;
}

void IgateStore::addFile(const KeptFile &file)
{
    run(u"INSERT INTO file(id, name, content) VALUES(?, ?, ?)"_s,
        {file.id, file.name, file.content});
}

std::optional<KeptFile> IgateStore::file(const QString &id) const
{
    QSqlQuery &row = run(u"SELECT id, name, content FROM file WHERE id = ?"_s, {id});
    if (!row.next())
        return {};
    return KeptFile{row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray()};
}

bool IgateStore::removeFile(const QString &id)
{
    return run(u"DELETE FROM file WHERE id = ?"_s, {id}).numRowsAffected() > 0;
}

void IgateStore::addDossier(const KeptDossier &dossier)
{
    run(u"INSERT INTO dossier(id, code, owner, procedure, procedure_id, status, received, files, "
        u"body,"
        " updated, decision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {dossier.id, dossier.code, dossier.owner, dossier.procedureCode, dossier.procedureId,
         dossier.status, dossier.received, dossier.files.join(u' '), text(dossier.body),
         dossier.updated, text(dossier.decision)});
}

bool IgateStore::setFiles(const KeptDossier &dossier)
{
    return run(u"UPDATE dossier SET files = ?, body = ? WHERE id = ?"_s,
               {dossier.files.join(u' '), text(dossier.body), dossier.id})
               .numRowsAffected() > 0;
}

bool IgateStore::setStatus(const QString &code, int status, const QString &updated)
{
    return run(u"UPDATE dossier SET status = ?, updated = ? WHERE code = ?"_s,
               {status, updated, code})
               .numRowsAffected() > 0;
}

bool IgateStore::decide(const KeptDossier &dossier)
{
    return run(u"UPDATE dossier SET code = ?, status = ?, updated = ?, decision = ?, files = ?, "
               "body = ? WHERE id = ?"_s,
               {dossier.code, dossier.status, dossier.updated, text(dossier.decision),
                dossier.files.join(u' '), text(dossier.body), dossier.id})
               .numRowsAffected() > 0;
}

void IgateStore::acknowledge(const QString &code)
{
    run(u"INSERT INTO acknowledged(code) VALUES(?)"_s, {code});
}

QStringList IgateStore::acknowledged() const
{
    QStringList codes;
    QSqlQuery &row = run(u"SELECT code FROM acknowledged ORDER BY n"_s);
    while (row.next())
        codes.append(row.value(0).toString());
    return codes;
}

bool IgateStore::removeDossier(const QString &id)
{
    return run(u"DELETE FROM dossier WHERE id = ?"_s, {id}).numRowsAffected() > 0;
}

void IgateStore::addProgress(const QString &code, const QJsonObject &step)
{
    run(u"INSERT INTO progress(code, step) VALUES(?, ?)"_s, {code, text(step)});
}

QList<KeptDossier> IgateStore::dossiers(const QString &code) const
{
    QList<KeptDossier> list;
    QSqlQuery &row =
        run(u"SELECT id, code, owner, procedure, procedure_id, status, received, files,"
            " body, updated, decision FROM dossier%1 ORDER BY n"_s.arg(
                code.isEmpty() ? QString() : u" WHERE code = ?"_s),
            code.isEmpty() ? QVariantList() : QVariantList{code});
    while (row.next())
        list.append(readRow(row));
    return list;
}

QJsonObject IgateStore::counts() const
{
    const auto count = [this](const QString &what) {
        QSqlQuery &row = run(u"SELECT count("_s + what);
        row.next();
        return row.value(0).toInt();
    };
    return {{u"dossiers"_s, count(u"*) FROM dossier"_s)},
            {u"codes"_s, count(u"DISTINCT code) FROM dossier"_s)},
            {u"owners"_s, count(u"DISTINCT owner) FROM dossier"_s)},
            {u"files"_s, count(u"*) FROM file"_s)}};
}

QJsonObject IgateStore::state() const
{
    QJsonArray dossierList;
    QStringList linked;
    for (const KeptDossier &dossier : dossiers({})) {
        QJsonArray files;
        for (const QString &id : dossier.files)
            files.append(fileState(id));
        linked += dossier.files;
        dossierList.append(QJsonObject{{u"id"_s, dossier.id},
                                       {u"code"_s, dossier.code},
                                       {u"owner"_s, dossier.owner},
                                       {u"procedure"_s, dossier.procedureCode},
                                       {u"status"_s, dossier.status},
                                       {u"receivedAt"_s, dossier.received},
                                       {u"files"_s, files},
                                       {u"progress"_s, progressOf(dossier.code)}});
    }
    QJsonArray loose; // uploaded, but no dossier names them: answers that were lost
    QSqlQuery &row = run(u"SELECT id FROM file ORDER BY n"_s);
    while (row.next())
        if (!linked.contains(row.value(0).toString()))
            loose.append(fileState(row.value(0).toString()));
    return {{u"dossiers"_s, dossierList},
            {u"looseFiles"_s, loose},
            {u"acknowledged"_s, QJsonArray::fromStringList(acknowledged())}};
}

QJsonObject IgateStore::fileState(const QString &id) const
{
    const auto kept = file(id);
    if (!kept)
        return {{u"id"_s, id}, {u"missing"_s, true}};
    const QByteArray hash = QCryptographicHash::hash(kept->content, QCryptographicHash::Sha256);
    return {{u"id"_s, id},
            {u"name"_s, kept->name},
            {u"size"_s, kept->content.size()},
            {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
}

QJsonArray IgateStore::progressOf(const QString &code) const
{
    QJsonArray steps;
    QSqlQuery &row = run(u"SELECT step FROM progress WHERE code = ? ORDER BY n"_s, {code});
    while (row.next())
        steps.append(QJsonDocument::fromJson(row.value(0).toByteArray()).object());
    return steps;
}

} // namespace motcua::standin
