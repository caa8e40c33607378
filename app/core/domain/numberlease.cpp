#include "app/core/domain/numberlease.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

QByteArray signedBytes(const NumberLease &lease)
{
    const QStringList lines{u"motcua number lease 1"_s,
                            lease.agency,
                            lease.day.toString(Qt::ISODate),
                            QString::number(lease.first),
                            QString::number(lease.last),
                            lease.desk,
                            lease.generation,
                            kernel::isoText(lease.validUntil)};
    return lines.join(u'\n').toUtf8();
}

QStringList numbersOf(const NumberLease &lease, const NumberPattern &pattern, int orderWidth)
{
    QStringList numbers;
    for (int order = lease.first; order <= lease.last; ++order)
        numbers.append(pattern.write({lease.agency, lease.day, order, orderWidth}));
    return numbers;
}

std::optional<LeaseWish> wishFor(QDate day, const LeasedDay &kept, int perDay)
{
    if (kept.free * 2 > perDay)
        return std::nullopt;
    return LeaseWish{day, kept.lent, kept.lent + perDay - kept.free};
}

} // namespace motcua::domain
