#include "app/storage/auditlog.h"

#include "app/core/kernel/logging.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto columns = u"sequence, at, actor, desk, what, subject, detail"_s;
const ports::FieldPlace headPlace{u"setting"_s, u"audit.head"_s, 1};

QByteArray numberBytes(qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Each text with its length before it, so that no two rows give the same bytes.
QByteArray hashOf(const QByteArray &previous, const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(numberBytes(row.sequence));
    hash.addData(numberBytes(row.at.toMSecsSinceEpoch()));
    for (const QString &text : {row.actor, row.desk, row.what, row.subject, row.detail}) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(numberBytes(bytes.size()));
        hash.addData(bytes);
    }
    return hash.result();
}

QByteArray headBytes(qint64 sequence, const QByteArray &hash)
{
    return numberBytes(sequence) + hash;
}

AuditRow rowOf(const Row &row)
{
    return {row.integer(0), row.time(1), row.text(2), row.text(3),
            row.text(4),    row.text(5), row.text(6)};
}

} // namespace

Status AuditLog::unlock(std::shared_ptr<const ports::Vault> vault)
{
    m_vault = std::move(vault);
    auto done = signWaiting();
    if (done || done.error().key != "disk.full"_L1)
        return done;
    qCWarning(kernel::logStore) << "The disk is full: audit rows wait for their signature";
    return {};
}

Result<AuditLog::Tail> AuditLog::tail() const
{
    const auto last =
        m_database.first(u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s, {},
                         [](const Row &row) {
                             return Tail{row.integer(0), row.bytes(1)};
                         });
    if (!last)
        return failure(last.error());
    return last->value_or(Tail{0, QByteArray(32, '\0')});
}

Status AuditLog::signWaiting()
{
    const auto waiting =
        m_database.all(u"SELECT sequence, hash FROM audit WHERE mac IS NULL ORDER BY sequence"_s,
                       {}, [](const Row &row) {
                           return Tail{row.integer(0), row.bytes(1)};
                       });
    if (!waiting)
        return failure(waiting.error());
    if (waiting->isEmpty())
        return {};
    return inTransaction(m_database, [&]() -> Status {
        for (const auto &[sequence, hash] : *waiting) {
            if (auto signedRow = sign(sequence, hash); !signedRow)
                return signedRow;
        }
        // Rows that found the disk full at an earlier login may wait below signed ones.
        const auto last = tail();
        return last ? keepHead(last->sequence, last->hash) : Status(failure(last.error()));
    });
}

Status AuditLog::sign(qint64 sequence, const QByteArray &hash)
{
    return m_database.run(u"UPDATE audit SET mac = ? WHERE sequence = ?"_s,
                          {m_vault->auditMac(hash), sequence});
}

Status AuditLog::keepHead(qint64 sequence, const QByteArray &hash)
{
    return m_database.run(
        u"INSERT INTO setting (name, value, sealed) VALUES (?, ?, 1) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {headPlace.key, m_vault->sealField(headPlace, headBytes(sequence, hash))});
}

Status AuditLog::append(const ports::Actor &actor, const AuditEntry &entry)
{
    const auto last = tail();
    if (!last)
        return failure(last.error());
    const auto &[sequence, previous] = *last;
    const AuditRow row{
        sequence + 1,
        m_clock.now(),
        actor.user.name,
        actor.desk,
        entry.what,
        entry.subject,
        QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))};
    const QByteArray hash = hashOf(previous, row);
    m_newest = QByteArray::number(row.sequence) + ' ' + hash.toHex();
    const QVariant mac = m_vault ? QVariant(m_vault->auditMac(hash)) : QVariant();
    return inOrder(
        [&] {
            return m_database.run(u"INSERT INTO audit (sequence, at, actor, desk, what, subject, "
                                  "detail, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                  {row.sequence, timeValue(row.at), row.actor, row.desk, row.what,
                                   row.subject, row.detail, hash, mac});
        },
        [&] { return m_vault ? keepHead(row.sequence, hash) : Status(); });
}

Status AuditLog::record(const ports::Actor &actor, const AuditEntry &entry,
                        const std::function<Status()> &work)
{
    return inTransaction(m_database, [&]() -> Status {
        if (auto done = work(); !done)
            return done;
        return append(actor, entry);
    });
}

Result<QList<AuditRow>> AuditLog::rows(int limit) const
{
    return m_database.all(u"SELECT "_s + columns + u" FROM audit ORDER BY sequence DESC LIMIT ?"_s,
                          {limit}, rowOf);
}

Result<std::optional<QByteArray>> AuditLog::head() const
{
    const auto sealed =
        m_database.first(u"SELECT value FROM setting WHERE name = ?"_s, {headPlace.key},
                         [](const Row &row) { return row.bytes(0); });
    if (!sealed)
        return failure(sealed.error());
    if (!*sealed)
        return std::optional<QByteArray>();
    auto opened = m_vault->openField(headPlace, **sealed);
    if (!opened)
        return failure(opened.error());
    return std::optional(*opened);
}

Result<QStringList> AuditLog::breaks() const
{
    Q_ASSERT(m_vault);
    QStringList found;
    QByteArray previous(32, '\0');
    qint64 expected = 0;
    const auto take = [&](const Row &row) -> Status {
        const AuditRow line = rowOf(row);
        if (line.sequence != ++expected)
            found.append(u"audit: row %1 follows row %2"_s.arg(line.sequence).arg(expected - 1));
        expected = line.sequence;
        if (row.bytes(7) != hashOf(previous, line))
            found.append(u"audit: row %1 is not what was written"_s.arg(line.sequence));
        else if (row.isNull(8) || row.bytes(8) != m_vault->auditMac(row.bytes(7)))
            found.append(u"audit: row %1 is not signed by this store"_s.arg(line.sequence));
        previous = row.bytes(7);
        return {};
    };
    const auto read = m_database.each(
        u"SELECT "_s + columns + u", hash, mac FROM audit ORDER BY sequence"_s, {}, take);
    if (!read)
        return failure(read.error());
    const auto kept = head();
    if (!kept || kept->value_or(QByteArray()) !=
                     (expected > 0 ? headBytes(expected, previous) : QByteArray()))
        found.append(u"audit: the last row is not the one that was last written"_s);
    return found;
}

} // namespace motcua::storage
