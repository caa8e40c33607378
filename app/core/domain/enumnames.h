#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace motcua::domain
{

template <class Value> struct EnumName {
    Value value;
    const char *name; ///< ASCII, lowerCamel
};

/// The table of an enumeration's names, as JSON and the store write them; made by enumNames().
template <class Value, std::size_t size> using EnumNames = std::array<EnumName<Value>, size>;

template <class Value, std::size_t size>
[[nodiscard]] constexpr EnumNames<Value, size> enumNames(const EnumName<Value> (&names)[size])
{
    return std::to_array(names);
}

/// Every value must be in the table.
template <class Value, std::size_t size>
[[nodiscard]] QString nameIn(const EnumNames<Value, size> &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &entry) { return entry.value == value; });
    Q_ASSERT(found != names.end());
    return QString::fromLatin1(found->name);
}

/// Nothing for a name that the table does not hold.
template <class Value, std::size_t size>
[[nodiscard]] std::optional<Value> valueIn(const EnumNames<Value, size> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) {
        return QLatin1StringView(entry.name) == name;
    });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace motcua::domain
