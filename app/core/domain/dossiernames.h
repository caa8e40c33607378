#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/enumnames.h"

namespace motcua::domain
{

// The tables behind channelName() and its like, for those who read JSON.

inline constexpr EnumNames<Channel> channels = {{Channel::Direct, QLatin1StringView("direct")},
                                                {Channel::Online, QLatin1StringView("online")},
                                                {Channel::Postal, QLatin1StringView("postal")}};
inline constexpr EnumNames<ReturnBy> returnWays = {
    {ReturnBy::Direct, QLatin1StringView("direct")},
    {ReturnBy::Postal, QLatin1StringView("postal")},
    {ReturnBy::Electronic, QLatin1StringView("electronic")}};
inline constexpr EnumNames<DocumentSource> documentSources = {
    {DocumentSource::Scan, QLatin1StringView("scan")},
    {DocumentSource::File, QLatin1StringView("file")},
    {DocumentSource::Reuse, QLatin1StringView("reuse")}};
inline constexpr EnumNames<TimeUnit> timeUnits = {{TimeUnit::Workday, QLatin1StringView("workday")},
                                                  {TimeUnit::Day, QLatin1StringView("day")},
                                                  {TimeUnit::Hour, QLatin1StringView("hour")},
                                                  {TimeUnit::Month, QLatin1StringView("month")}};
inline constexpr EnumNames<FeeKind> feeKinds = {{FeeKind::Fee, QLatin1StringView("fee")},
                                                {FeeKind::Levy, QLatin1StringView("levy")}};

} // namespace motcua::domain
