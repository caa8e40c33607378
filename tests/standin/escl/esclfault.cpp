#include "tests/standin/escl/esclfault.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

std::optional<EsclFault> esclFaultFrom(const QString &text)
{
    using Kind = EsclFault::Kind;
    static const QHash<QString, Kind> kinds{
        {u"cover"_s, Kind::Cover},       {u"cut"_s, Kind::Cut},       {u"vanish"_s, Kind::Vanish},
        {u"jam"_s, Kind::Jam},           {u"half"_s, Kind::Half},     {u"hang"_s, Kind::Hang},
        {u"empty"_s, Kind::Empty},       {u"busy"_s, Kind::Busy},     {u"slow"_s, Kind::Slow},
        {u"early404"_s, Kind::Early404}, {u"refuse"_s, Kind::Refuse},
    };
    static const QRegularExpression form(u"^([a-z0-9]+)(?:@(\\d+))?(?::(\\d+))?$"_s);
    const auto match = form.match(text);
    const auto kind = kinds.constFind(match.captured(1));
    if (!match.hasMatch() || kind == kinds.constEnd())
        return std::nullopt;
    const bool needsPage = *kind != Kind::Refuse;
    const bool needsValue = *kind == Kind::Busy || *kind == Kind::Slow;
    if (needsPage == match.captured(2).isEmpty() || needsValue == match.captured(3).isEmpty())
        return std::nullopt;
    return EsclFault{*kind, needsPage ? match.captured(2).toInt() : 1, match.captured(3).toInt()};
}

} // namespace motcua::standin
