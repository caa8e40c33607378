#include "app/storage/numbers.h"

#include "app/core/domain/dossiercode.h"
#include "app/core/domain/searchkey.h"
#include "app/storage/generation.h"
#include "app/storage/steps.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::normalisedCode;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// Free, of this generation, and of no lease that has ended; takes the present time.
const auto usable = u"p.dossier IS NULL AND p.voided = 0 AND (l.valid_until IS NULL OR "
                    "l.valid_until >= ?) AND p.code NOT IN (SELECT code FROM code)"_s;

QString textOf(const Row &row) { return row.text(0); }
qint64 integerOf(const Row &row) { return row.integer(0); }

} // namespace

Result<Numbers::Given> Numbers::take(const domain::Dossier &dossier, qint64 row, QDate day,
                                     const QDateTime &now)
{
    if (!dossier.code.isEmpty()) {
        if (const auto owner = rowOf(dossier.code); !owner || *owner)
            return owner ? failure(ErrorKind::Refused, u"code.taken"_s, {dossier.code})
                         : failure(owner.error());
        if (auto done = give(dossier.code, row, now); !done)
            return failure(done.error());
        return Given{dossier.code, false};
    }
    const bool isReceived = dossier.state != domain::DossierState::Registered;
    const auto drawn = isReceived ? takeDrawn(dossier, row, day, now)
                                  : Result<std::optional<QString>>(std::nullopt);
    if (!drawn)
        return failure(drawn.error());
    Given given{drawn->value_or(QString()), false};
    if (!*drawn) {
        const auto code = nextProvisional(dossier.desk, dossier.receivedAt.date());
        if (!code)
            return failure(code.error());
        given = {*code, true};
    }
    if (auto done = give(given.code, row, now); !done)
        return failure(done.error());
    return given;
}

Result<QString> Numbers::renew(const domain::Dossier &dossier, qint64 row, QDate day,
                               const QDateTime &now)
{
    const auto drawn = takeDrawn(dossier, row, day, now);
    if (!drawn)
        return failure(drawn.error());
    if (!*drawn)
        return QString();
    if (auto replaced = replace(row, **drawn, now); !replaced)
        return failure(replaced.error());
    return **drawn;
}

Result<std::optional<QString>> Numbers::takeDrawn(const domain::Dossier &dossier, qint64 row,
                                                  QDate day, const QDateTime &now)
{
    // A number whose agency cannot be read off it was drawn for this desk all the same.
    const auto code = m_database.first(
        u"SELECT p.code FROM number_pool p LEFT JOIN number_lease l ON l.number = p.lease WHERE "_s +
            usable +
            u" AND p.day = ? AND p.agency IN (?, '') ORDER BY length(p.code), p.code LIMIT 1"_s,
        {timeValue(now), day.toJulianDay(), dossier.agencyCode}, textOf);
    if (!code || !*code)
        return code;
    if (auto taken =
            m_database.run(u"UPDATE number_pool SET dossier = ? WHERE code = ?"_s, {row, **code});
        !taken)
        return failure(taken.error());
    return code;
}

Result<QString> Numbers::nextProvisional(const QString &desk, QDate day)
{
    const auto mark = m_database.first(u"SELECT CAST(value AS TEXT) FROM setting WHERE name = ?"_s,
                                       {markSetting}, textOf);
    if (!mark)
        return failure(mark.error());
    const QString name = desk + mark->value_or(QString());
    // Desks that look alike in a number share one counter.
    const QString folded = domain::searchWords(name).join(QString());
    const QVariantList place{folded, day.toJulianDay()};
    if (auto counted = m_database.run(u"INSERT INTO day_counter (desk, day, last) VALUES (?, ?, 1) "
                                      "ON CONFLICT (desk, day) DO UPDATE SET last = last + 1"_s,
                                      place);
        !counted)
        return failure(counted.error());
    const auto order =
        m_database.integer(u"SELECT last FROM day_counter WHERE desk = ? AND day = ?"_s, place);
    if (!order)
        return failure(order.error());
    return domain::provisionalCode(name, day, int(*order));
}

Status Numbers::give(const QString &code, qint64 row, const QDateTime &now)
{
    return m_database.run(
        u"INSERT INTO code (code, shown, dossier, current, given_at) VALUES (?, ?, ?, 1, ?)"_s,
        {normalisedCode(code), code, row, timeValue(now)});
}

Status Numbers::keep(const domain::Dossier &dossier, const QString &origin, qint64 row,
                     const QDateTime &now)
{
    QStringList codes = dossier.formerCodes;
    codes.append(dossier.code);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const bool isOurKind = !domain::isProvisionalCode(codes.at(i));
        const QString key = normalisedCode(codes.at(i)) + (isOurKind ? QString() : u'@' + origin);
        const auto owner =
            m_database.first(u"SELECT dossier FROM code WHERE code = ?"_s, {key}, integerOf);
        if (!owner || *owner)
            return owner ? failure(ErrorKind::Refused, u"code.taken"_s, {codes.at(i)})
                         : failure(owner.error());
        // Their order is that of the times at which they were given.
        const QDateTime at = now.addMSecs(i + 1 - codes.size());
        const bool isCurrent = i + 1 == codes.size();
        if (auto kept =
                m_database.run(u"INSERT INTO code (code, shown, dossier, current, given_at) "
                               "VALUES (?, ?, ?, ?, ?)"_s,
                               {key, codes.at(i), row, int(isCurrent), timeValue(at)});
            !kept)
            return kept;
    }
    return {};
}

