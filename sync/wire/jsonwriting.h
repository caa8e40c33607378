#pragma once

#include <QJsonObject>
#include <QString>

namespace motcua::sync
{

/// What is empty is left out: some servers take an empty text for an order to delete.
inline void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace motcua::sync
