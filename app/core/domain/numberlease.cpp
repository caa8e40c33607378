#include "app/core/domain/numberlease.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

bool isPossible(const NumberLease &lease, int orderWidth)
{
    int past = 1; // the first order that is too long
    for (int digit = 0; digit < orderWidth; ++digit)
        past *= 10;
    return lease.first > 0 && lease.first <= lease.last && lease.last < past;
}

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