Status Numbers::replace(qint64 row, const QString &code, const QDateTime &now)
{
    const auto owner = rowOf(code);
    if (!owner)
        return failure(owner.error());
    const auto current = currentOf(row);
    if (!current)
        return failure(current.error());
    if (*owner == row && normalisedCode(*current) == normalisedCode(code))
        return {};
    if (*owner)
        return failure(ErrorKind::Refused, u"code.taken"_s, {code});
    return inOrder(
        [&] {
            return m_database.run(
                u"UPDATE code SET current = 0 WHERE dossier = ? AND current = 1"_s, {row});
        },
        [&] { return give(code, row, now); },
        [&] {
            return m_database.run(u"UPDATE dossier SET provisional = ? WHERE number = ?"_s,
                                  {int(domain::isProvisionalCode(code)), row});
        },
        [&] {
            return m_database.run(
                u"UPDATE number_pool SET dossier = ? WHERE code = ? AND dossier IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM number_pool WHERE dossier = ?)"_s,
                {row, normalisedCode(code), row});
        });
}

Result<std::optional<qint64>> Numbers::rowOf(const QString &code)
{
    return m_database.first(u"SELECT dossier FROM code WHERE code = ?"_s, {normalisedCode(code)},
                            integerOf);
}

Result<std::optional<qint64>> Numbers::find(const QString &code)
{
    const auto exact = rowOf(code);
    if (!exact || *exact || !domain::isProvisionalCode(code))
        return exact;
    const auto forwarded = m_database.all(
        u"SELECT DISTINCT dossier FROM code WHERE code > ? || '@' AND code < ? || 'A'"_s,
        {normalisedCode(code), normalisedCode(code)}, integerOf); // 'A' is what follows '@'
    if (!forwarded)
        return failure(forwarded.error());
    return forwarded->size() == 1 ? std::optional(forwarded->first()) : std::nullopt;
}

Result<QString> Numbers::currentOf(qint64 row)
{
    const auto code = m_database.first(
        u"SELECT shown FROM code WHERE dossier = ? AND current = 1"_s, {row}, textOf);
    if (!code)
        return failure(code.error());
    return code->value_or(QString());
}

Result<QStringList> Numbers::formerOf(qint64 row)
{
    return m_database.all(
        u"SELECT shown FROM code WHERE dossier = ? AND current = 0 ORDER BY given_at, code"_s,
        {row}, textOf);
}

Status Numbers::addDrawn(const Drawn &drawn, const QDateTime &now)
{
    return m_database.run(
        u"INSERT OR IGNORE INTO number_pool (code, agency, day, added_at) VALUES (?, ?, ?, ?)"_s,
        {normalisedCode(drawn.code), drawn.agency.isEmpty() ? u""_s : drawn.agency,
         drawn.day.toJulianDay(), timeValue(now)});
}

Result<int> Numbers::freeDrawn(QDate day, const QDateTime &now)
{
    const auto free = m_database.integer(
        u"SELECT count(*) FROM number_pool p LEFT JOIN number_lease l ON l.number = p.lease WHERE "_s +
            usable + u" AND p.day = ?"_s,
        {timeValue(now), day.toJulianDay()});
    if (!free)
        return failure(free.error());
    return int(*free);
}

Status Numbers::addLease(const domain::NumberLease &lease, const QStringList &numbers,
                         const QDateTime &now)
{
    auto added = m_database.run(
        u"INSERT OR IGNORE INTO number_lease (agency, day, first, last, generation, valid_until, "
        "signature, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {lease.agency, lease.day.toJulianDay(), lease.first, lease.last, lease.generation,
         timeValue(lease.validUntil), lease.signature, timeValue(now)});
    if (!added || m_database.changedRows() == 0)
        return added;
    const auto number = m_database.integer(u"SELECT max(number) FROM number_lease"_s);
    if (!number)
        return failure(number.error());
    for (const QString &code : numbers) {
        added = m_database.run(
            u"INSERT OR IGNORE INTO number_pool (code, agency, day, added_at, "
            "lease) VALUES (?, ?, ?, ?, ?)"_s,
            {normalisedCode(code), lease.agency, lease.day.toJulianDay(), timeValue(now), *number});
        if (!added)
            return added;
    }
    return {};
}

Result<domain::LeasedDay> Numbers::leased(QDate day, const QString &generation,
                                          const QDateTime &now)
{
    const auto lent = m_database.integer(u"SELECT coalesce(sum(last - first + 1), 0) FROM "
                                         "number_lease WHERE day = ? AND generation = ?"_s,
                                         {day.toJulianDay(), generation});
    const auto free = m_database.integer(
        u"SELECT count(*) FROM number_pool p JOIN number_lease l ON l.number = p.lease WHERE "_s +
            usable + u" AND p.day = ?"_s,
        {timeValue(now), day.toJulianDay()});
    if (!lent || !free)
        return failure(lent ? free.error() : lent.error());
    return domain::LeasedDay{int(*lent), int(*free)};
}

} // namespace motcua::storage
