#include "app/storage/row.h"

#include "app/core/kernel/clock.h"

#include <QSqlQuery>

namespace motcua::storage
{

bool Row::isNull(int column) const { return m_query.isNull(column); }
qint64 Row::integer(int column) const { return m_query.value(column).toLongLong(); }
QString Row::text(int column) const { return m_query.value(column).toString(); }
QByteArray Row::bytes(int column) const { return m_query.value(column).toByteArray(); }

QDateTime Row::time(int column) const
{
    if (isNull(column))
        return {};
    return kernel::inVietnam(QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC));
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

} // namespace motcua::storage
