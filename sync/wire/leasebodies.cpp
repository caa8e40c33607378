#include "sync/wire/leasebodies.h"

#include "sync/wire/tolerantjson.h"

#include "app/core/kernel/clock.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

/// 0, which is no order of receipt, where it is none or does not fit: another number is never made
/// of it.
int orderIn(const QJsonObject &row, QLatin1StringView key)
{
    const auto order = wholeNumber(member(row, key));
    return order && *order > 0 && *order <= std::numeric_limits<int>::max() ? int(*order) : 0;
}

} // namespace

QByteArray leaseBody(const ports::LeaseRequest &request)
{
    QJsonArray days;
    for (const domain::LeaseWish &wish : request.days)
        days.append(QJsonObject{{u"day"_s, wish.day.toString(Qt::ISODate)},
                                {u"have"_s, wish.have},
                                {u"want"_s, wish.want}});
    const QJsonObject body{{u"agency"_s, request.agency},
                           {u"desk"_s, request.desk},
                           {u"generation"_s, request.generation},
                           {u"days"_s, days}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

kernel::Result<QList<domain::NumberLease>> readLeases(const QByteArray &body)
{
    const QJsonObject answer = payloadOf(parseBody(body)).toObject();
    const QJsonValue list = member(answer, "leases"_L1);
    if (!list.isArray())
        return kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                               u"no list of leases"_s);
    QList<domain::NumberLease> leases;
    for (const QJsonValue &entry : list.toArray()) {
        const QJsonObject row = entry.toObject();
        domain::NumberLease lease;
        lease.agency = textIn(row, {"agency"_L1});
        lease.day = QDate::fromString(textIn(row, {"day"_L1}), Qt::ISODate);
        lease.first = orderIn(row, "first"_L1);
        lease.last = orderIn(row, "last"_L1);
        lease.desk = textIn(row, {"desk"_L1});
        lease.generation = textIn(row, {"generation"_L1});
        lease.validUntil = kernel::fromIsoText(textIn(row, {"validUntil"_L1}));
        lease.signature = QByteArray::fromBase64(textIn(row, {"signature"_L1}).toLatin1());
        leases.append(lease);
    }
    return leases;
}

} // namespace motcua::sync
