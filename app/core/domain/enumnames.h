#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace motcua::domain
{

/// The table of an enumeration's names, as JSON and the store write them.
template <class Value> using EnumNames = std::initializer_list<std::pair<Value, QLatin1StringView>>;

/// Every value must be in the table.
template <class Value> [[nodiscard]] QString nameIn(const EnumNames<Value> &names, Value value)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [&](const auto &entry) { return entry.first == value; });
    Q_ASSERT(found != names.end());
    return QString(found->second);
}

/// Nothing for a name that the table does not hold.
template <class Value>
[[nodiscard]] std::optional<Value> valueIn(const EnumNames<Value> &names, const QString &name)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [&](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace motcua::domain
