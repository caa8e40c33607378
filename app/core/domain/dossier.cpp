#include "app/core/domain/dossier.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

template <class Value> using Names = std::initializer_list<std::pair<Value, QLatin1StringView>>;

template <class Value> QString nameIn(const Names<Value> &names, Value value)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [&](const auto &entry) { return entry.first == value; });
    Q_ASSERT(found != names.end());
    return QString(found->second);
}

template <class Value> std::optional<Value> valueIn(const Names<Value> &names, const QString &name)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [&](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

constexpr Names<Channel> channels = {
    {Channel::Direct, "direct"_L1}, {Channel::Online, "online"_L1}, {Channel::Postal, "postal"_L1}};
constexpr Names<ReturnBy> ways = {{ReturnBy::Direct, "direct"_L1},
                                  {ReturnBy::Postal, "postal"_L1},
                                  {ReturnBy::Electronic, "electronic"_L1}};
constexpr Names<DocumentSource> sources = {{DocumentSource::Scan, "scan"_L1},
                                           {DocumentSource::File, "file"_L1},
                                           {DocumentSource::Reuse, "reuse"_L1}};
constexpr Names<TimeUnit> units = {{TimeUnit::Workday, "workday"_L1},
                                   {TimeUnit::Day, "day"_L1},
                                   {TimeUnit::Hour, "hour"_L1},
                                   {TimeUnit::Month, "month"_L1}};

} // namespace

QString channelName(Channel channel) { return nameIn(channels, channel); }
std::optional<Channel> channelFromName(const QString &name) { return valueIn(channels, name); }
QString returnByName(ReturnBy way) { return nameIn(ways, way); }
std::optional<ReturnBy> returnByFromName(const QString &name) { return valueIn(ways, name); }
QString sourceName(DocumentSource source) { return nameIn(sources, source); }
QString unitName(TimeUnit unit) { return nameIn(units, unit); }
std::optional<TimeUnit> unitFromName(const QString &name) { return valueIn(units, name); }

} // namespace motcua::domain
