#include "app/core/domain/dossier.h"

#include "app/core/domain/enumnames.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr EnumNames<Channel> channels = {
    {Channel::Direct, "direct"_L1}, {Channel::Online, "online"_L1}, {Channel::Postal, "postal"_L1}};
constexpr EnumNames<ReturnBy> ways = {{ReturnBy::Direct, "direct"_L1},
                                      {ReturnBy::Postal, "postal"_L1},
                                      {ReturnBy::Electronic, "electronic"_L1}};
constexpr EnumNames<DocumentSource> sources = {{DocumentSource::Scan, "scan"_L1},
                                               {DocumentSource::File, "file"_L1},
                                               {DocumentSource::Reuse, "reuse"_L1}};
constexpr EnumNames<TimeUnit> units = {{TimeUnit::Workday, "workday"_L1},
                                       {TimeUnit::Day, "day"_L1},
                                       {TimeUnit::Hour, "hour"_L1},
                                       {TimeUnit::Month, "month"_L1}};

} // namespace

QString channelName(Channel channel) { return nameIn(channels, channel); }
std::optional<Channel> channelFromName(const QString &name) { return valueIn(channels, name); }
QString returnByName(ReturnBy way) { return nameIn(ways, way); }
std::optional<ReturnBy> returnByFromName(const QString &name) { return valueIn(ways, name); }
QString sourceName(DocumentSource source) { return nameIn(sources, source); }
std::optional<DocumentSource> sourceFromName(const QString &name) { return valueIn(sources, name); }
QString unitName(TimeUnit unit) { return nameIn(units, unit); }
std::optional<TimeUnit> unitFromName(const QString &name) { return valueIn(units, name); }

} // namespace motcua::domain
