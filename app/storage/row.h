#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

class QSqlQuery;

namespace motcua::storage
{

/// The row a query stands on. Valid only inside the callback that received it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Invalid when null; Vietnam's time.
    [[nodiscard]] QDateTime time(int column) const;

private:
    const QSqlQuery &m_query;
};

/// Milliseconds since 1970, or null for an invalid time.
[[nodiscard]] QVariant timeValue(const QDateTime &time);

} // namespace motcua::storage
